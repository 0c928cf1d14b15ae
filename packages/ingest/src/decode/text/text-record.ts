import type { PlainRow } from "./plain-row.ts";

/** A record of a delimited text: one that was split as plain text, or the cells of any other. */
export type TextRecord = PlainRow | { readonly cells: readonly string[] };
