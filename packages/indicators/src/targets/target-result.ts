import type { Measure } from "../measure.ts";
import type { GapChange, GapVerdict, SetTarget, TargetOf, TargetResult, TargetStatus } from "../profile.ts";
import { TOLERANCE } from "../statistics/tolerance.ts";
import { aimedAt } from "./aimed-at.ts";
import type { Target } from "./read-targets.ts";

/** What a target is held against. */
export interface Held {
  readonly now: Measure;
  /** The floor where the plan sets none. */
  readonly baseline: Measure;
  readonly counts: TargetOf;
  /** How a gap changed since the baseline: what one that is to narrow is judged by. Null of what is no gap. */
  readonly change: GapChange | null;
}

/**
 * Where a figure stands to its target: green where it is met, amber where the floor is met but not the target, red where the floor is
 * not met. The floor is the plan's, or where it sets none the baseline year's figure: where that met the target, every miss is red. A figure of
 * two terms is not judged by a target for a year; a gap that meets its target by the peers' fall is amber. Source: Kent County Council's own rule.
 */
export function targetResult(set: Target | undefined, held: Held): TargetResult {
  if (!set) return { status: "no target" };
  const { period, direction, source } = set;
  const about = { period, direction, source, counts: held.counts };
  if (direction === "narrow") {
    const status = held.change ? narrowed[held.change.verdict] : "no figure";
    const verdict = held.change && { verdict: held.change.verdict };
    return { ...about, ...verdict, status, target: null, floor: null, floorFrom: null };
  }
  const now = aimedAt(held.now, held.counts);
  const aim = { target: set.target, ...floorOf(set, held) };
  const found = status(now, { ...aim, direction });
  if (found !== "no figure" && held.now.caution === "two-terms") return { ...about, ...aim, status: "two terms" };
  if (found === "green" && held.change && owesToPeersFall(held.change)) {
    return { ...about, ...aim, status: "amber", verdict: held.change.verdict };
  }
  return { ...about, ...aim, status: found };
}

/** What the peers' fall brought about meets no target, be it chance or not; of an unreliable change nobody can say what did. */
const owesToPeersFall = ({ movement, verdict }: GapChange): boolean =>
  verdict !== "unreliable" && (movement === "narrowed, peers fell" || movement === "went ahead, peers fell");

function floorOf({ floor }: Target, { now, baseline, counts }: Held): Pick<SetTarget, "floor" | "floorFrom"> {
  if (floor !== null) return { floor, floorFrom: "plan" };
  const before = baseline.period === now.period ? null : aimedAt(baseline, counts);
  return before === null ? { floor: null, floorFrom: null } : { floor: before, floorFrom: "baseline" };
}

/** What rounding takes from a percentage is no miss. */
function meets(figure: number, aim: number, direction: "at-least" | "at-most"): boolean {
  return direction === "at-least" ? figure >= aim - TOLERANCE : figure <= aim + TOLERANCE;
}

function status(
  now: number | null,
  { target, floor, direction }: Pick<SetTarget, "target" | "floor"> & { direction: "at-least" | "at-most" },
): TargetStatus {
  if (now === null || target === null) return "no figure";
  if (meets(now, target, direction)) return "green";
  if (floor === null) return "no floor";
  return meets(now, floor, direction) ? "amber" : "red";
}

/**
 * By the verdict on its change: no more is claimed than the interval allows. What the peers' fall brought about does not meet a target, and a
 * group that is ahead has no gap to narrow.
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
  unreliable: "no figure",
};
