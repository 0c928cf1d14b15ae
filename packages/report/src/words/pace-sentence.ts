import type { GapProfile, Pace } from "@lcsp/indicators";
import { printed } from "../numbers/printed.ts";
import { because } from "./because.ts";
import { peersNeverBehind, pointsOf } from "./gap-points.ts";
import type { Who } from "./who.ts";

/**
 * How fast a gap moves, with the interval where it is clear of chance, and what its target asks. `gaps` are those of the pace's years, in
 * percentage points, as far as they are known.
 */
export function paceSentence(pace: Pace | null, gaps: readonly number[], who: Who, decimals: number): string {
  if (!pace) return "There are too few years to tell its pace.";
  const { isClear, neededForTarget } = pace;
  const told = isClear ? clearPace(pace, gaps, who, decimals) : noClearPace(pace, gaps, who, decimals);
  if (neededForTarget.kind !== "points a year") return told;
  return `${told} The gap's target asks that it narrows by ${pointsOf(neededForTarget.slope, decimals)} a year.`;
}

function clearPace(pace: Pace, gaps: readonly number[], who: Who, decimals: number): string {
  const { slope, interval, years, kind, toClose } = pace;
  const [near, far] = slope < 0 ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
  const range = `(${leastOf(near, decimals)} to ${printed(Math.abs(far), decimals)})`;
  const why = kind ? `, ${because[kind](who)}` : "";
  const closes =
    peersNeverBehind(gaps) && toClose.kind === "years" ? `; at that pace it takes ${yearsMore(toClose)} to close` : "";
  return `Over ${years.length} years ${wentBy(slope, `${pointsOf(slope, decimals)} a year ${range}`, gaps, who)}${why}${closes}. ${ofTheLine}`;
}

/** Explains why a pace can be clear beside a change that could be chance: the two intervals are about different doubts. */
const ofTheLine = "That range is of how far its years lie off a line, not of how few the pupils are.";

/** The end of the range that is nearer to 0. The range leaves 0 out, and so the end must not print as 0. */
function leastOf(near: number, decimals: number): string {
  const told = printed(Math.abs(near), decimals);
  return Number(told) === 0 ? "more than 0" : told;
}

/** Years that lie exactly on one line have an interval without width, which would claim certainty: nothing is said of its ends. */
function noClearPace({ interval, years }: Pace, gaps: readonly number[], { group }: Who, decimals: number): string {
  const { lower, upper } = interval;
  if (lower > 0 || upper < 0)
    return `Its ${years.length} years lie on one line, which can't tell how sure its pace is.`;
  const [most, least] = [pointsOf(lower, decimals), pointsOf(upper, decimals)];
  const range = peersNeverBehind(gaps)
    ? `from narrowing by ${most} a year to widening by ${least}`
    : `from ${group} gaining ${most} a year to losing ${least}`;
  return lower === upper
    ? `Over ${years.length} years it has no clear pace.`
    : `Over ${years.length} years it has no clear pace: it can be anything ${range}.`;
}

/** A number of years above this says only that it takes very long. */
const LONG = 100;

function yearsMore({ least, most }: Extract<Pace["toClose"], { kind: "years" }>): string {
  const [soonest, latest] = [Math.ceil(least), Math.ceil(most)];
  if (soonest > LONG) return `more than ${LONG} years more`;
  if (latest > LONG) return `at least ${soonest} ${soonest === 1 ? "year" : "years"} more`;
  if (latest === 1) return "a year more";
  return soonest === latest ? `${latest} years more` : `${soonest} to ${latest} years more`;
}

/**
 * The movement in words. Where the lead changed sides during these years, the gap neither narrowed nor widened: the group gained or lost.
 */
function wentBy(slope: number, points: string, gaps: readonly number[], { group, peers }: Who): string {
  if (peersNeverBehind(gaps)) return `it ${slope < 0 ? "narrowed" : "widened"} by ${points}`;
  if (gaps.every((gap) => gap <= 0)) return `the lead of ${group} ${slope < 0 ? "grew" : "shrank"} by ${points}`;
  return slope < 0 ? `${group} gained ${points} on ${peers}` : `${group} lost ${points} to ${peers}`;
}

/** The gaps that the line of a pace is drawn through, in percentage points, as far as they are shown. */
export function gapsOfPace({ pace, history }: Pick<GapProfile, "pace" | "history">): readonly number[] {
  const shown = history.filter(({ period }) => pace?.years.includes(period));
  return shown.flatMap(({ partnership: { gap } }) => (gap.kind === "value" ? [gap.value] : []));
}
