import { groupBy } from "../../group-by.ts";
import type { LargerLevel, Measure } from "../../measure.ts";
import type { Unit } from "../../profile.ts";
import { apportioned } from "./apportion.ts";
import { bestFits } from "./best-fit.ts";
import type { Shares } from "./shares.ts";

/** A figure of a district or a trust, before it reaches any partnership. */
export interface LargerFigure {
  readonly level: LargerLevel;
  readonly measure: Measure;
  readonly unit: Unit;
}

/**
 * What larger areas' figures say of partnerships: each partnership shows the figure of the area that fits it best as that area's; where it is
 * asked for, and can be, also its share of districts' counts.
 */
export function reachPartnerships(
  figures: readonly LargerFigure[],
  shares: Shares,
  apportion: boolean,
): readonly Measure[] {
  const at = groupBy(figures, ({ level, measure }) => `${level} ${measure.area}`);
  const fitted = bestFits(shares).flatMap(({ partnership, level, area, name }) =>
    (at.get(`${level} ${area}`) ?? []).map(
      ({ measure }): Measure => ({ ...measure, area: partnership, reach: { kind: "best-fit", level, of: name } }),
    ),
  );
  const ofDistricts = figures.filter(({ level }) => level === "district");
  const shared = [...groupBy(ofDistricts, ({ unit }) => unit)].flatMap(([unit, some]) =>
    apportioned(
      some.map(({ measure }) => measure),
      shares.shares,
      unit,
    ),
  );
  return apportion ? [...fitted, ...shared] : fitted;
}
