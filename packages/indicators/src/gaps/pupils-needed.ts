import type { Measure } from "../measure.ts";
import type { Gap, Needed, PupilsNeeded, TargetResult } from "../profile.ts";
import { type Fraction, fraction, fractionOfDecimal, minus, signOf } from "../statistics/fraction.ts";
import { type Counts, countsOf } from "./counts-of.ts";
import { peersHoldGroup } from "./peers-hold-group.ts";

/**
 * How many more pupils of the group would have had to reach the threshold for the gap to equal Kent's, to be closed, and to meet its
 * target. Each is the smallest whole number that does it, found exactly by calculating in fractions.
 */
export function pupilsNeeded(own: Gap, kent: Gap, target: TargetResult, closedByPupils: boolean): PupilsNeeded {
  const why = whyNone(own, closedByPupils);
  if (why) return { forKent: why, toClose: why, forTarget: why };
  const aim = target.status === "no target" ? null : target.target;
  return {
    forKent: needed(own, kent.reliable ? gapOf(kent) : undefined),
    toClose: needed(own, fractionOfDecimal(0)),
    forTarget: needed(own, aim === null ? undefined : ofHundred(fractionOfDecimal(aim))),
  };
}

function whyNone({ reliable, peers, group, gap }: Gap, closedByPupils: boolean): Needed | undefined {
  if (!closedByPupils) return { kind: "not applicable" };
  const isKnown = wholeCounts(group) && (wholeCounts(peers) || (rateOf(peers) && !peersHoldGroup(peers, group)));
  const isOwn = peers.reach.kind === "own" && group.reach.kind === "own";
  if (gap.kind !== "value" || !isKnown || !isOwn) return { kind: "not known" };
  return reliable ? undefined : { kind: "unreliable" };
}

function needed({ peers, group }: Gap, goal: Fraction | undefined): Needed {
  const held = wholeCounts(group);
  if (!goal) return { kind: "no goal" };
  if (!held) return { kind: "not known" };
  const does = (more: number) => {
    const gap = gapWith(peers, group, held, more);
    return gap !== undefined && signOf(minus(gap, goal)) <= 0;
  };
  const spare = held.of - held.count;
  return does(spare) ? { kind: "pupils", pupils: smallest(does, spare), of: held.of } : { kind: "not reachable" };
}

/** The gap if `more` pupils of the group had reached the threshold. Where the group is among the peers, the peers have as many more. */
function gapWith(peers: Measure, group: Measure, held: Counts, more: number): Fraction | undefined {
  const theirs = peersHoldGroup(peers, group) ? wholeCounts(peers) : undefined;
  const p = theirs ? fraction(theirs.count + more, theirs.of) : rateOf(peers);
  const g = fraction(held.count + more, held.of);
  return p && g && minus(p, g);
}

/** The smallest number from 0 to `enough` that does it. Halving finds it, because every further pupil makes the gap smaller. */
function smallest(does: (more: number) => boolean, enough: number): number {
  let [least, most] = [0, enough];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (does(middle)) most = middle;
    else least = middle + 1;
  }
  return most;
}

function gapOf({ peers, group, gap }: Gap): Fraction | undefined {
  const [p, g] = [rateOf(peers), rateOf(group)];
  return gap.kind === "value" ? p && g && minus(p, g) : undefined;
}

/** A percentage as a fraction of 1: from its counts where they are whole numbers, else from the figure as it is printed. */
function rateOf(measure: Measure): Fraction | undefined {
  const counts = wholeCounts(measure);
  if (counts) return fraction(counts.count, counts.of);
  return measure.value.kind === "value" ? ofHundred(fractionOfDecimal(measure.value.value)) : undefined;
}

function wholeCounts(measure: Measure): Counts | undefined {
  const counts = countsOf(measure);
  return counts && fraction(counts.count, counts.of) ? counts : undefined;
}

function ofHundred({ over, under }: Fraction): Fraction {
  return { over, under: under * 100n };
}
