import type { Forecast, SetTarget, TargetResult } from "@lcsp/indicators";
import { printed } from "../numbers/printed.ts";
import { foundWords } from "./target-words.ts";

/**
 * The target, and whether the forecast leads to it: no more is said than the range of the forecast allows. Where the forecast is not for
 * the target's year, what was `found` in the last year shown. Empty where no figure is aimed at.
 */
export function outlook(
  forecast: Forecast | null,
  target: TargetResult,
  decimals: number,
  found = target.status === "no target" ? "" : foundWords(target),
): string {
  if (target.status === "no target" || target.target === null) return "";
  const aim =
    target.counts === "numerator"
      ? `Target for ${target.period}, as a number and no rate: ${printed(target.target, 0)}`
      : `Target for ${target.period}: ${printed(target.target, decimals)}`;
  if (forecast?.period !== target.period) return `${aim}. In the last year shown: ${found}.`;
  return `${aim}. ${sentences[whereTo(forecast, { ...target, target: target.target })]}`;
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
