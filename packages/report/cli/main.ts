import { exitCodes } from "./exit-codes.ts";
import { makeProgram } from "./program.ts";
import { run } from "./run.ts";
import { standardTerminal } from "./terminal.ts";
import { interrupted } from "./wording.ts";

// A reader such as `head` that has seen enough closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  throw error;
});

const terminal = standardTerminal();
process.on("SIGINT", () => {
  terminal.say(interrupted);
  process.exit(exitCodes.interrupted);
});
process.exitCode = await run(makeProgram, process.argv.slice(2), terminal);
