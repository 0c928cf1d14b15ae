import {
  NoPartnershipsError,
  NoYearsError,
  UnknownNameError,
  UnknownYearError,
  UnrealDateError,
} from "@lcsp/indicators";
import { LayoutError } from "@lcsp/ingest";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { maySetAside } from "./refusal-wording.ts";

const mistakes = [
  NoPartnershipsError,
  NoYearsError,
  UnknownNameError,
  UnknownYearError,
  UnrealDateError,
  LayoutError,
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
    if (found === exitCodes.done) throw new Failure(exitCodes.wrongCommand, error.message);
    throw new Failure(found, `${error.message}\n  ${maySetAside}`);
  }
}
