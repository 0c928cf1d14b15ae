import type { Figure } from "@lcsp/indicators";
import type { Series } from "../../sheet.ts";
import { forecastRange } from "../../words/chart-sheet-words.ts";
import { drawnValue } from "./points.ts";

/** What a chart draws of a year: its figures by the headings of their columns, none of a year ahead, and where the line leads. */
export interface DrawnYear {
  readonly shown: ReadonlyMap<string, Figure | undefined>;
  readonly aim: AimPoint;
}

/** What a chart that turns the curve draws of a year beside its figures. */
export interface AimPoint {
  readonly forecast: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly target: number | undefined;
}

export const noAim: AimPoint = { forecast: undefined, from: undefined, to: undefined, target: undefined };

/** Columns of a table of points, and how a chart draws them. */
export const aimSeries = [
  { heading: "Forecast", look: "forecast", of: "forecast" },
  { heading: "Range from", look: "bound", legend: forecastRange, of: "from" },
  { heading: "Range to", look: "bound", legend: null, of: "to" },
  { heading: "Target", look: "target", of: "target" },
] as const satisfies readonly (Series & { of: keyof AimPoint })[];

/** The number that a series has in a year. */
export function pointIn({ shown, aim }: DrawnYear, heading: string): number | undefined {
  const aimed = aimSeries.find((one) => one.heading === heading);
  return aimed ? aim[aimed.of] : drawnValue(shown.get(heading));
}
