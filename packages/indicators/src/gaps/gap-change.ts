import type { Figure, Interval } from "../measure.ts";
import type { Gap, GapChange } from "../profile.ts";
import { squareAndAdd } from "../statistics/square-and-add.ts";
import { movement, termsOf } from "./gap-terms.ts";
import { kindOfChange } from "./kind-of-change.ts";

/** How a gap changed between two years, or null unless both sides have a figure in both. */
export function gapChange(then: Gap, now: Gap): GapChange | null {
  const terms = termsOf(then, now);
  if (!terms) return null;
  const { group, peers, compared } = terms;
  const interval = intervalOf(then, now);
  return {
    from: then.peers.period,
    to: now.peers.period,
    // Alike is exactly alike: what doubles lose in adding is no change that rounds to 0.
    change: compared === 0 ? 0 : group - peers,
    interval,
    verdict: then.reliable && now.reliable ? verdictOf(interval) : "unreliable",
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

/** Without an interval nothing is claimed. */
function verdictOf(interval: Interval | null): GapChange["verdict"] {
  if (interval && interval.lower > 0) return "narrowed";
  return interval && interval.upper < 0 ? "widened" : "no clear change";
}
