import { wording } from "./wording.ts";

/** Two indicators of a catalogue have one code. */
export class CodeTwiceError extends Error {
  override readonly name = "CodeTwiceError";
  readonly code: string;

  constructor(code: string) {
    super(wording["code-twice"]({ code }));
    this.code = code;
  }
}
