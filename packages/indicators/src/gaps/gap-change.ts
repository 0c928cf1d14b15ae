import type { Figure, Interval } from "../measure.ts";
import type { Gap, GapChange, GapMovement, GapVerdict } from "../profile.ts";
import { squareAndAdd } from "../statistics/square-and-add.ts";
import { isLike } from "../targets/comparable.ts";
import { movement, termsOf } from "./gap-terms.ts";
import { kindOfChange } from "./kind-of-change.ts";
import { movementOf } from "./movement-of.ts";
import { signOfMovement } from "./sign.ts";

/** How a gap changed between two years, or null unless both sides have a figure in both, of one area and of as much of the year. */
export function gapChange(then: Gap, now: Gap): GapChange | null {
  const terms = termsOf(then, now);
  if (!terms || !isLike(then.peers, now.peers) || !isLike(then.group, now.group)) return null;
  const { group, peers, compared } = terms;
  // Alike is exactly alike: what doubles lose in adding is no change that rounds to 0.
  const change = compared === 0 ? 0 : group - peers;
  const interval = intervalOf(then, now);
  const moved = movementBetween(then, now, change);
  return {
    from: then.peers.period,
    to: now.peers.period,
    change,
    interval,
    movement: moved,
    verdict: then.reliable && now.reliable ? verdictOf(interval, moved, now) : "unreliable",
    groupTerm: group,
    peersTerm: peers,
    kind: kindOfChange(movement(then.group, now.group), movement(then.peers, now.peers), compared),
  };
}

function numberOf(figure: Figure): number | null {
  return figure.kind === "value" ? figure.value : null;
}

/** MOVER of the two gaps, each with its own interval: the pupils of two years are different ones. */
function intervalOf(then: Gap, now: Gap): Interval | null {
  const [before, after] = [numberOf(then.gap), numberOf(now.gap)];
  if (before === null || after === null || !then.interval || !now.interval) return null;
  return squareAndAdd({ value: before, interval: then.interval }, { value: after, interval: now.interval });
}

function movementBetween(then: Gap, now: Gap, change: number): GapMovement | null {
  const [before, after] = [numberOf(then.gap), numberOf(now.gap)];
  if (before === null || after === null) return null;
  return movementOf({
    before,
    after,
    change,
    peersFell: signOfMovement(movement(then.peers, now.peers)) < 0,
  });
}

/** Without an interval nothing is claimed. */
function verdictOf(interval: Interval | null, moved: GapMovement | null, now: Gap): GapVerdict {
  if (!moved || !isClear(interval)) return "no clear change";
  return isClear(now.interval) ? moved : (ofUnclearLead[moved] ?? moved);
}

/** That one group passed the other needs more than a clear change: which of them is ahead now may still be chance. */
const ofUnclearLead: Readonly<Partial<Record<GapMovement, GapVerdict>>> = {
  "went ahead": "gained",
  "went ahead, peers fell": "gained, peers fell",
  "fell behind": "lost",
};

function isClear(interval: Interval | null): boolean {
  return interval !== null && (interval.lower > 0 || interval.upper < 0);
}
