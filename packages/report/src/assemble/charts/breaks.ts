import type { Definition, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Series } from "../../sheet.ts";
import { isOfTwoTerms } from "../marks.ts";
import { aimSeries, beyond, type DrawnYear, pointIn } from "./drawn-year.ts";

/**
 * The years beyond a break. A line breaks where what it counts is no longer the same: before a changed definition, and on both sides of years
 * of two terms alone. Every other stretch between breaks is beyond one, so that two neighbours are never in one series.
 *
 * @param years Oldest first, each with the figures that charts draw of it.
 */
export function yearsBeyond(
  { changedIn }: Pick<Definition, "changedIn">,
  years: readonly (readonly Measure[])[],
): ReadonlySet<Period> {
  const held = years.flatMap((figures) => {
    const [first, ...others] = figures.filter(({ value }) => value.kind !== "none");
    if (!first) return [];
    const isChanged = changedIn !== undefined && first.period >= changedIn.period;
    return [{ period: first.period, counted: `${isChanged} ${[first, ...others].some(isOfTwoTerms)}` }];
  });
  const breaks = held.filter(({ counted }, at) => at > 0 && counted !== held[at - 1]?.counted);
  const isBeyond = (period: Period) => breaks.filter((one) => one.period <= period).length % 2 === 1;
  return new Set(held.map(({ period }) => period).filter(isBeyond));
}

/** Each series, followed by one for its years beyond a break where it has any: drawn alike, and named once. */
export function broken(series: readonly Series[], rows: readonly DrawnYear[]): readonly Series[] {
  const isDrawn = (heading: string) => rows.some((row) => pointIn(row, heading) !== undefined);
  return series.flatMap((one): readonly Series[] => {
    const heading = beyond(one.heading);
    if (aimSeries.some((aim) => aim.heading === one.heading) || !isDrawn(heading)) return [one];
    if (isDrawn(one.heading)) return [one, { ...one, heading, legend: null }];
    return [one, one.named === undefined ? { ...one, heading, legend: one.heading } : { ...one, heading }];
  });
}
