import type { Pace, PaceMovement } from "@lcsp/indicators";
import { endYear, type Period } from "@lcsp/ingest";
import { printed } from "../numbers/printed.ts";
import { because } from "./because.ts";
import { capital } from "./capital.ts";
import { pointsOf } from "./points-of.ts";
import type { Who } from "./who.ts";
import { yearsToClose } from "./years-to-close.ts";

/**
 * How fast a gap moves and when it closes, with intervals, where its line is clear, and what its target asks. `couldBeChance`: the gap and
 * its changes could be chance, and so the line can be too.
 */
export function paceSentence(pace: Pace | null, who: Who, decimals: number, couldBeChance: boolean): string {
  if (!pace) return "There are too few years to tell its pace.";
  const { isClear, neededForTarget } = pace;
  const clear = () => `${clearPace(pace, who, decimals)}${couldBeChance ? caution : ""}`;
  const told = isClear ? clear() : noClearPace(pace, who, decimals);
  if (neededForTarget.kind !== "points a year") return told;
  return `${told} The gap's target asks that it narrows by ${pointsOf(neededForTarget.slope, decimals)} a year.`;
}

function clearPace(pace: Pace, who: Who, decimals: number): string {
  const { slope, interval, years, kind, movement, toClose } = pace;
  const [near, far] = slope < 0 ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
  const places = placesOf(slope, decimals);
  const range = `(${leastOf(near, places)} to ${printed(Math.abs(far), places)})`;
  const went = movement ? wentBy[movement](who, `${pointsOf(slope, places)} a year ${range}`) : "";
  const why = kind ? `, ${because[kind](who)}` : "";
  const closes = toClose.kind === "years" ? ` At that pace the gap would close in ${yearsToClose(toClose)}.` : "";
  return `On a straight line through ${spanOf(years)} ${went}${why}.${closes} ${ofTheLine(closes.endsWith(")."), who)}`;
}

/** A decimal more for a small pace: a reader who divides the gap by 0.4 finds 78 years where 0.447 gives 70. */
function placesOf(slope: number, decimals: number): number {
  return Math.abs(slope) * 10 ** decimals < 10 ? decimals + 1 : decimals;
}

/** The years that the line is drawn through, which may be more than the page shows. */
function spanOf(years: readonly Period[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return "no years";
  const isWhole = endYear(last) - endYear(first) + 1 === years.length;
  return `${isWhole ? `the ${years.length} years` : `${years.length} of the years`} from ${first} to ${last}`;
}

/** Explains why a pace can be clear beside a change that could be chance: the two intervals are about different doubts. */
function ofTheLine(areTwo: boolean, { people }: Who): string {
  const come = areTwo ? "Both ranges come" : "That range comes";
  return `${come} from how unevenly the gap moved over the years, not from how many ${people} it counts.`;
}

const caution = " As the gap and its changes could be chance, so could this pace.";

/** The end of the range that is nearer to 0. The range leaves 0 out, and so the end must not print as 0. */
function leastOf(near: number, decimals: number): string {
  const told = printed(Math.abs(near), decimals);
  return Number(told) === 0 ? "more than 0" : told;
}

/** Years that lie exactly on one line have an interval without width, which would claim certainty: nothing is said of its ends. */
function noClearPace({ interval, years, movement }: Pace, { group }: Who, decimals: number): string {
  const { lower, upper } = interval;
  const span = spanOf(years);
  if (lower > 0 || upper < 0) return `${capital(span)} lie on one line, which can't tell how sure its pace is.`;
  if (lower === upper) return `Over ${span} it has no clear pace.`;
  const [most, least] = [pointsOf(lower, decimals), pointsOf(upper, decimals)];
  const range = ofOneGap.has(movement)
    ? `from narrowing by ${most} a year to widening by ${least}`
    : `from ${group} gaining ${most} a year to losing ${least}`;
  return `Over ${span} it has no clear pace: it can be anything ${range}.`;
}

type Told = (who: Who, points: string) => string;

const narrowed: Told = (_, points) => `it narrowed by ${points}`;
const gained: Told = ({ group, peers }, points) => `${group} gained ${points} on ${peers}`;

const wentBy: Readonly<Record<PaceMovement, Told>> = {
  narrowed,
  "narrowed, peers fell": narrowed,
  widened: (_, points) => `it widened by ${points}`,
  "further ahead": ({ group }, points) => `the lead of ${group} grew by ${points}`,
  "less far ahead": ({ group }, points) => `the lead of ${group} shrank by ${points}`,
  gained,
  "gained, peers fell": gained,
  lost: ({ group, peers }, points) => `${group} lost ${points} to ${peers}`,
};

/** Of years in which the peers were always ahead or level: only then do words such as "narrow" fit them all. */
const ofOneGap: ReadonlySet<PaceMovement | null> = new Set(["narrowed", "narrowed, peers fell", "widened"]);
