import { callWording } from "./words/call-wording.ts";

/** A day before something that the store holds came to it: what it was on that day would be another. */
export class PastDayError extends Error {
  override readonly name = "PastDayError";
  readonly day: string;

  constructor(day: string, last: string) {
    super(callWording["past-day"](day, last));
    this.day = day;
  }
}
