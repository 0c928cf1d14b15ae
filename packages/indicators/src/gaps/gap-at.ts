import { type FigureKey, type Figures, figureAt } from "../figures.ts";
import type { Gap } from "../profile.ts";
import { gapBetween } from "./gap.ts";
import type { Sides } from "./sides.ts";

/** The gap of an area in a year. */
export function gapAt(
  figures: Figures,
  { peers, group }: Sides,
  where: Pick<FigureKey, "area" | "basis" | "period">,
  smallCohort: number,
): Gap {
  return gapBetween(figureAt(figures, { ...peers, ...where }), figureAt(figures, { ...group, ...where }), smallCohort);
}
