import { type Kind, postcodeFields } from "../kinds/kind.ts";
import type { Marker } from "../match/layout/column.ts";
import type { Draft } from "./draft.ts";

type MarkersByField = ReadonlyMap<string, Marker>;

/** Why the fields that a file lacks hold no value: the same in every row, and worked out once. */
export interface Absence {
  readonly absent: MarkersByField;
  /** The same as the column `missing` has it. */
  readonly absentReasons: string | null;
}

/** Writes why values are missing where the kind's table keeps it. */
export function writeReasons(kind: Kind, draft: Draft, markers: MarkersByField, file: Absence): void {
  const { reasons } = kind;
  if (reasons === "none") return;
  if (reasons === "in-missing") {
    draft.missing = markers === file.absent ? file.absentReasons : reasonsOf(kind, markers);
    return;
  }
  for (const name of reasons.beside) draft[`${name}_missing`] = markers.get(name)?.reason ?? null;
  for (const name of reasons.bounds) {
    draft[`${name}_least`] = markers.get(name)?.least ?? null;
    draft[`${name}_greatest`] = markers.get(name)?.greatest ?? null;
  }
}

/** Reasons as the column `missing` has them: a JSON object from field to reason; null where there are none. */
export function reasonsOf(kind: Kind, markers: MarkersByField): string | null {
  if (markers.size === 0) return null;
  const postcodes = postcodeFields(kind);
  const said = [...markers].filter(([name]) => !postcodes.includes(name)).map(([name, { reason }]) => [name, reason]);
  return said.length === 0 ? null : JSON.stringify(Object.fromEntries(said));
}
