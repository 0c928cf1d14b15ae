import type { Definition, TargetOf } from "@lcsp/indicators";
import { axisWords } from "./chart-sheet-words.ts";
import { titleWords } from "./title-words.ts";

/** What the label of a year says beside it: that its definition changed, that it is of two terms alone, that it may still change. */
export type YearMark = "changed" | "two terms" | "provisional";

export const markedYear = (period: string, marks: readonly YearMark[]): string =>
  marks.length === 0 ? period : `${period} (${marks.join(", ")})`;

/** What a line is called: its indicator's code, and whether it is the number of events. */
export const trendCode = ({ code }: Definition, of: TargetOf): string =>
  of === "figure" ? code : `${code} in numbers`;

/** What a line measures: the indicator, or the number of events in its numerator. */
export const counted = (definition: Definition, of: TargetOf): string =>
  of === "figure" ? titleWords(definition) : `Number of ${definition.numerator}`;

/** `reach` names the larger area where the figures are that area's; else it is empty. */
export const trendTitle = (definition: Definition, of: TargetOf, reach: string): string =>
  `${trendCode(definition, of)}: ${counted(definition, of)}${reach === "" ? "" : ` (${reach})`}`;

/** `isInPoints`: both sides are in points, and the gap is a percentage of one of them, as NI 92 is. */
export const sidesTitle = ({ code }: Definition, isKents: boolean, isInPoints: boolean): string =>
  `${code}${inKent(isKents)}: both ${isInPoints ? "figures, which" : "groups, whose percentages"} make the gap`;

export const gapTitle = ({ code, title }: Definition, isKents: boolean): string =>
  `${code}${inKent(isKents)}: ${title}`;

const inKent = (isKents: boolean): string => (isKents ? ", Kent" : "");

/** The title of the axis of bars that are ranked. */
export const rankAxis = ({ unit, better }: Pick<Definition, "unit" | "better">): string =>
  better === "neither" ? axisWords[unit] : `${axisWords[unit]}: ${better} is better`;

export const rankTitle = (definition: Definition, year: string): string =>
  `${definition.code}, ${year}: ${titleWords(definition)}`;
