import { type Command, CommanderError } from "commander";
import { commandFault } from "./command-wording.ts";
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
    // Help and --version end without fault, and have been shown, as has the help that stands for no command at all.
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    if (error instanceof CommanderError && error.code === "commander.help") return exitCodes.wrongCommand;
    const failure = error instanceof CommanderError ? mistyped(error) : knownFailure(error);
    const message =
      failure?.message ?? ourFault(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const exitCode = failure?.exitCode ?? exitCodes.ourFault;
    terminal.say(message);
    if (args.includes("--json")) terminal.result(JSON.stringify({ version: 1, exitCode, message }, undefined, 2));
    return exitCode;
  }
}

const mistyped = (error: CommanderError) => new Failure(exitCodes.wrongCommand, commandFault(error));

const knownFailure = (error: unknown) => (error instanceof Failure ? error : fileFailure(error));
