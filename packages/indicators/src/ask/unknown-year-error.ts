import { type Period, parsePeriod } from "@lcsp/ingest";
import { wording } from "../wording.ts";

/** A year that is no school year, or that the store holds nothing of. */
export class UnknownYearError extends Error {
  readonly written: string;
  readonly held: readonly Period[];

  constructor(written: string, held: readonly Period[]) {
    const period = parsePeriod(written);
    super(wording["unknown-year"]({ written, held, ...(period !== undefined && { period }) }));
    this.name = "UnknownYearError";
    this.written = written;
    this.held = held;
  }
}
