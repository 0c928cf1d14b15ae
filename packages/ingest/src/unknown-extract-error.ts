import { callWording } from "./words/call-wording.ts";

/** An extract that can't be withdrawn, because the store holds none of its id, or because it counts no longer. */
export class UnknownExtractError extends Error {
  override readonly name = "UnknownExtractError";
  readonly code: "unknown-extract" | "extract-out-of-force";
  readonly id: number;

  constructor(code: UnknownExtractError["code"], id: number) {
    super(callWording[code](String(id)));
    this.code = code;
    this.id = id;
  }
}
