import { endYear } from "../period.ts";
import type { Era } from "./reference.ts";

/** Sorts by the first school year, the latest first; what has held ever since comes last. */
export function latestFirst(one: Era, other: Era): number {
  const first = ({ from }: Era) => (from === null ? 0 : endYear(from));
  return first(other) - first(one);
}
