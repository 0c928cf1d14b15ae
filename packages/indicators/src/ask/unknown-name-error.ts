import { type Named, wording } from "../wording.ts";

/** What was asked for by a name that nothing bears. `near` are names spelled almost like it. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
  readonly code = "unknown-name";
  readonly what: Named;
  readonly written: string;
  readonly near: readonly string[];

  constructor(what: Named, written: string, near: readonly string[]) {
    super(wording["unknown-name"]({ what, written, near }));
    this.what = what;
    this.written = written;
    this.near = near;
  }
}
