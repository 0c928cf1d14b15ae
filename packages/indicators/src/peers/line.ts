import type { Period } from "@lcsp/ingest";
import type { Scope } from "../ask/scope.ts";
import type { Indicator } from "../define/indicator.ts";
import { type Figures, figureAt } from "../figures.ts";
import { withoutFew } from "../gaps/without-few.ts";
import type { Basis, Group, Measure } from "../measure.ts";

/** One indicator on one basis for one group, in any area and year. */
export interface Line {
  readonly indicator: Indicator;
  readonly basis: Basis | null;
  readonly group: Group;
  at(area: string, period: Period): Measure;
}

/** A gap of too few pupils has no figure on its line. */
export function lineOf(
  figures: Figures,
  indicator: Indicator,
  of: Pick<Line, "basis" | "group">,
  { smallCohort }: Scope,
): Line {
  const { definition, form } = indicator;
  const at = (area: string, period: Period) => {
    const measure = figureAt(figures, { indicator: definition.code, area, period, ...of });
    return form === "gap" ? withoutFew(measure, smallCohort) : measure;
  };
  return { indicator, ...of, at };
}
