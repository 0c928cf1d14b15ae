import type { Figure } from "@lcsp/indicators";
import type { Series } from "../../sheet.ts";
import { beyondBreak, forecastRange } from "../../words/chart-sheet-words.ts";
import { drawnValue } from "./points.ts";

/** What a chart draws in a year: the figures by the headings of their columns, which is empty in years ahead, and forecast and target. */
export interface DrawnYear {
  /** The year's label in charts. */
  readonly year: string;
  readonly shown: ReadonlyMap<string, Figure | undefined>;
  /** Whether the lines break before it: its figures are then drawn as series of their own. */
  readonly isBeyond: boolean;
  readonly aim: AimPoint;
}

/** What a chart draws in a year beside its figures: the forecast, both ends of its range, and the target. */
export interface AimPoint {
  readonly forecast: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly target: number | undefined;
}

export const noAim: AimPoint = { forecast: undefined, from: undefined, to: undefined, target: undefined };

/** The series of forecast and target: the headings of their columns, and how charts draw them. */
export const aimSeries = [
  { heading: "Forecast", look: "forecast", of: "forecast" },
  { heading: "Range from", look: "bound", legend: forecastRange, of: "from" },
  { heading: "Range to", look: "bound", legend: null, of: "to" },
  { heading: "Target", look: "target", of: "target" },
] as const satisfies readonly (Series & { of: keyof AimPoint })[];

/** Heading of the years of a series that lie beyond a break. */
export const beyond = (heading: string): string => `${heading}${beyondBreak}`;

/** The number that a series has in a year. Undefined where nothing is drawn. */
export function pointIn({ shown, isBeyond, aim }: DrawnYear, heading: string): number | undefined {
  const aimed = aimSeries.find((one) => one.heading === heading);
  if (aimed) return aim[aimed.of];
  if (heading.endsWith(beyondBreak) !== isBeyond) return undefined;
  return drawnValue(shown.get(isBeyond ? heading.slice(0, -beyondBreak.length) : heading));
}
