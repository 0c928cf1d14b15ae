import { times } from "../evaluate/figure.ts";
import { everyone, type Figure, type Interval, type Measure, type NoFigure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { newcombe } from "../statistics/newcombe.ts";

/** The gap between two measures of one area and year. A side without a figure leaves the gap without one, for the same reason. */
export function gapBetween(peers: Measure, group: Measure, smallCohort: number): Gap {
  return {
    peers,
    group,
    gap: difference(peers.value, group.value),
    relative: relativeDifference(peers.value, group.value),
    interval: intervalOf(peers, group),
    reliable: isReliable(peers, smallCohort) && isReliable(group, smallCohort),
  };
}

function difference(peers: Figure, group: Figure): Figure {
  return combine(peers, group, (p, g) => p - g);
}

/** The gap as a percentage of the peers' figure: (p - g) / p. Not applicable where no peer reached the threshold. */
function relativeDifference(peers: Figure, group: Figure): Figure {
  const least = peers.kind === "value" ? peers.value : peers.kind === "between" ? peers.least : 1;
  if (least <= 0) return { kind: "none", reason: "not-applicable" };
  return combine(peers, group, (p, g) => (100 * (p - g)) / p);
}

/** Both of the ways in which a figure is made from two: it rises with the peers' and falls with the group's. */
function combine(peers: Figure, group: Figure, make: (p: number, g: number) => number): Figure {
  if (peers.kind === "none" || group.kind === "none") return { kind: "none", reason: reasonOf(peers, group) };
  if (peers.kind === "value" && group.kind === "value") return { kind: "value", value: make(peers.value, group.value) };
  const [p, g] = [endsOf(peers), endsOf(group)];
  return { kind: "between", least: make(p.lower, g.upper), greatest: make(p.upper, g.lower) };
}

function endsOf(figure: Exclude<Figure, { kind: "none" }>): Interval {
  if (figure.kind === "value") return { lower: figure.value, upper: figure.value };
  return { lower: figure.least, upper: figure.greatest };
}

/** Suppressed wins over any other reason: what is hidden must be seen to be hidden. */
function reasonOf(...figures: readonly Figure[]): NoFigure {
  const reasons = figures.flatMap((figure) => (figure.kind === "none" ? [figure.reason] : []));
  return reasons.includes("suppressed") ? "suppressed" : (reasons[0] ?? "not-available");
}

/**
 * Newcombe's interval, in percentage points, from counts. Where the peers are everyone, the group is one part of them, and two figures
 * that share pupils are not independent: the interval is that of the rest against the group, times the share of the rest, to which
 * everyone's gap is exactly equal.
 */
function intervalOf(peers: Measure, group: Measure): Interval | null {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (!p || !g) return null;
  if (peers.group.characteristic !== everyone.characteristic) return times(100, newcombe(p.count, p.of, g.count, g.of));
  const rest = { count: p.count - g.count, of: p.of - g.of };
  return times((100 * rest.of) / p.of, newcombe(rest.count, rest.of, g.count, g.of));
}

/** Numerator and denominator of a measure whose counts are known and complete. */
export function countsOf({
  numerator,
  denominator,
}: Measure): { readonly count: number; readonly of: number } | undefined {
  if (!numerator || !denominator || numerator.hidden > 0 || denominator.hidden > 0) return undefined;
  return { count: numerator.least, of: denominator.least };
}

function isReliable({ cohort, value }: Measure, smallCohort: number): boolean {
  return cohort === null ? value.kind !== "none" : cohort >= smallCohort;
}
