import type { GapProfile, Pace } from "@lcsp/indicators";
import { isOfPeers, pointsOf } from "./gap-points.ts";
import type { Who } from "./who.ts";

/** How fast it moves, where that is clear of chance, and what its target asks. `gaps`: those of its years, as far as they are known. */
export function paceSentence(pace: Pace | null, gaps: readonly number[], who: Who, decimals: number): string {
  if (!pace) return "There are too few years to tell its pace.";
  const { slope, interval, years, toClose, neededForTarget } = pace;
  const asks =
    neededForTarget.kind === "points a year"
      ? ` Its target asks that it narrows by ${pointsOf(neededForTarget.slope, decimals)} a year.`
      : "";
  if (interval.lower <= 0 && interval.upper >= 0)
    return `Over ${years.length} years, its pace can't be told from chance.${asks}`;
  const closes =
    isOfPeers(gaps) && toClose.kind === "years"
      ? `; at that pace it takes ${yearsMore(Math.ceil(toClose.years))} to close`
      : "";
  return `Over ${years.length} years ${wentBy(slope, pointsOf(slope, decimals), gaps, who)}${closes}.${asks}`;
}

const yearsMore = (years: number): string => (years === 1 ? "a year more" : `${years} years more`);

/** As `moved` says a change. Of years in which now the one was ahead and now the other, a gap is neither narrower nor wider. */
function wentBy(slope: number, points: string, gaps: readonly number[], { group, peers }: Who): string {
  if (isOfPeers(gaps)) return `it ${slope < 0 ? "narrowed" : "widened"} by ${points} a year`;
  if (gaps.every((gap) => gap <= 0)) return `${group} ${slope < 0 ? "gained" : "lost"} on ${peers} by ${points} a year`;
  return `it moved by ${points} a year, from one side to the other`;
}

/** The gaps that a pace is drawn through. */
export function gapsBehind({ pace, history }: Pick<GapProfile, "pace" | "history">): readonly number[] {
  const shown = history.filter(({ period }) => pace?.years.includes(period));
  return shown.flatMap(({ partnership: { gap } }) => (gap.kind === "value" ? [gap.value] : []));
}
