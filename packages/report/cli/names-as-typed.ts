import { UnknownNameError, UnknownYearError } from "@lcsp/indicators";
import { LayoutError } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

/** Work that takes names from the command line: one that nothing bears, or a layout that can't be used, ends the command in words, not as our fault. */
export async function namesAsTyped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const mistyped = [UnknownNameError, UnknownYearError, LayoutError].some((kind) => error instanceof kind);
    throw mistyped && error instanceof Error ? new Failure(exitCodes.wrongCommand, error.message) : error;
  }
}
