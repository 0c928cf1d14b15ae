import { callWording } from "./words/call-wording.ts";

/** A date that no calendar has, or that is not written year first; or what is no year. */
export class UnrealDateError extends Error {
  override readonly name = "UnrealDateError";
  readonly code: "unreal-date" | "unreal-year";
  readonly written: string;

  constructor(code: UnrealDateError["code"], written: unknown) {
    super(callWording[code](String(written)));
    this.code = code;
    this.written = String(written);
  }
}
