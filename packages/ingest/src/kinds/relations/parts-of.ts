import type { Relation } from "./relation.ts";

/** Numbers that together can't be more than another; one that is missing may be 0. */
export function partsOf<const Name extends string>(
  parts: readonly Name[],
  whole: Name,
  expected: string,
): Relation<Name> {
  const holds: Relation["holds"] = (values) => {
    const most = values[parts.length];
    if (typeof most !== "number") return true;
    let sum = 0;
    for (let at = 0; at < parts.length; at += 1) sum += Number(values[at] ?? 0);
    return sum <= most;
  };
  return { fields: [...parts, whole], expected, holds };
}
