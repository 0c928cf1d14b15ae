import type { Measure } from "../measure.ts";
import type { GapChange, GapVerdict, SetTarget, TargetOf, TargetResult, TargetStatus } from "../profile.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
import { aimedAt } from "./aimed-at.ts";
import type { Target } from "./read-targets.ts";

/** The figures that a target is compared with. */
export interface Held {
  readonly now: Measure;
  /** The baseline year's figure: the floor where the plan sets none. */
  readonly baseline: Measure;
  readonly counts: TargetOf;
  /** How the gap changed since the baseline, which decides where the plan asks only that it narrows. Null where this is not a gap. */
  readonly change: GapChange | null;
}

/**
 * Where a figure stands against its target: green where the target is met, amber where only the floor is met, red where the floor is not
 * met. The floor is the plan's; where the plan sets none it is the baseline year's figure, so that a figure which met the target then and
 * misses it now is red. A figure of two terms is not judged by a target for a year. A gap that meets its target because its peers fell is
 * amber. Source: Kent County Council's own rule.
 */
export function targetResult(set: Target | undefined, held: Held): TargetResult {
  if (!set) return { status: "no target" };
  const { period, direction, source } = set;
  const judged = direction === "narrow" ? judgeNarrowing(held) : judgeFigure(set, direction, held);
  return { period, direction, source, counts: held.counts, ...judged };
}

type Judged = Pick<SetTarget, "status" | "verdict" | "target" | "floor" | "floorFrom">;

function judgeNarrowing({ now, change }: Held): Judged {
  const none = { target: null, floor: null, floorFrom: null };
  return change
    ? { verdict: change.verdict, status: narrowed[change.verdict], ...none }
    : { status: withoutFigure(now), ...none };
}

function withoutFigure({ value }: Measure): TargetStatus {
  return value.kind === "none" && value.reason === "low-reliability" ? "too few" : "no figure";
}

function judgeFigure(set: Target, direction: FigureDirection, held: Held): Judged {
  const { now, counts, change } = held;
  const aim = { target: set.target, ...floorOf(set, held) };
  const found = statusOf(aimedAt(now, counts), aim, direction);
  if (found === "no figure") return { ...aim, status: withoutFigure(now) };
  if (now.caution === "two-terms") return { ...aim, status: "two terms" };
  if (found === "green" && change && owesToPeersFall(change)) {
    return { ...aim, status: "amber", verdict: change.verdict };
  }
  return { ...aim, status: found };
}

type FigureDirection = Exclude<SetTarget["direction"], "narrow">;

/** Whether a narrowing is due, wholly or in part, to a fall of the peers, clear of chance or not. Not told of an unreliable change. */
const owesToPeersFall = ({ movement, verdict }: GapChange): boolean =>
  verdict !== "unreliable" && (movement === "narrowed, peers fell" || movement === "went ahead, peers fell");

function floorOf({ floor }: Target, { now, baseline, counts }: Held): Pick<SetTarget, "floor" | "floorFrom"> {
  if (floor !== null) return { floor, floorFrom: "plan" };
  const before = baseline.period === now.period ? null : aimedAt(baseline, counts);
  return before === null ? { floor: null, floorFrom: null } : { floor: before, floorFrom: "baseline" };
}

/** A figure that misses its aim by a rounding error alone meets it. */
function meets(figure: number, aim: number, direction: FigureDirection): boolean {
  return direction === "at-least" ? figure >= aim - TOLERANCE : figure <= aim + TOLERANCE;
}

function statusOf(
  now: number | null,
  { target, floor }: Pick<SetTarget, "target" | "floor">,
  direction: FigureDirection,
): TargetStatus {
  if (now === null || target === null) return "no figure";
  if (meets(now, target, direction)) return "green";
  if (floor === null) return "no floor";
  return meets(now, floor, direction) ? "amber" : "red";
}

/**
 * The status of a target that says only "narrow", by the verdict on the change, so that no more is claimed than its interval allows. A
 * narrowing that is due to a fall of the peers does not meet the target, and a group that is ahead has no gap to narrow.
 */
const narrowed: Readonly<Record<GapVerdict, TargetStatus>> = {
  narrowed: "green",
  "went ahead": "green",
  gained: "green",
  "narrowed, peers fell": "amber",
  "went ahead, peers fell": "amber",
  "gained, peers fell": "amber",
  "no clear change": "amber",
  widened: "red",
  "fell behind": "red",
  lost: "red",
  "further ahead": "no figure",
  "less far ahead": "no figure",
  unreliable: "too few",
};
