import { type Place, type Problem, problem } from "../problem.ts";
import { TooLargeError } from "./bounded.ts";
import { DamagedError } from "./damaged-error.ts";
import { DeclarationError } from "./declaration-error.ts";
import { LockedError } from "./locked-error.ts";

/** The finding for a file that is locked, declares entities, unpacks to too much or breaks its format; any other error is thrown again. */
export function unreadable(error: unknown, place: Place, packedAs: "workbook" | "gzip" = "workbook"): Problem {
  if (error instanceof DeclarationError) return problem("workbook-declares", place);
  if (error instanceof LockedError) return problem("workbook-locked", place);
  if (error instanceof TooLargeError) return problem(`${packedAs}-too-large`, place);
  if (error instanceof DamagedError || isOfZlib(error)) return problem(`${packedAs}-damaged`, place);
  throw error;
}

/** What the reader of packed data throws over data that it can't unpack. */
function isOfZlib(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}
