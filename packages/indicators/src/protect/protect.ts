import type { LeftBetweenGroups } from "../evaluate/left-between-groups.ts";
import { type Figures, figureAt, textOf } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure } from "../measure.ts";
import type { Reconciliation } from "../profile.ts";
import { describesFew, hidden, isOpen, isSuppressed, undoHiding } from "./hidden.ts";
import { hideAmongAreas, hideAmongGroups } from "./hide-in-table.ts";
import { hideLaterGroups } from "./hide-later-groups.ts";

/**
 * Hides what would tell of a few pupils, before anything is compared, ranked or set against anything else: nothing made after it
 * can tell what it hid. A hidden measure loses its counts, cohort and interval with its value. Applies to figures made from pupils'
 * rows; a publisher has hidden its own.
 *
 * What it guards against: finding a hidden figure by taking those shown from their sum, be it the groups of one characteristic from all
 * pupils of an area, one group from another that shares its pupils, or the partnerships from Kent, as the outputs of all partnerships have them
 * side by side. What it does not: taking one indicator's groups or one characteristic's from another's, the pupils of one basis from the other's,
 * or one issue of an extract from the next.
 */
export function protect(figures: Figures, left: LeftBetweenGroups = nothing): Figures {
  const shown = new Map([...figures].map(([key, measure]) => [key, protectOne(measure)]));
  for (const rest of left.rests) shown.set(textOf(rest), protectOne(rest));
  const ofPupils = [...figures.values(), ...left.rests].filter(isOfPupils);
  const isLater = (measure: Measure) => left.laterGroups.has(textOf(measure));
  const earlier = ofPupils.filter((one) => !isLater(one));
  const tables = [...groupBy(earlier, tableOf).values()];
  for (const table of tables.filter(isOfEveryone)) hideAmongAreas(shown, table);
  for (const table of tables.filter((one) => !isOfEveryone(one))) hideAmongGroups(shown, table);
  hideLaterGroups(shown, ofPupils.filter(isLater), left);
  for (const rest of left.rests) shown.delete(textOf(rest));
  return shown;
}

const nothing: LeftBetweenGroups = { laterGroups: new Map(), rests: [] };

/**
 * The same for a figure that is held against a published one: where its sum is hidden, there is nothing to show beside the other. Where the ends of
 * one would tell what its publisher hid, whether the two fit is all that is left.
 */
export function protectReconciliations(
  reconciliations: readonly Reconciliation[],
  shown: Figures,
): readonly Reconciliation[] {
  const isShown = (measure: Measure) => !describesFew(measure) && !isSuppressed(figureAt(shown, measure));
  return reconciliations
    .filter(({ summed, published }) => isShown(summed) && isShown(published))
    .map((pair) => (undoHiding(pair.summed, pair.published) ? withoutEnds(pair) : pair));
}

function withoutEnds({ summed, published, ...pair }: Reconciliation): Reconciliation {
  const kept = (measure: Measure) => (isOpen(measure) ? hidden(measure) : measure);
  return { ...pair, summed: kept(summed), published: kept(published) };
}

function protectOne(measure: Measure): Measure {
  return describesFew(measure) ? hidden(measure) : measure;
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
