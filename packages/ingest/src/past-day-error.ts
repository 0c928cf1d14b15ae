import { callWording } from "./words/call-wording.ts";

/** A day before something that the store holds came to it: what it was on that day, and which came last, would be another. */
export class PastDayError extends Error {
  override readonly name = "PastDayError";
  readonly code: "past-load" | "past-withdrawal";
  readonly day: string;

  constructor(of: "load" | "withdrawal", day: string, last: string) {
    const code = `past-${of}` as const;
    super(callWording[code](day, last));
    this.code = code;
    this.day = day;
  }
}
