import {
  NoPartnershipsError,
  NoYearsError,
  UnknownNameError,
  UnknownYearError,
  UnrealDateError,
  UnusableRequestError,
} from "@lcsp/indicators";
import { LayoutError, PastDayError } from "@lcsp/ingest";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { listsNames, maySetAside } from "./refusal-wording.ts";

const mistakes = [
  NoPartnershipsError,
  NoYearsError,
  UnknownNameError,
  UnknownYearError,
  UnrealDateError,
  UnusableRequestError,
  LayoutError,
  PastDayError,
] as const;

/**
 * Work that takes names from the command line: one that nothing bears, or a layout that can't be used, ends the command in
 * words, not as our fault. Where files were set aside before, `found` is their exit code: the name may stand in one of them.
 */
export async function namesAsTyped<T>(work: () => Promise<T>, found: ExitCode = exitCodes.done): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isMistyped = mistakes.some((kind) => error instanceof kind);
    if (!isMistyped || !(error instanceof Error)) throw error;
    const message = inWords(error);
    if (found === exitCodes.done) throw new Failure(exitCodes.wrongCommand, message);
    throw new Failure(found, `${message}\n  ${maySetAside}`);
  }
}

/** With the command that lists the names, where there is one. */
function inWords(error: Error): string {
  const list = error instanceof UnknownNameError ? listsNames(error.what) : "";
  return `${error.message}${list}`;
}
