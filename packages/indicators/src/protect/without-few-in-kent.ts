import type { MeasureBalance } from "../facts/balance-facts.ts";
import { isFew } from "../few.ts";
import type { Count } from "../measure.ts";

/** Without those of pupils of whom there are 1 to 5 in all of Kent: its figure is hidden, and they would tell it. */
export function withoutFew(balances: readonly MeasureBalance[]): readonly MeasureBalance[] {
  return balances.filter(
    ({ isOfPupils, counts: { kent } }) => !(isOfPupils && isFew(sizeOf(kent.denominator ?? kent.numerator))),
  );
}

/** Of a count between two ends, what it is at least; where that may be nobody, at most. */
function sizeOf(count: Count | null): number {
  return count ? count.least || count.greatest : 0;
}
