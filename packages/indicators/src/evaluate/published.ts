import type { MissingReason } from "@lcsp/ingest";
import type { Coverage } from "../define/define-published.ts";
import type { Indicator } from "../define/indicator.ts";
import { type Count, type Figure, type Interval, type Measure, ownFigure } from "../measure.ts";
import { poisson } from "../statistics/poisson.ts";
import type { PublishedRow } from "./area-values.ts";
import { exactly } from "./count.ts";
import { statusOf } from "./extracts.ts";
import { figureOfCount, intervalOf, quotient } from "./figure.ts";
import { perOf } from "./per.ts";

/** A published row as a measure: made from its counts where both are known, at full precision; else the value as it is printed. */
export function publishedMeasure(indicator: Indicator, row: PublishedRow): Measure {
  const numerator = countIn(row, methodOf(indicator) === "wilson" ? row.denominator : null);
  const measure: Measure = {
    indicator: row.indicator,
    area: row.area,
    basis: row.basis,
    period: row.period,
    group: { characteristic: row.characteristic, value: row.group },
    numerator,
    denominator: row.denominator === null ? null : exactly(row.denominator),
    cohort: row.denominator,
    ...figureOf(indicator, row, numerator),
    status: row.status ?? statusOf([row.issue]),
    road: "published",
    ...ownFigure,
    coverage: row.coverage,
    extracts: [row.extract_id],
  };
  const rule = indicator.form === "published" ? indicator.coverage : null;
  return rule === null ? measure : covered(measure, rule);
}

function figureOf(
  indicator: Indicator,
  row: PublishedRow,
  numerator: Count | null,
): { value: Figure; interval: Interval | null } {
  const { unit } = indicator.definition;
  const per = perOf(unit);
  const of = row.denominator;
  if (unit === "count" && row.value === null && numerator !== null) {
    return { value: figureOfCount(numerator), interval: numerator.hidden === 0 ? poisson(numerator.least) : null };
  }
  if (per === null || numerator === null || of === null || !(of > 0)) return { value: printed(row), interval: null };
  return {
    value: isPrinted(row) ? printed(row) : quotient(numerator, of, per),
    interval: intervalOf(methodOf(indicator), numerator, of, per),
  };
}

/** Where too little of the population was measured, the figure is marked, or is none: it does not count as the indicator's. */
function covered(measure: Measure, { floor, below }: Coverage): Measure {
  if (measure.coverage === null || measure.coverage >= floor || measure.value.kind === "none") return measure;
  if (below === "flagged") return { ...measure, caution: "low-coverage" };
  return { ...measure, numerator: null, value: { kind: "none", reason: "low-coverage" }, interval: null };
}

/** Where the numerator is hidden and the publisher prints the figure all the same, the print says more than the bounds. */
function isPrinted(row: PublishedRow): boolean {
  return row.numerator === null && row.value !== null;
}

/** A hidden count of some of so many, where that is known, is at most all of them. */
function countIn({ numerator, numerator_least: least, numerator_greatest: most }: PublishedRow, of: number | null) {
  if (numerator !== null) return exactly(numerator);
  return least === null || most === null ? null : { least, greatest: Math.min(most, of ?? most), hidden: 1 };
}

function printed(row: PublishedRow): Figure {
  if (row.value !== null) return { kind: "value", value: row.value };
  const reason: MissingReason =
    row.value_missing ?? row.numerator_missing ?? row.denominator_missing ?? "not-available";
  return { kind: "none", reason };
}

/** Events over a population, such as admissions, are counted by the ten thousand; a part of those asked by the hundred. */
function methodOf(indicator: Indicator) {
  if (indicator.form === "rate") return indicator.interval;
  return perOf(indicator.definition.unit) === 100 ? "wilson" : "poisson";
}
