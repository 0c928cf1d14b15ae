import {
  type BalancedPart,
  balancedParts,
  type Counted,
  type MeasureBalance,
  type ShownMeasureBalance,
} from "../balance-facts.ts";
import { figureOf } from "../evaluate/head-counts.ts";
import { groupBy } from "../group-by.ts";
import type { Count, Figure } from "../measure.ts";
import { fewToHide } from "./few-to-hide.ts";
import { FEWEST_SHOWN } from "./protect.ts";

/**
 * Balances of measures fit to be published: of pupils, an unplaced count of 1 to 5 is hidden, and the partnerships' beside it, so that it
 * is not Kent's less theirs; Kent's too where it is 1 to 5 itself. Where so few are counted of, what is counted among them is hidden with
 * them; and what is hidden of one phase is hidden of all, so that it is not everyone less the others.
 */
export function protectMeasureBalances(balances: readonly MeasureBalance[]): readonly ShownMeasureBalance[] {
  const phases = groupBy(balances, partitionOf);
  return balances.map((balance) => {
    const together = balance.isOfPupils ? (phases.get(partitionOf(balance)) ?? []) : [];
    return shownBalance(balance, fewOf(together, "numerator"), fewOf(together, "denominator"));
  });
}

type Parts = ReadonlySet<BalancedPart>;

function shownBalance(
  { counts, isOfPupils, ...balance }: MeasureBalance,
  few: Parts,
  fewOfWhom: Parts,
): ShownMeasureBalance {
  const shown = (part: BalancedPart) => ({
    numerator: shownCount(counts[part].numerator, few.has(part) || fewOfWhom.has(part)),
    denominator: shownCount(counts[part].denominator, fewOfWhom.has(part)),
  });
  return {
    ...balance,
    counts: { partnerships: shown("partnerships"), unplaced: shown("unplaced"), kent: shown("kent") },
  };
}

function fewOf(balances: readonly MeasureBalance[], which: keyof Counted): Parts {
  return new Set(balances.flatMap(({ counts }) => fewIn((part) => sizeOf(counts[part][which]))));
}

function fewIn(sizeIn: (part: BalancedPart) => number): readonly BalancedPart[] {
  const few = fewToHide([sizeIn("partnerships"), sizeIn("unplaced")]);
  const isFewInAll = few.size > 0 && sizeIn("kent") < FEWEST_SHOWN;
  return balancedParts.filter((part, at) => (part === "kent" ? isFewInAll : few.has(at)));
}

/** What a count is at least; where that may be nobody, what it is at most. */
function sizeOf(count: Count | null): number {
  return count ? count.least || count.greatest : 0;
}

function shownCount(count: Count | null, isHidden: boolean): Figure {
  if (count === null) return { kind: "none", reason: "not-applicable" };
  return isHidden ? { kind: "none", reason: "suppressed" } : figureOf(count);
}

function partitionOf({ indicator, basis, period, road, group }: MeasureBalance): string {
  return [indicator, basis, period, road, group.characteristic].join("\t");
}
