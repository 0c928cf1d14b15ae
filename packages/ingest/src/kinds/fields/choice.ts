import type { z } from "zod";
import { fold } from "../../fold.ts";
import { readBy } from "./facts.ts";

/** One of a few words, each with the spellings that extracts use for it. Its own word always counts as one. */
export function choice<Value extends string>(
  spellings: Readonly<Record<Value, readonly string[]>>,
): z.ZodType<Value, string> {
  const known = new Map<string, Value>();
  const values = keysOf(spellings);
  for (const value of values) {
    for (const spelling of [value, ...spellings[value]]) known.set(fold(spelling), value);
  }
  return readBy((text) => known.get(fold(text)), { values });
}

/** One of a list of codes, in either case. */
export function code<Value extends string>(codes: readonly Value[]): z.ZodType<Value, string> {
  const known = new Map(codes.map((each) => [each.toUpperCase(), each]));
  return readBy((text) => known.get(text.toUpperCase()), { values: codes });
}

function keysOf<Value extends string>(record: Readonly<Record<Value, unknown>>): Value[] {
  const keys: Value[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
