import type { Relation } from "./relation.ts";

/** A floor that is easier to reach than its target: lower where the direction is "at-least", higher where it is "at-most". */
export function floorOf<Name extends string>(
  floor: Name,
  target: Name,
  direction: Name,
  expected: string,
): Relation<Name> {
  const holds: Relation["holds"] = ([least, aim, towards]) => {
    if (typeof least !== "number" || typeof aim !== "number") return true;
    return towards === "at-least" ? least <= aim : towards !== "at-most" || least >= aim;
  };
  return { fields: [floor, target, direction], expected, holds };
}
