import { ENGLAND, type Period } from "@lcsp/ingest";
import { type Basis, type Group, type Measure, ownFigure } from "./measure.ts";

/** Which figure is meant. */
export interface FigureKey {
  readonly indicator: string;
  readonly area: string;
  readonly basis: Basis | null;
  readonly period: Period;
  readonly group: Group;
}

/** All figures of a run, each found by its key. */
export type Figures = ReadonlyMap<string, Measure>;

export function textOf(key: FigureKey): string {
  const { indicator, area, basis, period, group } = key;
  return [indicator, area, basis ?? "", period, group.characteristic, group.value].join("\t");
}

/**
 * The figure of the key, or where there is none the one whose publisher names no basis; England's, which is one on both bases
 * but for a few pupils, also from the school basis. Where nothing was loaded: a measure that says not available.
 */
export function figureAt(figures: Figures, key: FigureKey): Measure {
  const bases: readonly (Basis | null)[] = key.area === ENGLAND.code ? [key.basis, null, "school"] : [key.basis, null];
  for (const basis of bases) {
    const found = figures.get(textOf({ ...key, basis }));
    if (found) return found;
  }
  return absent(key);
}

/** The figure of exactly this key. England's is one on both bases, and so has none on either by this. */
export function figureOn(figures: Figures, key: FigureKey): Measure {
  return figures.get(textOf(key)) ?? absent(key);
}

function absent(key: FigureKey): Measure {
  return {
    ...key,
    numerator: null,
    denominator: null,
    cohort: null,
    value: { kind: "none", reason: "not-available" },
    interval: null,
    status: "final",
    road: null,
    ...ownFigure,
    extracts: [],
  };
}
