import type { LeftBetweenGroups } from "../evaluate/left-between-groups.ts";
import { textOf } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import type { Measure } from "../measure.ts";
import { hidden, isSuppressed } from "./hidden.ts";

/**
 * Hides what later groups would tell of a few pupils, after the groups before them were protected. An area shows its later groups only where they
 * leave nobody or 6 and more, and no figure of the same characteristic is hidden there. Else it shows none of them; and where it would be the only
 * one, no more does another, as its figures would be what the others leave over of Kent's.
 *
 * @param later Their measures, as they are before anything is hidden.
 */
export function hideLaterGroups(
  shown: Map<string, Measure>,
  later: readonly Measure[],
  { laterGroups }: LeftBetweenGroups,
): void {
  const withHidden = new Set([...shown.values()].filter(isSuppressed).map(lineOf));
  const tells = (one: Measure) => laterGroups.get(textOf(one))?.leavesFew === true || withHidden.has(lineOf(one));
  const isUnsaid = (one: Measure) => laterGroups.get(textOf(one))?.leavesNobody === false;
  for (const table of groupBy(later, tableOf).values()) {
    const areas = [...groupBy(table, ({ area }) => area).values()];
    const given = areas.filter((ofArea) => ofArea.some(tells));
    const others = areas.filter((ofArea) => !ofArea.some(tells));
    const beside = given.length === 1 ? besides(others, isUnsaid) : [];
    for (const one of [...given, ...beside].flat()) shown.set(textOf(one), hidden(one));
  }
}

/** A characteristic in all areas of a year. */
function tableOf({ indicator, basis, period, group }: Measure): string {
  return [indicator, basis, period, group.characteristic].join("\t");
}

/** A characteristic in one area and year. */
function lineOf(measure: Measure): string {
  return `${tableOf(measure)}\t${measure.area}`;
}

type OfArea = readonly Measure[];

/** The area with the fewest pupils of those whose other figures don't say what is to be hidden; all areas where there is none. */
function besides(areas: readonly OfArea[], isUnsaid: (one: Measure) => boolean): readonly OfArea[] {
  const [smallest] = areas.filter((one) => one.every(isUnsaid)).sort((a, b) => pupilsIn(a) - pupilsIn(b));
  return smallest ? [smallest] : areas;
}

function pupilsIn(ofArea: OfArea): number {
  return ofArea.reduce((sum, { cohort }) => sum + (cohort ?? 0), 0);
}
