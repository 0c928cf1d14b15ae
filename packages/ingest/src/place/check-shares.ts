import type { Place } from "../finding.ts";
import { groupBy } from "../group-by.ts";
import { type Problem, problem } from "../problem.ts";
import type { AreaShare } from "./reference.ts";
import { sumToOne } from "./sum-to-one.ts";

/** A row of the table of areas. */
export interface ListedShare extends AreaShare {
  /** Row as Excel shows it. */
  readonly row: number;
}

/** The areas whose shares are not the whole of them, each at the last of its rows. `place`: the table of areas. */
export function checkShares(shares: readonly ListedShare[], place: Place): readonly Problem[] {
  return groupBy(shares, ({ area }) => area).flatMap((ofArea) => {
    const [first] = ofArea;
    const own = ofArea.map(({ share }) => share);
    if (first === undefined || sumToOne(own)) return [];
    const sum = own.reduce((total, share) => total + share, 0);
    const row = Math.max(...ofArea.map((one) => one.row));
    const facts = { sum: String(Number(sum.toFixed(4))) };
    return [problem("shares-unsummed", { ...place, row }, { found: first.area, facts })];
  });
}
