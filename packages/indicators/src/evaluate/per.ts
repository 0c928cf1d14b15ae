import type { Unit } from "../profile.ts";

/** What the quotient of a figure's counts is multiplied by, for the units that are such quotients; null for the others. */
export function perOf(unit: Unit): number | null {
  switch (unit) {
    case "percent":
      return 100;
    case "per 1000":
      return 1_000;
    case "per 10000":
      return 10_000;
    case "per 100000":
      return 100_000;
    default:
      return null;
  }
}
