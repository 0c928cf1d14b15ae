import { times } from "../evaluate/figure.ts";
import { everyone, type Interval, type Measure } from "../measure.ts";
import { newcombe } from "../statistics/newcombe.ts";
import { ratioInterval } from "../statistics/ratio-interval.ts";
import { wilson } from "../statistics/wilson.ts";
import { type Counts, countsOf } from "./counts-of.ts";

/**
 * Newcombe's interval of a gap, in percentage points, from counts. Where the peers are everyone, the group is one part of them, and two
 * figures that share pupils are not independent: the interval is that of the rest against the group, times the share of the rest, to
 * which everyone's gap is exactly equal. Two bases share most pupils, who move both alike: there the interval is wider than it need be.
 */
export function intervalOf(peers: Measure, group: Measure): Interval | null {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (!p || !g) return null;
  if (!isPartOf(peers, group)) return times(100, newcombe(p.count, p.of, g.count, g.of));
  const rest = restOf(p, g);
  return times((100 * rest.of) / p.of, newcombe(rest.count, rest.of, g.count, g.of));
}

/**
 * Interval of a relative gap, in percent of the peers' figure, from that of the ratio of the group's figure to the peers'. Where the
 * group is one part of the peers, from its ratio to the rest's, which says all of it. Null where the peers may have none at the threshold.
 */
export function relativeInterval(peers: Measure, group: Measure): Interval | null {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (!p || !g) return null;
  const isPart = isPartOf(peers, group);
  const base = isPart ? restOf(p, g) : p;
  const share = isPart ? base.of / p.of : 1;
  const ratio = ratioOf(g, base);
  const gapAt = (quotient: number) => (100 * share * (1 - quotient)) / (share + (1 - share) * quotient);
  return ratio && { lower: gapAt(ratio.upper), upper: gapAt(ratio.lower) };
}

function ratioOf(above: Counts, below: Counts): Interval | null {
  const [a, b] = [wilson(above.count, above.of), wilson(below.count, below.of)];
  if (!a || !b) return null;
  return ratioInterval({ value: above.count / above.of, interval: a }, { value: below.count / below.of, interval: b });
}

/** Whether the peers are everyone, the group among them. */
export function isPartOf(peers: Measure, group: Measure): boolean {
  return (
    peers.group.characteristic === everyone.characteristic && group.group.characteristic !== everyone.characteristic
  );
}

/** The peers but for the group that is a part of them. */
function restOf(peers: Counts, group: Counts): Counts {
  return { count: peers.count - group.count, of: peers.of - group.of };
}
