import type { GapProfile, Pace } from "@lcsp/indicators";
import { because } from "./because.ts";
import { isOfPeers, pointsOf, print } from "./gap-points.ts";
import type { Who } from "./who.ts";

/** How fast it moves with the interval of that, where it is clear of chance, and what its target asks. `gaps`: those of its years, as far as they are known. */
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
  const range = `(${leastOf(near, decimals)} to ${print(Math.abs(far), decimals)})`;
  const why = kind ? `, ${because[kind](who)}` : "";
  const closes =
    isOfPeers(gaps) && toClose.kind === "years" ? `; at that pace it takes ${yearsMore(toClose)} to close` : "";
  return `Over ${years.length} years ${wentBy(slope, `${pointsOf(slope, decimals)} a year ${range}`, gaps, who)}${why}${closes}. ${ofTheLine}`;
}

/** Beside a change that could be chance by its pupils, a pace can be clear: the two are unsure of different things. */
const ofTheLine = "That range is of how far its years lie off a line, not of how few the pupils are.";

/** The near end of a range that leaves 0 out: it does not print as 0. */
function leastOf(near: number, decimals: number): string {
  const printed = print(Math.abs(near), decimals);
  return Number(printed) === 0 ? "more than 0" : printed;
}

/** Years that lie on one line have an interval without width, which would claim to know. */
function noClearPace({ interval, years }: Pace, gaps: readonly number[], { group }: Who, decimals: number): string {
  const { lower, upper } = interval;
  if (lower > 0 || upper < 0)
    return `Its ${years.length} years lie on one line, which can't tell how sure its pace is.`;
  const [most, least] = [pointsOf(lower, decimals), pointsOf(upper, decimals)];
  const range = isOfPeers(gaps)
    ? `from narrowing by ${most} a year to widening by ${least}`
    : `from ${group} gaining ${most} a year to losing ${least}`;
  return lower === upper
    ? `Over ${years.length} years it has no clear pace.`
    : `Over ${years.length} years it has no clear pace: it can be anything ${range}.`;
}

/** Beyond this a number of years says no more than that it is long. */
const LONG = 100;

function yearsMore({ least, most }: Extract<Pace["toClose"], { kind: "years" }>): string {
  const [soonest, latest] = [Math.ceil(least), Math.ceil(most)];
  if (soonest > LONG) return `more than ${LONG} years more`;
  if (latest > LONG) return `at least ${soonest} ${soonest === 1 ? "year" : "years"} more`;
  if (latest === 1) return "a year more";
  return soonest === latest ? `${latest} years more` : `${soonest} to ${latest} years more`;
}

/** As `moved` says a change. Of years in which now the one was ahead and now the other, a gap is neither narrower nor wider. */
function wentBy(slope: number, points: string, gaps: readonly number[], { group, peers }: Who): string {
  if (isOfPeers(gaps)) return `it ${slope < 0 ? "narrowed" : "widened"} by ${points}`;
  if (gaps.every((gap) => gap <= 0)) return `the lead of ${group} ${slope < 0 ? "grew" : "shrank"} by ${points}`;
  return slope < 0 ? `${group} gained ${points} on ${peers}` : `${group} lost ${points} to ${peers}`;
}

/** The gaps that a pace is drawn through. */
export function gapsBehind({ pace, history }: Pick<GapProfile, "pace" | "history">): readonly number[] {
  const shown = history.filter(({ period }) => pace?.years.includes(period));
  return shown.flatMap(({ partnership: { gap } }) => (gap.kind === "value" ? [gap.value] : []));
}
