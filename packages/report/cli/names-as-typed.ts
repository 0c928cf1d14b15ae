import { UnknownNameError, UnknownYearError } from "@lcsp/indicators";
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

/** Work that takes names from the command line: one that nothing bears ends the command in words, not as our fault. */
export async function namesAsTyped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const mistyped = error instanceof UnknownNameError || error instanceof UnknownYearError;
    throw mistyped ? new Failure(exitCodes.wrongCommand, error.message) : error;
  }
}
