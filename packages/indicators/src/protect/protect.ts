import { isFew } from "../few.ts";
import { type Figures, figureAt, textOf } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";
import { hideAround, NO_SUM, type TableCell } from "./hide-around.ts";
import { isSuppressed } from "./is-suppressed.ts";

/**
 * Hides what would tell of a few pupils, before anything is compared, ranked or set against anything else: nothing made after it
 * can tell what it hid. A hidden measure loses its counts, cohort and interval with its value. Applies to figures made from pupils'
 * rows; a publisher has hidden its own.
 *
 * What it guards against: finding a hidden figure by taking those shown from their sum, be it the groups of one characteristic from all
 * pupils of an area, or the partnerships from Kent, as the outputs of all partnerships have them side by side. What it does not: taking one
 * characteristic's groups from another's, the pupils of one basis from the other's, or one issue of an extract from the next.
 */
export function protect(figures: Figures): Figures {
  const shown = new Map([...figures].map(([key, measure]) => [key, protectOne(measure)]));
  const tables = [...groupBy([...figures.values()].filter(isOfPupils), tableOf).values()];
  for (const table of tables.filter(isOfEveryone)) hideIn(shown, table.map(cellOfEveryone));
  for (const table of tables.filter((one) => !isOfEveryone(one))) hideIn(shown, cellsOfGroups(shown, table));
  return shown;
}

/** The same for a figure that is held against a published one: where its sum is hidden, there is nothing to show beside the other. */
export function protectReconciliations(
  reconciliations: readonly Reconciliation[],
  shown: Figures,
): readonly Reconciliation[] {
  return reconciliations.filter(({ summed, published }) =>
    [summed, published].every((measure) => !describesFew(measure) && !isSuppressed(figureAt(shown, measure))),
  );
}

function protectOne(measure: Measure): Measure {
  return describesFew(measure) ? hidden(measure) : measure;
}

function describesFew({ road, cohort }: Measure): boolean {
  return road === "pupils" && cohort !== null && isFew(cohort);
}

function isOfPupils({ road, cohort }: Measure): boolean {
  return road === "pupils" && cohort !== null;
}

/** The groups of one characteristic in all areas of a year; or everyone's. */
function tableOf({ indicator, basis, period, group }: Measure): string {
  return [indicator, basis, period, group.characteristic].join("\t");
}

function isOfEveryone([first]: readonly Measure[]): boolean {
  return first?.group.characteristic === everyone.characteristic;
}

interface Cell extends TableCell {
  readonly measure: Measure;
}

/** Partnerships stand in one line, whose sum is Kent's; there are no others. */
function cellOfEveryone(measure: Measure): Cell {
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
    return [{ ...cellOfEveryone(measure), across, down }];
  });
}

/** Hides what those cells of a table need that are hidden themselves, or whose area is. */
function hideIn(figures: Map<string, Measure>, table: readonly Cell[]): void {
  const isHidden = ({ measure }: Cell) =>
    [measure.group, everyone].some((group) => isSuppressed(figureAt(figures, { ...measure, group })));
  for (const { measure } of hideAround(table, table.filter(isHidden))) figures.set(textOf(measure), hidden(measure));
}

function hidden({ rowsHidden, ...measure }: Measure): Measure {
  return {
    ...measure,
    numerator: null,
    denominator: null,
    cohort: null,
    value: { kind: "none", reason: "suppressed" },
    interval: null,
  };
}
