import type { MissingReason } from "@lcsp/ingest";
import type { Indicator } from "../define.ts";
import type { Count, Figure, Measure } from "../measure.ts";
import type { PublishedRow } from "./area-values.ts";
import { exactly } from "./count.ts";
import { statusOf } from "./extracts.ts";
import { intervalOf, percentage } from "./figure.ts";

/** A published row as a measure: made from its counts where both are known, at full precision; else the value as it is printed. */
export function publishedMeasure(indicator: Indicator, row: PublishedRow): Measure {
  const numerator = countIn(row);
  const of = row.denominator;
  const counted = numerator !== null && of !== null && of > 0;
  return {
    indicator: row.indicator,
    area: row.area,
    basis: row.basis,
    period: row.period,
    group: { characteristic: row.characteristic, value: row.group },
    numerator,
    denominator: of === null ? null : exactly(of),
    cohort: of,
    value: counted && !isPrinted(row) ? percentage(numerator, of) : printed(row),
    interval: counted ? intervalOf(methodOf(indicator), numerator, of) : null,
    status: statusOf([row.issue]),
    road: "published",
    extracts: [row.extract_id],
  };
}

/** Where the numerator is hidden and the publisher prints the percentage all the same, the print says more than the bounds. */
function isPrinted(row: PublishedRow): boolean {
  return row.numerator === null && row.value !== null;
}

function countIn(row: PublishedRow): Count | null {
  if (row.numerator !== null) return exactly(row.numerator);
  if (row.numerator_least === null || row.numerator_greatest === null) return null;
  return { least: row.numerator_least, greatest: row.numerator_greatest, hidden: 1 };
}

function printed(row: PublishedRow): Figure {
  if (row.value !== null) return { kind: "value", value: row.value };
  const reason: MissingReason =
    row.value_missing ?? row.numerator_missing ?? row.denominator_missing ?? "not-available";
  return { kind: "none", reason };
}

function methodOf(indicator: Indicator) {
  return indicator.form === "rate" ? indicator.interval : "wilson";
}
