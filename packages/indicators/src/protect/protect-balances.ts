import { KENT } from "@lcsp/ingest";
import type { MeasureBalance } from "../facts/balance-facts.ts";
import { isFew } from "../few.ts";
import { type Figures, figureAt } from "../figures.ts";
import type { Count, Measure } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";
import { isSuppressed } from "./hidden.ts";

/**
 * Without the balances that would tell a figure of Kent's that is hidden: those of 1 to 5 pupils in all of Kent, those whose figure was hidden
 * to keep another from being worked out, and those whose ends are not shown beside a complete figure.
 *
 * @param reconciliations Protected.
 */
export function protectBalances(
  balances: readonly MeasureBalance[],
  shown: Figures,
  reconciliations: readonly Reconciliation[],
): readonly MeasureBalance[] {
  const withoutEnds = reconciliations.flatMap(({ summed, published }) => [summed, published].filter(isSuppressed));
  const unsaid = new Set(withoutEnds.filter(({ area }) => area === KENT.code).map(sumOf));
  return balances.filter(
    (balance) =>
      !unsaid.has(sumOf(balance)) && !(balance.isOfPupils && (isOfFew(balance) || isHiddenInKent(balance, shown))),
  );
}

/** A measure by one road. */
function sumOf({ indicator, basis, period, group, road }: Measure | MeasureBalance): string {
  return [indicator, basis, period, group.characteristic, group.value, road].join("\t");
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
