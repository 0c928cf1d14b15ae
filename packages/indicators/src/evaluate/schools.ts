import { KENT } from "@lcsp/ingest";
import type { Indicator } from "../define/indicator.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure, ownFigure } from "../measure.ts";
import type { SchoolSum } from "./area-values.ts";
import { exactly } from "./count.ts";
import { statusOf } from "./extracts.ts";
import { intervalOf, percentage } from "./figure.ts";

/** Measures from one indicator's school rows: each partnership's, that of the unplaced, and Kent's over all of them. */
export function schoolMeasures(indicator: Indicator, sums: readonly SchoolSum[]): readonly Measure[] {
  const all = withEveryone(indicator, sums);
  const kent = all.map((sum) => ({ ...sum, area: KENT.code }));
  return [...groupBy([...all, ...kent], keyOf).values()].map((same) => measureOf(indicator, same));
}

/** Everyone at the schools that are published by the indicator's groups alone in a year is the sum of those groups. */
function withEveryone(indicator: Indicator, sums: readonly SchoolSum[]): readonly SchoolSum[] {
  if (indicator.form !== "rate") return sums;
  const values = new Set(indicator.groups.map(({ characteristic, value }) => `${characteristic} ${value}`));
  const parts = sums.filter((sum) => !sum.isBesideWhole && values.has(`${sum.characteristic} ${sum.group}`));
  return [...sums, ...parts.map((sum) => ({ ...sum, characteristic: everyone.characteristic, group: everyone.value }))];
}

function measureOf(indicator: Indicator, same: readonly SchoolSum[]): Measure {
  const [first] = same;
  if (!first) throw new Error("A sum of school rows is made of one row at least.");
  const total = (pick: (sum: SchoolSum) => number) => same.reduce((sum, one) => sum + pick(one), 0);
  const numerator = {
    least: total((one) => one.least),
    greatest: total((one) => one.greatest),
    hidden: total((one) => one.hidden),
  };
  const of = total((one) => one.denominator);
  const unknown = same.find((one) => one.unknown > 0);
  return {
    indicator: first.indicator,
    area: first.area,
    basis: first.basis,
    period: first.period,
    group: { characteristic: first.characteristic, value: first.group },
    numerator: unknown ? null : numerator,
    denominator: unknown ? null : exactly(of),
    cohort: unknown ? null : of,
    value: unknown ? { kind: "none", reason: unknown.unknown_reason ?? "not-available" } : percentage(numerator, of),
    interval: unknown ? null : intervalOf(indicator.form === "rate" ? indicator.interval : "wilson", numerator, of),
    status: statusOf(same.map(({ issue }) => issue)),
    road: "schools",
    ...ownFigure,
    extracts: [...new Set(same.map((one) => one.extract_id))].sort((a, b) => a - b),
  };
}

function keyOf(sum: SchoolSum): string {
  return [sum.area, sum.basis, sum.period, sum.characteristic, sum.group].join("\t");
}
