import { times } from "../evaluate/figure.ts";
import type { Interval, Measure } from "../measure.ts";
import { newcombe } from "../statistics/newcombe.ts";
import { ratioInterval } from "../statistics/ratio-interval.ts";
import { wilson } from "../statistics/wilson.ts";
import { type Counts, countsOf } from "./counts-of.ts";
import { peersHoldGroup } from "./peers-hold-group.ts";

/**
 * Newcombe's 95% interval of a gap, in percentage points. Null without complete counts on both sides.
 * Where the peers are everyone, the two figures share the group's pupils and are not independent. The gap to everyone is exactly the gap
 * between the rest and the group, times the rest's share of all pupils; so is the interval.
 * Two bases share most of their pupils as well. There the interval is that of two independent groups, and a little wider than it need be.
 */
export function gapInterval(peers: Measure, group: Measure): Interval | null {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (!p || !g) return null;
  if (!peersHoldGroup(peers, group)) return times(100, newcombe(p.count, p.of, g.count, g.of));
  const rest = restOf(p, g);
  return times((100 * rest.of) / p.of, newcombe(rest.count, rest.of, g.count, g.of));
}

/**
 * 95% interval of a relative gap, in percent of the peers' figure: from the interval of the ratio of the group's figure to the peers', or
 * to that of the rest where the group is among the peers. Null without complete counts, and where the peers' figure may be 0.
 */
export function relativeGapInterval(peers: Measure, group: Measure): Interval | null {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (!p || !g) return null;
  const others = peersHoldGroup(peers, group) ? restOf(p, g) : p;
  const share = others.of / p.of;
  const ratio = ratioOf(g, others);
  const gapAt = (quotient: number) => (100 * share * (1 - quotient)) / (share + (1 - share) * quotient);
  return ratio && { lower: gapAt(ratio.upper), upper: gapAt(ratio.lower) };
}

function ratioOf(above: Counts, below: Counts): Interval | null {
  const [a, b] = [wilson(above.count, above.of), wilson(below.count, below.of)];
  if (!a || !b) return null;
  return ratioInterval({ value: above.count / above.of, interval: a }, { value: below.count / below.of, interval: b });
}

/** The peers without the group that is among them. */
function restOf(peers: Counts, group: Counts): Counts {
  return { count: peers.count - group.count, of: peers.of - group.of };
}
