import type { Delimiter } from "./delimiter.ts";
import type { Encoding } from "./encoding.ts";
import type { TextSource } from "./text-source.ts";

/** A delimited text, and how it is written. Plain: it can be handed to another thread. */
export interface Delimited {
  readonly source: TextSource;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}
