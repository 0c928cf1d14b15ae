import type { Period } from "@lcsp/ingest";
import type { Basis } from "../measure.ts";
import type { Balance } from "../profile.ts";

/** Whether a kind's rows of a year lead to no partnership on a basis, not one of them. */
export type PlacesNobody = (kind: string, basis: Basis, period: Period) => boolean;

/** Where a reference table is lacking, or no row says its place, nothing is known of any partnership: no pupil in it is not what was found. */
export function placesNobody(balances: readonly Balance[]): PlacesNobody {
  const nowhere = balances.filter(({ placings }) => placings.placed === 0 && placings.unplaced > 0);
  const keys = new Set(nowhere.map(({ kind, basis, period }) => textOf(kind, basis, period)));
  return (kind, basis, period) => keys.has(textOf(kind, basis, period));
}

const textOf = (kind: string, basis: Basis, period: Period): string => [kind, basis, period].join("\t");
