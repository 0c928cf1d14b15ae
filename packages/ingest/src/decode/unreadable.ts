import type { Place } from "../finding.ts";
import { type Problem, problem } from "../problem.ts";

/**
 * The finding for a file that is locked, declares entities, unpacks to too much or breaks its format; any other error is
 * thrown again. Errors are told by their names: those of another thread come without their class.
 */
export function unreadable(error: unknown, place: Place, packedAs: "workbook" | "gzip" = "workbook"): Problem {
  switch (error instanceof Error ? error.name : undefined) {
    case "DeclarationError":
      return problem("workbook-declares", place);
    case "LockedError":
      return problem("workbook-locked", place);
    case "TooLargeError":
      return problem(`${packedAs}-too-large`, place);
    case "DamagedError":
      return problem(`${packedAs}-damaged`, place);
    default:
      if (isOfZlib(error)) return problem(`${packedAs}-damaged`, place);
      throw error;
  }
}

/** What the reader of packed data throws over data that it can't unpack. */
function isOfZlib(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}
