import { type FigureKey, type Figures, figureAt, figureOn } from "../figures.ts";
import type { Measure } from "../measure.ts";
import type { Gap } from "../profile.ts";
import { areReliable, gapBetween } from "./gap.ts";
import type { Side, Sides } from "./sides.ts";

export type Where = Pick<FigureKey, "area" | "basis" | "period">;

/** The gap of an area in a year. */
export function gapAt(figures: Figures, { peers, group }: Sides, where: Where, smallCohort: number): Gap {
  return gapBetween(figureOf(figures, peers, where), figureOf(figures, group, where), smallCohort);
}

/** The same in percentage points alone. Null where it has no figure, one that is not reliable, or one of a larger area. */
export function pointsAt(figures: Figures, { peers, group }: Sides, where: Where, smallCohort: number): number | null {
  const [p, g] = [figureOf(figures, peers, where), figureOf(figures, group, where)];
  if (p.value.kind !== "value" || g.value.kind !== "value" || !areReliable(p, g, smallCohort)) return null;
  if (p.reach.kind !== "own" || g.reach.kind !== "own") return null;
  return p.value.value - g.value.value;
}

/** A side with a basis of its own has its figure on that, and no other. */
function figureOf(figures: Figures, { indicator, group, basis }: Side, where: Where): Measure {
  const key = { ...where, indicator, group };
  return basis ? figureOn(figures, { ...key, basis }) : figureAt(figures, key);
}
