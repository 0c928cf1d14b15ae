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
  return textOn(key, key.basis);
}

/** The same on another basis. A template, because a run asks a million times. */
function textOn({ indicator, area, period, group }: FigureKey, basis: Basis | null): string {
  return `${indicator}\t${area}\t${basis ?? ""}\t${period}\t${group.characteristic}\t${group.value}`;
}

/**
 * The figure of the key, spelled exactly, or where there is none the one whose publisher names no basis; England's, which is one on both bases
 * but for a few pupils, also from the school basis. Where nothing was loaded: a measure that says not available.
 */
export function figureAt(figures: Figures, key: FigureKey): Measure {
  const found = figures.get(textOf(key)) ?? figures.get(textOn(key, null));
  const ofEngland = found || key.area !== ENGLAND.code ? undefined : figures.get(textOn(key, "school"));
  return found ?? ofEngland ?? absent(key);
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
