import { KENT } from "@lcsp/ingest";
import { UNPLACED } from "../define/cube.ts";
import type { Indicator } from "../define/indicator.ts";
import type { Counted, MeasureBalance } from "../facts/balance-facts.ts";
import { groupBy } from "../group-by.ts";
import type { Count, Measure } from "../measure.ts";
import { add, exactly, nothing } from "./count.ts";

/**
 * For every measure summed from rows: do the partnerships' counts and the unplaced ones come to Kent's? Each is counted for itself, so
 * that rows of an area that is no partnership, say, are seen. Of everyone and of every group that is measured, those of gaps among them; a
 * figure as it is published sums nothing.
 */
export function measureBalances(
  indicators: ReadonlyMap<string, Indicator>,
  measures: readonly Measure[],
  partnerships: readonly string[],
): readonly MeasureBalance[] {
  const codes = new Set(partnerships);
  const summed = measures.filter((one) => isSummed(one) && isBalanced(indicators.get(one.indicator)));
  return [...groupBy(summed, keyOf).values()].flatMap((same) => balanceOf(same, indicators, codes));
}

const isSummed = ({ road }: Measure): boolean => road === "pupils" || road === "schools";

/** All but the two sides of a spread, which are of the same children as the spread itself. */
function isBalanced(indicator: Indicator | undefined): boolean {
  return indicator?.form !== "spread" || indicator.between !== undefined;
}

/** None where Kent has no counts: there is nothing then to sum to. */
function balanceOf(
  same: readonly Measure[],
  indicators: ReadonlyMap<string, Indicator>,
  codes: ReadonlySet<string>,
): readonly MeasureBalance[] {
  const county = same.find(({ area }) => area === KENT.code);
  if (!county?.road || isUnavailable(county)) return [];
  const { indicator, basis, period, group, road } = county;
  const kent = countedIn(county);
  if (!(kent.numerator ?? kent.denominator)) return [];
  const partnerships = same.filter(({ area }) => codes.has(area)).map(countedIn);
  const unplaced = same.filter(({ area }) => area === UNPLACED).map(countedIn);
  const isOfPupils = road === "pupils" && indicators.get(indicator)?.form !== "schools below";
  const counts = { partnerships: together(partnerships, kent), unplaced: together(unplaced, kent), kent };
  return [{ indicator, basis, period, group, road, isOfPupils, counts, balances: isBalance(counts) }];
}

function isUnavailable({ value }: Measure): boolean {
  return value.kind === "none" && value.reason === "not-available";
}

function countedIn({ numerator, denominator, cohort }: Measure): Counted {
  if (numerator ?? denominator) return { numerator, denominator };
  return { numerator: null, denominator: cohort === null ? null : exactly(cohort) };
}

/** The sum of what Kent has counts of. A part without its count is not passed over: the sum has none either. */
function together(parts: readonly Counted[], kent: Counted): Counted {
  return {
    numerator: kent.numerator && sumOf(parts.map(({ numerator }) => numerator)),
    denominator: kent.denominator && sumOf(parts.map(({ denominator }) => denominator)),
  };
}

function sumOf(counts: readonly (Count | null)[]): Count | null {
  return counts.reduce((sum, count) => sum && count && add(sum, count), nothing);
}

function isBalance({ partnerships, unplaced, kent }: MeasureBalance["counts"]): boolean {
  return (["numerator", "denominator"] as const).every((which) => {
    const [a, b, whole] = [partnerships[which], unplaced[which], kent[which]];
    if (!whole) return true;
    return a !== null && b !== null && isSame(add(a, b), whole);
  });
}

/** Returned estimates are fractions, which sum to the same but for the last bits. */
function isSame(a: Count, b: Count): boolean {
  return (["least", "greatest", "hidden"] as const).every(
    (end) => Math.abs(a[end] - b[end]) <= 1e-9 * Math.max(1, Math.abs(b[end])),
  );
}

function keyOf({ indicator, basis, period, group, road }: Measure): string {
  return [indicator, basis, period, group.characteristic, group.value, road].join("\t");
}
