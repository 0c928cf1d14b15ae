import { wording } from "../wording.ts";

/** A date that no calendar has, or that is not written year first. */
export class UnrealDateError extends Error {
  readonly written: string;

  constructor(written: string) {
    super(wording["unreal-date"]({ written }));
    this.name = "UnrealDateError";
    this.written = written;
  }
}
