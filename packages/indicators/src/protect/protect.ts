import { type Figures, figureAt } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";

/** A percentage of pupils is hidden where it describes so few of them, and at least one. */
export const FEWEST_SHOWN = 6;

/**
 * Hides what would tell of a few pupils, before anything is compared, ranked or set against anything else: nothing made after it
 * can tell what it hid. A hidden measure loses its counts, cohort and interval with its value. Applies to figures made from pupils'
 * rows; a publisher has hidden its own.
 *
 * What it guards against: finding a hidden group by taking the groups shown from all pupils, within one characteristic of one area,
 * basis and year. What it does not: taking one characteristic's groups from another's, one area's from a larger one's, the pupils of one
 * basis from the other's, or one issue of an extract from the next.
 */
export function protect(figures: Figures): Figures {
  const primary = new Map([...figures].map(([key, measure]) => [key, protectOne(measure)]));
  for (const measures of groupBy([...primary].filter(isOfGroup), partitionOf).values()) {
    const second = secondToHide(measures);
    if (second) primary.set(second[0], hidden(second[1]));
  }
  return primary;
}

/** The same for a figure that is held against a published one: where its sum is hidden, there is nothing to show beside the other. */
export function protectReconciliations(
  reconciliations: readonly Reconciliation[],
  shown: Figures,
): readonly Reconciliation[] {
  return reconciliations.filter(({ summed, published }) =>
    [summed, published].every((measure) => !describesFew(measure) && !isHidden(figureAt(shown, measure))),
  );
}

type Entry = readonly [key: string, measure: Measure];

function protectOne(measure: Measure): Measure {
  return describesFew(measure) ? hidden(measure) : measure;
}

function describesFew({ road, cohort }: Measure): boolean {
  return road === "pupils" && cohort !== null && cohort > 0 && cohort < FEWEST_SHOWN;
}

function isOfGroup([, { group, road }]: Entry): boolean {
  return group.characteristic !== everyone.characteristic && road === "pupils";
}

/** Groups of one characteristic that add up to, or within, all pupils. */
function partitionOf([, { indicator, area, basis, period, group }]: Entry): string {
  return [indicator, area, basis, period, group.characteristic].join("\t");
}

/** Where exactly one group of a partition is hidden, all pupils less the others are that group: the smallest of the others goes too. */
function secondToHide(entries: readonly Entry[]): Entry | undefined {
  const shown = entries.filter(([, { cohort }]) => cohort !== null && cohort > 0);
  if (entries.filter(([, measure]) => isHidden(measure)).length !== 1) return undefined;
  return shown.sort(([, a], [, b]) => (a.cohort ?? 0) - (b.cohort ?? 0))[0];
}

function isHidden({ value }: Measure): boolean {
  return value.kind === "none" && value.reason === "suppressed";
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
