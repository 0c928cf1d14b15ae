import type { Figure, Interval, Measure, NoFigure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { countsOf } from "./counts-of.ts";
import { intervalOf, relativeInterval } from "./gap-interval.ts";

/** The gap between two measures of one area and year. A side without a figure leaves the gap without one, for the same reason. */
export function gapBetween(peers: Measure, group: Measure, smallCohort: number): Gap {
  return {
    peers,
    group,
    gap: difference(peers.value, group.value),
    relative: exactRelative(peers, group) ?? relativeDifference(peers.value, group.value),
    interval: intervalOf(peers, group),
    relativeInterval: relativeInterval(peers, group),
    reliable: areReliable(peers, group, smallCohort),
  };
}

/** A gap that is measured itself, between two figures in points: it is relative to the peers' as it stands. In print it has no sides. */
export function gapMeasured(itself: Measure, peers: Measure, group: Measure, smallCohort: number): Gap {
  return {
    peers,
    group,
    gap: itself.value,
    relative: { kind: "none", reason: "not-applicable" },
    interval: itself.interval,
    relativeInterval: null,
    reliable: isReliable(group.road === null ? itself : group, smallCohort),
    isRelative: true,
  };
}

function difference(peers: Figure, group: Figure): Figure {
  return combine(peers, group, (p, g) => p - g);
}

/** The same of whole counts in one division, so that a half is a half where it is rounded. */
function exactRelative(peers: Measure, group: Measure): Figure | undefined {
  const [p, g] = [countsOf(peers), countsOf(group)];
  if (peers.value.kind !== "value" || group.value.kind !== "value" || !p || !g || p.count === 0) return undefined;
  return { kind: "value", value: (100 * (p.count * g.of - g.count * p.of)) / (p.count * g.of) };
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

/** Whether both sides hold as many pupils as the small-cohort limit; where that is not known, as in print, whether they have a figure. */
export function areReliable(peers: Measure, group: Measure, smallCohort: number): boolean {
  return isReliable(peers, smallCohort) && isReliable(group, smallCohort);
}

function isReliable({ cohort, value }: Measure, smallCohort: number): boolean {
  return cohort === null ? value.kind !== "none" : cohort >= smallCohort;
}
