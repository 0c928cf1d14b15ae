import type { Definition, GapProfile, TargetOf } from "@lcsp/indicators";
import { roundHalfAway } from "../numbers/round.ts";

export type GroupWords = (group: GapProfile["group"]) => string;

/** The mark on the first year of a changed definition. */
export const changedLabel = (period: string): string => `${period} (changed)`;

/** The mark on a year of which two terms alone were counted. */
export const twoTermsLabel = (period: string): string => `${period} (two terms)`;

/** Which indicator a line is of, and whether of its numbers of events. */
export const trendCode = ({ code }: Definition, of: TargetOf): string =>
  of === "figure" ? code : `${code} in numbers`;

/** What a line measures. */
export const counted = ({ title, numerator }: Definition, of: TargetOf): string =>
  of === "figure" ? title : `Number of ${numerator}`;

/** `reach` says whose figure it is where that is a larger area's. */
export const trendTitle = (definition: Definition, of: TargetOf, reach: string): string =>
  `${trendCode(definition, of)}: ${counted(definition, of)}${reach === "" ? "" : ` (${reach})`}`;

/** `isInPoints`: the two make a gap that is one as a percentage of the other. */
export const sidesTitle = ({ code }: Definition, isKents: boolean, isInPoints: boolean): string =>
  `${code}${inKent(isKents)}: both ${isInPoints ? "figures, which" : "groups, whose percentages"} make the gap`;

export const gapTitle = ({ code, title }: Definition, isKents: boolean): string =>
  `${code}${inKent(isKents)}: ${title}`;

const inKent = (isKents: boolean): string => (isKents ? ", Kent" : "");

export const rankTitle = ({ code, title }: Definition, year: string): string => `${code}, ${year}: ${title}`;

/** What bars show, best first: their ends, this partnership's and Kent's, and how many can't be drawn. */
export function barsAlt(what: string, bars: Shape["points"], own: string, decimals: number): string {
  const drawn = bars.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
  const named = [drawn[0], drawn.find(({ at }) => at === own), drawn.find(({ at }) => at === "Kent"), drawn.at(-1)];
  const said = [...new Set(named)].flatMap((bar) => (bar ? [`${bar.at} ${printed(bar.value, decimals)}`] : []));
  const hidden = bars.length - drawn.length;
  const without = hidden === 0 ? "" : ` Without a bar: ${hidden}.`;
  return `Bars, best first: ${what}. From top to bottom among others: ${said.join(", ")}.${without}`;
}

/** A series as those hear it who can't see the chart. */
export interface Shape {
  readonly name: string;
  readonly points: readonly { readonly at: string; readonly value: number | undefined }[];
}

/** What lines show: for each its first and last values and the highest between. */
export const linesAlt = (what: string, shapes: readonly Shape[], decimals: number): string =>
  `Lines by school year: ${what}. ${shapes.flatMap((shape) => shapeSentence(shape, decimals)).join(" ")}`;

function shapeSentence({ name, points }: Shape, decimals: number): readonly string[] {
  const drawn = points.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  const said = ({ at, value }: { at: string; value: number }) => `${printed(value, decimals)} in ${at}`;
  if (drawn.length === 1) return [`${name}: ${said(first)}.`];
  const highest = drawn.reduce((best, one) => (one.value > best.value ? one : best), first);
  const peak = highest === first || highest === last ? "" : `, highest ${said(highest)}`;
  return [`${name}: ${said(first)}, ${said(last)}${peak}.`];
}

/** A number in a sentence. */
export function printed(value: number, decimals: number): string {
  return roundHalfAway(value, decimals).toFixed(decimals);
}
