import { numberOf } from "../evaluate/figure.ts";
import { type FigureKey, type Figures, figureAt, figureOn } from "../figures.ts";
import { everyone, type Measure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { areReliable, gapBetween, gapMeasured } from "./gap.ts";
import { ofTheRest } from "./of-the-rest.ts";
import type { Side, Sides } from "./sides.ts";

export type Where = Pick<FigureKey, "area" | "basis" | "period">;

/** The gap of an area in a year. */
export function gapAt(figures: Figures, sides: Sides, where: Where, smallCohort: number): Gap {
  const [peers, group] = figuresOf(figures, sides, where);
  const itself = measuredAt(figures, sides, where);
  return itself ? gapMeasured(itself, peers, group, smallCohort) : gapBetween(peers, group, smallCohort);
}

/**
 * The same as a plain number, in percentage points. Null where there is no figure, where it is not reliable, and where it is that of a
 * larger area.
 */
export function pointsAt(figures: Figures, sides: Sides, where: Where, smallCohort: number): number | null {
  const [peers, group] = figuresOf(figures, sides, where);
  const [p, g] = [numberOf(peers.value), numberOf(group.value)];
  if (p === null || g === null || !areReliable(peers, group, smallCohort)) return null;
  if (peers.reach.kind !== "own" || group.reach.kind !== "own") return null;
  const itself = measuredAt(figures, sides, where);
  return itself ? numberOf(itself.value) : p - g;
}

/** The gap's own figure, where it is measured and not taken from its two sides. */
function measuredAt(figures: Figures, { measuredAs }: Sides, where: Where): Measure | undefined {
  return measuredAs === undefined ? undefined : figureAt(figures, { ...where, indicator: measuredAs, group: everyone });
}

function figuresOf(figures: Figures, { peers, group, ofTheRest: isOfRest }: Sides, where: Where): [Measure, Measure] {
  const [p, g] = [figureOf(figures, peers, where), figureOf(figures, group, where)];
  return isOfRest ? [ofTheRest(p), ofTheRest(g)] : [p, g];
}

/** A side with a basis of its own has its figure on that basis alone. */
function figureOf(figures: Figures, { indicator, group, basis }: Side, where: Where): Measure {
  const key = { ...where, indicator, group };
  return basis ? figureOn(figures, { ...key, basis }) : figureAt(figures, key);
}
