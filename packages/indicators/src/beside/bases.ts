import type { Period } from "@lcsp/ingest";
import type { BasesCompared } from "../bases-facts.ts";
import { groupBy } from "../group-by.ts";
import type { Figure } from "../measure.ts";
import { FEWEST_SHOWN } from "../protect/protect.ts";
import type { RowsOnBases } from "./read-bases.ts";

/** What sets the two bases of a partnership apart, by kind, year and phase of those shown. */
export function basesOf(
  records: readonly RowsOnBases[],
  partnership: string,
  periods: readonly Period[],
): readonly BasesCompared[] {
  const shown = records.filter(({ period }) => periods.includes(period));
  return [...groupBy(shown, textOf).values()]
    .flatMap((rows) => rows.slice(0, 1).map((first) => compared(rows, first, partnership)))
    .sort((a, b) => textOf(a).localeCompare(textOf(b)));
}

type Population = Pick<BasesCompared, "kind" | "period" | "phase">;

const textOf = ({ kind, period, phase }: Population): string => [kind, period, phase].join("\t");

function compared(
  rows: readonly RowsOnBases[],
  { kind, period, phase }: Population,
  partnership: string,
): BasesCompared {
  const sum = (these: readonly RowsOnBases[]) => these.reduce((total, one) => total + one.rows, 0);
  const schooled = sum(rows.filter(({ home, schoolPlacing }) => home === partnership && schoolPlacing !== "unplaced"));
  const living = sum(rows.filter(({ school, homePlacing }) => school === partnership && homePlacing !== "unplaced"));
  const isFew = [schooled, living].some((count) => count > 0 && count < FEWEST_SHOWN);
  const shown = (value: number): Figure => (isFew ? { kind: "none", reason: "suppressed" } : { kind: "value", value });
  return { kind, period, phase, schooledElsewhere: shown(schooled), livingElsewhere: shown(living) };
}
