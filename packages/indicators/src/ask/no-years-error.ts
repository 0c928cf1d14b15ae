import { wording } from "../wording.ts";

/** Figures of the latest year were asked for before there was any. */
export class NoYearsError extends Error {
  constructor() {
    super(wording["no-years"]());
    this.name = "NoYearsError";
  }
}
