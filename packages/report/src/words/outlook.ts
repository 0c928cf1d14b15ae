import type { Forecast, SetTarget } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { printed } from "../numbers/printed.ts";

/**
 * The target, and whether the forecast leads to it: no more is said than the range of the forecast allows. Where the forecast is not for
 * the target's year, what was found in the last year shown. Empty where no figure is aimed at.
 */
export function outlook(forecast: Forecast | null, set: SetTarget, decimals: number, last: Found): string {
  const { period, target, counts } = set;
  if (target === null) return "";
  const aim =
    counts === "numerator"
      ? `Target for ${period}, as a number and no rate: ${printed(target, 0)}`
      : `Target for ${period}: ${printed(target, decimals)}`;
  if (forecast?.period !== period) return `${aim}. In ${last.year}: ${last.found}.`;
  return `${aim}. ${sentences[whereTo(forecast, { ...set, target })]}`;
}

/** Where the figure of a year stands against the target. */
interface Found {
  readonly year: Period;
  readonly found: string;
}

/** "met" or "missed" where the whole range of the forecast says so; "open" where the target lies within the range. */
type Outlook = "met" | "missed" | "open";

function whereTo({ interval }: Forecast, { direction, target }: SetTarget & { target: number }): Outlook {
  const { lower, upper } = interval;
  const isLow = direction === "at-most";
  if (isLow ? upper <= target : lower >= target) return "met";
  return (isLow ? lower > target : upper < target) ? "missed" : "open";
}

const sentences: Readonly<Record<Outlook, string>> = {
  met: "If nothing changes, the whole range of the forecast meets it.",
  missed: "If nothing changes, the whole range of the forecast misses it.",
  open: "It lies within the range of the forecast, which can't say whether it will be met.",
};
