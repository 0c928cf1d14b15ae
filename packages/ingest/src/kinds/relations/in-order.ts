import type { Relation } from "./relation.ts";

/** Two days, months or school years, the first of which can't be later than the second. A month begins before its days. */
export function inOrder<Name extends string>(earlier: Name, later: Name, expected: string): Relation<Name> {
  return { fields: [earlier, later], expected, holds: ([one, other]) => !one || !other || one <= other };
}
