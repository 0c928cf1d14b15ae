import type { ExtractTableName, Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";

/** The bases on which rows are placed. */
export const bases = ["school", "home", "placement"] as const;
export type PlacingBasis = (typeof bases)[number];

/** A table whose rows are placed, with the kind that fills it and the bases that it has. */
export interface PlacedTable {
  readonly table: ExtractTableName;
  readonly kind: string;
  readonly bases: readonly PlacingBasis[];
}

/** Every table whose rows are placed. On each of its bases the three placings sum to its rows that have one. */
export const placedTables: readonly PlacedTable[] = kinds.flatMap((kind) => {
  const { table, name } = kind;
  const own = basesOf(kind);
  return own.length === 0 ? [] : [{ table, kind: name, bases: own }];
});

export function basesOf(kind: Kind): readonly PlacingBasis[] {
  return bases.filter((basis) => kind[basis] !== undefined);
}
