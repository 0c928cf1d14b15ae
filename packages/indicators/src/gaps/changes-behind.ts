import { periodAfter } from "@lcsp/ingest";
import { SMALL_COHORT } from "../ask/request.ts";
import type { Asked } from "../explain/asked.ts";
import type { ExplainedChange } from "../explain/explanation.ts";
import type { Figures } from "../figures.ts";
import { gapAt } from "./gap-at.ts";
import { gapChange } from "./gap-change.ts";
import { sidesOfOne } from "./sides.ts";

/** The changes of a gap since the year before, one for each area and basis. England's, which is the same on every basis, is listed once. */
export function changesBehind(figures: Figures, { indicator, areas, period }: Asked): readonly ExplainedChange[] {
  const [sides] = sidesOfOne(indicator);
  if (!sides) return [];
  const all = areas.flatMap((area) =>
    sides.bases.flatMap((basis): ExplainedChange[] => {
      const where = { area: area.code, basis };
      const now = gapAt(figures, sides, { ...where, period }, SMALL_COHORT);
      const then = gapAt(figures, sides, { ...where, period: periodAfter(period, -1) }, SMALL_COHORT);
      const change = gapChange(then, now);
      return change ? [{ area, basis: sides.group.basis ? null : now.group.basis, change }] : [];
    }),
  );
  return [...new Map(all.map((one) => [`${one.area.code} ${one.basis}`, one])).values()];
}
