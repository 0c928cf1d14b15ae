import { numberOf } from "../evaluate/figure.ts";
import type { Interval } from "../measure.ts";
import type { Gap, GapChange, GapMovement, GapVerdict } from "../profile.ts";
import { signOfInterval } from "../statistics/sign-of-interval.ts";
import { squareAndAdd } from "../statistics/square-and-add.ts";
import { areAlike } from "./gap.ts";
import { termsOf } from "./gap-terms.ts";
import { kindOfChange } from "./kind-of-change.ts";
import { movementOf } from "./movement-of.ts";
import { signOfChange } from "./sign.ts";
import { sideIn, type TwoYears } from "./two-years.ts";

/**
 * How a gap changed between two years. Null unless both sides have a figure in both years, each time for the same area and for as much of
 * the school year.
 */
export function gapChange(before: Gap, after: Gap): GapChange | null {
  const gap = { before, after };
  const terms = termsOf(gap);
  if (!terms || !areAlike(before, after)) return null;
  const { group, peers, compared } = terms;
  // Two terms that are equal leave a change of exactly 0, and not the little that subtracting doubles would leave.
  const change = compared === 0 ? 0 : group - peers;
  const interval = intervalOf(gap);
  const movement = movementBetween(gap, change);
  return {
    from: before.peers.period,
    to: after.peers.period,
    change,
    interval,
    movement,
    verdict: before.reliable && after.reliable ? verdictOf(interval, movement, after) : "unreliable",
    groupTerm: group,
    peersTerm: peers,
    kind: kindOfChange(sideIn(gap, "group"), sideIn(gap, "peers"), compared),
  };
}

/** MOVER of the two gaps, each with its own interval: the pupils of one year are not those of the other. */
function intervalOf({ before, after }: TwoYears<Gap>): Interval | null {
  const [then, now] = [numberOf(before.gap), numberOf(after.gap)];
  if (then === null || now === null || !before.interval || !after.interval) return null;
  return squareAndAdd({ value: then, interval: before.interval }, { value: now, interval: after.interval });
}

function movementBetween(gap: TwoYears<Gap>, change: number): GapMovement | null {
  const [before, after] = [numberOf(gap.before.gap), numberOf(gap.after.gap)];
  if (before === null || after === null) return null;
  return movementOf({ before, after, change, peersFell: signOfChange(sideIn(gap, "peers")) < 0 });
}

/** The movement, where the interval of the change leaves 0 out. Without an interval nothing is claimed. */
function verdictOf(interval: Interval | null, movement: GapMovement | null, after: Gap): GapVerdict {
  if (!movement || signOfInterval(interval) === 0) return "no clear change";
  return signOfInterval(after.interval) === 0 ? (whereLeadIsUnclear[movement] ?? movement) : movement;
}

/** To say that one group passed the other, a clear change is not enough: which of them is ahead now may still be chance. */
const whereLeadIsUnclear: Readonly<Partial<Record<GapMovement, GapVerdict>>> = {
  "went ahead": "gained",
  "went ahead, peers fell": "gained, peers fell",
  "fell behind": "lost",
};
