import { type Period, parsePeriod } from "@lcsp/ingest";
import { wording } from "../wording.ts";

/** A year that is no school year, or that the store holds nothing of. */
export class UnknownYearError extends Error {
  override readonly name = "UnknownYearError";
  readonly code = "unknown-year";
  readonly written: string;
  readonly held: readonly Period[];

  constructor(written: string, held: readonly Period[]) {
    const period = parsePeriod(written);
    super(wording["unknown-year"]({ written, held, ...(period !== undefined && { period }) }));
    this.written = written;
    this.held = held;
  }
}
