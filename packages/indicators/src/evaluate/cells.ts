import { KENT, type Period } from "@lcsp/ingest";
import { type Cube, UNPLACED } from "../define/cube.ts";
import type { Basis } from "../measure.ts";
import { type CurrentExtract, carrying, periodsOf } from "./extracts.ts";
import type { PlacesNobody } from "./places-nobody.ts";
import type { Cell } from "./tally-counts.ts";

/** What is loaded, for which partnerships it is measured, and which rows lead to none of them. */
export interface Loaded {
  readonly extracts: readonly CurrentExtract[];
  readonly partnerships: readonly string[];
  readonly placesNobody: PlacesNobody;
}

/** A place in which an indicator has a figure, and the extracts behind it. */
export interface LoadedCell {
  readonly cell: Cell;
  readonly behind: readonly CurrentExtract[];
}

/**
 * Every basis, year that all kinds of the cubes are loaded for, and area: the partnerships that rows lead to at all, the unplaced and Kent.
 * The last cube says the years.
 */
export function cellsOf(cubes: readonly Cube[], bases: readonly Basis[], loaded: Loaded): readonly LoadedCell[] {
  const kinds = [...new Set(cubes.flatMap(({ kind, joined }) => (joined === undefined ? [kind] : [kind, joined])))];
  const areasOn = (basis: Basis, period: Period) => {
    const nobody = cubes.some(({ kind }) => loaded.placesNobody(kind, basis, period));
    return [...(nobody ? [] : loaded.partnerships), UNPLACED, KENT.code];
  };
  return bases.flatMap((basis) =>
    periodsOf(loaded.extracts, cubes.at(-1)?.kind ?? "").flatMap((period) => {
      const behind = behindAll(kinds, period, loaded.extracts);
      return behind
        ? areasOn(basis, period).map((area): LoadedCell => ({ cell: { basis, area, period }, behind }))
        : [];
    }),
  );
}

/** Extracts of every kind, or undefined where one is not loaded for the year: events over a roll, and no event known. */
function behindAll(kinds: readonly string[], period: Period, extracts: readonly CurrentExtract[]) {
  const found = kinds.map((kind) => carrying(extracts, kind, period));
  return found.every((some) => some.length > 0) ? found.flat() : undefined;
}
