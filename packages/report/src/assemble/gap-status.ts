import type { Gap, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell } from "../sheet.ts";
import { type ChangeOfGap, isReliable } from "./gap-verdict.ts";
import { statusOfShown, statusOfYears } from "./status.ts";

/**
 * How settled a gap of one year is, or what of it is shown: one of its sides where there is no gap, then the first of `others`, which are
 * shown beside it.
 */
export function statusOfGap(gap: Gap, ...others: readonly Gap[]): Cell {
  return statusOfShown([asFigure(gap), gap.peers, gap.group, ...others.map(asFigure)]);
}

/** How settled the gaps of several years are. Not applicable where there is none. */
export const statusOfGaps = (gaps: readonly Gap[]): Cell => statusOfYears(gaps.map(asFigure));

/** The two gaps that a change to `year` lies between. None where the change is not told. */
export function gapsTold({ change, history, since }: ChangeOfGap, year: Period): readonly Gap[] {
  if (!change || !isReliable(change)) return [];
  return history.filter(({ period }) => period === since || period === year).map(({ gap }) => gap);
}

/** A gap as a figure of its own, of its group's area and year. */
export const asFigure = ({ gap, status, group }: Gap): Measure => ({ ...group, value: gap, status });
