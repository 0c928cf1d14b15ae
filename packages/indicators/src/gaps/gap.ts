import { statusOf } from "../evaluate/extracts.ts";
import type { Figure, Interval, Measure, NoFigure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { isLike } from "../targets/comparable.ts";
import { countsOf } from "./counts-of.ts";
import { gapInterval, relativeGapInterval } from "./gap-interval.ts";

/** The gap between two measures of one area and year. Where a side has no figure, the gap has none either, for the same reason. */
export function gapBetween(peers: Measure, group: Measure, smallCohort: number): Gap {
  return {
    peers,
    group,
    gap: difference(peers.value, group.value),
    relative: exactRelative(peers, group) ?? relativeDifference(peers.value, group.value),
    interval: gapInterval(peers, group),
    relativeInterval: relativeGapInterval(peers, group),
    reliable: areReliable(peers, group, smallCohort),
    status: statusOf([peers.status, group.status]),
  };
}

/**
 * A gap whose own figure is measured, as NI 92 is: a percentage of the peers' figure, between two figures in points. Where it is published
 * without the two sides, `peers` and `group` are without figures.
 */
export function gapMeasured(itself: Measure, peers: Measure, group: Measure, smallCohort: number): Gap {
  return {
    peers,
    group,
    gap: itself.value,
    relative: { kind: "none", reason: "not-applicable" },
    interval: itself.interval,
    relativeInterval: null,
    reliable: isReliable(group.road === null ? itself : group, smallCohort),
    status: itself.status,
    isRelative: true,
  };
}

function difference(peers: Figure, group: Figure): Figure {
  return combine(peers, group, (p, g) => p - g);
}

/** The relative gap from counts, in a single division: a value that ends in a half is then exactly that, and rounds as one. */
function exactRelative(peers: Measure, group: Measure): Figure | undefined {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (peers.value.kind !== "value" || group.value.kind !== "value" || !p || !g || p.count === 0) return undefined;
  return { kind: "value", value: (100 * (p.count * g.of - g.count * p.of)) / (p.count * g.of) };
}

/** The gap as a percentage of the peers' figure: 100 (p - g) / p. Not applicable where no peer reached the threshold. */
function relativeDifference(peers: Figure, group: Figure): Figure {
  const least = peers.kind === "value" ? peers.value : peers.kind === "between" ? peers.least : 1;
  if (least <= 0) return { kind: "none", reason: "not-applicable" };
  return combine(peers, group, (p, g) => (100 * (p - g)) / p);
}

/** Makes one figure from two. `make` must rise with the peers' figure and fall with the group's, so that the ends come out in order. */
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

/** "suppressed" comes before any other reason: where something is hidden, the reader must see that it is. */
function reasonOf(...figures: readonly Figure[]): NoFigure {
  const reasons = figures.flatMap((figure) => (figure.kind === "none" ? [figure.reason] : []));
  return reasons.includes("suppressed") ? "suppressed" : (reasons[0] ?? "not-available");
}

/**
 * Whether both sides have at least as many pupils as the small-cohort limit. A published side that says no number of pupils counts as
 * reliable if it has a figure.
 */
export function areReliable(peers: Measure, group: Measure, smallCohort: number): boolean {
  return isReliable(peers, smallCohort) && isReliable(group, smallCohort);
}

/** Whether two gaps are of the same area and of as much of the school year, on both sides, so that they can be compared. */
export function areAlike(one: Gap, other: Gap): boolean {
  return isLike(one.peers, other.peers) && isLike(one.group, other.group);
}

function isReliable({ cohort, value }: Measure, smallCohort: number): boolean {
  return cohort === null ? value.kind !== "none" : cohort >= smallCohort;
}
