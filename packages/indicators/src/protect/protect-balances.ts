import { KENT } from "@lcsp/ingest";
import type { MeasureBalance } from "../facts/balance-facts.ts";
import { isFew } from "../few.ts";
import { type Figures, figureAt } from "../figures.ts";
import type { Count } from "../measure.ts";
import { isSuppressed } from "./hidden.ts";

/**
 * Without the balances that would tell a figure of Kent's that is hidden: those of 1 to 5 pupils in all of Kent, and those whose figure was hidden
 * to keep another from being worked out.
 */
export function protectBalances(balances: readonly MeasureBalance[], shown: Figures): readonly MeasureBalance[] {
  return balances.filter((balance) => !(balance.isOfPupils && (isOfFew(balance) || isHiddenInKent(balance, shown))));
}

function isOfFew({ counts: { kent } }: MeasureBalance): boolean {
  return isFew(sizeOf(kent.denominator ?? kent.numerator));
}

/** Of a count between two ends, what it is at least; where that may be nobody, at most. */
function sizeOf(count: Count | null): number {
  return count ? count.least || count.greatest : 0;
}

function isHiddenInKent(balance: MeasureBalance, shown: Figures): boolean {
  return isSuppressed(figureAt(shown, { ...balance, area: KENT.code }));
}
