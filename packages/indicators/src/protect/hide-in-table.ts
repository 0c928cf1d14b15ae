import { type Figures, figureAt, textOf } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure } from "../measure.ts";
import { hidden, isSuppressed } from "./hidden.ts";
import { hideAround, NO_SUM, type TableCell } from "./hide-around.ts";

interface Cell extends TableCell {
  readonly measure: Measure;
}

/** Hides a group, or everyone, of an area where those of the others and Kent's would tell it. */
export function hideAmongAreas(figures: Map<string, Measure>, table: readonly Measure[]): void {
  hideIn(figures, table.map(cellOfArea));
}

/** Hides groups that share no pupils where those of their area, or the same of other areas and Kent's, would tell them. */
export function hideAmongGroups(figures: Map<string, Measure>, table: readonly Measure[]): void {
  hideIn(figures, cellsOfGroups(figures, table));
}

/** Partnerships stand in one line, whose sum is Kent's; there are no others. */
function cellOfArea(measure: Measure): Cell {
  return { across: NO_SUM, down: measure.group.value, size: measure.cohort ?? 0, measure };
}

/**
 * Groups stand beside all pupils of their area, who are their sum unless they are hidden or of one group alone; and areas beside Kent, unless
 * the group is of one area alone. Where all pupils of an area are of one group, that is no figure to hide: they are.
 */
function cellsOfGroups(shown: Figures, table: readonly Measure[]): readonly Cell[] {
  const some = table.filter(({ cohort }) => cohort !== 0);
  const areas = groupBy(some, ({ area }) => area);
  const groups = groupBy(some, ({ group }) => group.value);
  return some.flatMap((measure) => {
    const whole = figureAt(shown, { ...measure, group: everyone });
    const isAlone = areas.get(measure.area)?.length === 1;
    if (isAlone && measure.cohort === whole.cohort) return [];
    const across = isAlone || isSuppressed(whole) ? NO_SUM : measure.area;
    const down = groups.get(measure.group.value)?.length === 1 ? NO_SUM : measure.group.value;
    return [{ ...cellOfArea(measure), across, down }];
  });
}

/** Hides what those cells of a table need that are hidden themselves, or whose area is. */
function hideIn(figures: Map<string, Measure>, table: readonly Cell[]): void {
  const isHidden = ({ measure }: Cell) =>
    [measure.group, everyone].some((group) => isSuppressed(figureAt(figures, { ...measure, group })));
  for (const { measure } of hideAround(table, table.filter(isHidden))) figures.set(textOf(measure), hidden(measure));
}
