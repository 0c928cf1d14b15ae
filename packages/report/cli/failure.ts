import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** Ends the command with words for the person who typed it, and an exit code. */
export class Failure extends Error {
  override name = "Failure";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a failed file operation means, and what to do, by the system's own code. */
const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: "can't be found. Check the spelling, and that the drive is connected.",
  EACCES: "can't be opened: this account may not read or write it. Ask its owner, or copy it to a folder of your own.",
  EPERM: "can't be written. Close it if it is open in another program, and check that this account may write there.",
  EBUSY: "is in use by another program. Close it there, and run the command again.",
  EISDIR: "is a folder, and must be a file. Give the name of a file.",
  ENOTDIR: "is inside something that is a file, and must be in a folder.",
  EEXIST: "is a file, and must be a folder.",
  ENOSPC: "can't be written: the disk is full. Make room, and run the command again. What was loaded before is whole.",
  EROFS: "can't be written: the disk is read-only. Choose another folder.",
  SQLITE_FULL:
    "can't be written: the disk is full. Make room, and run the command again. What was loaded before is whole.",
  SQLITE_BUSY: "is in use by another run of this command. Wait until that has ended.",
  SQLITE_READONLY: "can't be written: this account may only read it.",
  SQLITE_CANTOPEN: "can't be opened. Check that its folder exists and that this account may write there.",
};

/** The same failure in words for the analyst, or undefined where it is no failure of a file. */
export function fileFailure(error: unknown, path?: string): Failure | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const words = fileFaults[String(error.code)] ?? fileFaults[generalCode(String(error.code))];
  if (words === undefined) return undefined;
  const named = path ?? ("path" in error ? String(error.path) : "A file");
  return new Failure(exitCodes.files, `${named}\n    ${words}`);
}

/** "SQLITE_READONLY_DIRECTORY" -> "SQLITE_READONLY": the database says more of what is the matter in further words. */
function generalCode(code: string): string {
  return code.split("_").slice(0, 2).join("_");
}
