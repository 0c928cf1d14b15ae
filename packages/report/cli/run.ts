import { type Command, CommanderError } from "commander";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { Failure, fileFailure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";
import { ourFault } from "./wording.ts";

/** What a command says of itself when it ends: kept by the program, read once. */
export interface Ending {
  exitCode: ExitCode;
}

/** Runs the command line to its end and answers its exit code; whatever goes wrong is put into words here. */
export async function run(
  makeProgram: (terminal: Terminal, ending: Ending) => Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const ending: Ending = { exitCode: exitCodes.done };
  try {
    await makeProgram(terminal, ending).parseAsync(args, { from: "user" });
    return ending.exitCode;
  } catch (error) {
    // Commander has said what is wrong with the command line already; help and --version end without fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongCommand;
    const failure = error instanceof Failure ? error : fileFailure(error);
    const message =
      failure?.message ?? ourFault(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const exitCode = failure?.exitCode ?? exitCodes.ourFault;
    terminal.say(message);
    if (args.includes("--json")) terminal.result(JSON.stringify({ version: 1, exitCode, message }, undefined, 2));
    return exitCode;
  }
}
