import { KENT, type Period } from "@lcsp/ingest";
import type { Cube } from "../cube.ts";
import type { Basis } from "../measure.ts";
import { type CurrentExtract, carrying, periodsOf } from "./extracts.ts";
import type { Cell } from "./tally-counts.ts";

/** What is loaded, and for which partnerships it is measured. */
export interface Loaded {
  readonly extracts: readonly CurrentExtract[];
  readonly partnerships: readonly string[];
}

/** A place in which an indicator has a figure, and the extracts behind it. */
export interface LoadedCell {
  readonly cell: Cell;
  readonly behind: readonly CurrentExtract[];
}

/** Every basis, year that all kinds of the cubes are loaded for, and area: the partnerships and Kent. The last cube says the years. */
export function cellsOf(cubes: readonly Cube[], bases: readonly Basis[], loaded: Loaded): readonly LoadedCell[] {
  const kinds = [...new Set(cubes.flatMap(({ kind, joined }) => (joined === undefined ? [kind] : [kind, joined])))];
  const areas = [...loaded.partnerships, KENT.code];
  return bases.flatMap((basis) =>
    periodsOf(loaded.extracts, cubes.at(-1)?.kind ?? "").flatMap((period) => {
      const behind = behindAll(kinds, period, loaded.extracts);
      return behind ? areas.map((area): LoadedCell => ({ cell: { basis, area, period }, behind })) : [];
    }),
  );
}

/** Extracts of every kind, or undefined where one is not loaded for the year: events over a roll, and no event known. */
function behindAll(kinds: readonly string[], period: Period, extracts: readonly CurrentExtract[]) {
  const found = kinds.map((kind) => carrying(extracts, kind, period));
  return found.every((some) => some.length > 0) ? found.flat() : undefined;
}
