import { type FigureKey, type Figures, figureAt, figureOn } from "../figures.ts";
import { everyone, type Measure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { areReliable, gapBetween, gapMeasured } from "./gap.ts";
import { ofTheRest } from "./of-the-rest.ts";
import type { Side, Sides } from "./sides.ts";

export type Where = Pick<FigureKey, "area" | "basis" | "period">;

/** The gap of an area in a year. */
export function gapAt(figures: Figures, sides: Sides, where: Where, smallCohort: number): Gap {
  const [p, g] = figuresOf(figures, sides, where);
  const itself = measuredAt(figures, sides, where);
  return itself ? gapMeasured(itself, p, g, smallCohort) : gapBetween(p, g, smallCohort);
}

/** The same in percentage points alone. Null where it has no figure, one that is not reliable, or one of a larger area. */
export function pointsAt(figures: Figures, sides: Sides, where: Where, smallCohort: number): number | null {
  const [p, g] = figuresOf(figures, sides, where);
  if (p.value.kind !== "value" || g.value.kind !== "value" || !areReliable(p, g, smallCohort)) return null;
  if (p.reach.kind !== "own" || g.reach.kind !== "own") return null;
  const itself = measuredAt(figures, sides, where)?.value;
  if (itself) return itself.kind === "value" ? itself.value : null;
  return p.value.value - g.value.value;
}

/** Of a gap that is measured itself: its figure. */
function measuredAt(figures: Figures, { measuredAs }: Sides, where: Where): Measure | undefined {
  return measuredAs === undefined ? undefined : figureAt(figures, { ...where, indicator: measuredAs, group: everyone });
}

function figuresOf(figures: Figures, { peers, group, ofTheRest: isOfRest }: Sides, where: Where): [Measure, Measure] {
  const [p, g] = [figureOf(figures, peers, where), figureOf(figures, group, where)];
  return isOfRest ? [ofTheRest(p), ofTheRest(g)] : [p, g];
}

/** A side with a basis of its own has its figure on that, and no other. */
function figureOf(figures: Figures, { indicator, group, basis }: Side, where: Where): Measure {
  const key = { ...where, indicator, group };
  return basis ? figureOn(figures, { ...key, basis }) : figureAt(figures, key);
}
