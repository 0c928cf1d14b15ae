import { type Kind, postcodeFields } from "../kinds/kind.ts";
import type { Marker } from "../match/layout/column.ts";
import type { Draft } from "./draft.ts";

/** Writes why values are missing where the kind's table keeps it. `markers`: field to what stood in its cell. */
export function writeReasons(kind: Kind, draft: Draft, markers: ReadonlyMap<string, Marker>): void {
  const { reasons } = kind;
  if (reasons === "none") return;
  if (reasons === "in-missing") {
    if (markers.size === 0) {
      draft.missing = null;
      return;
    }
    const postcodes = postcodeFields(kind);
    const entries = [...markers].filter(([name]) => !postcodes.includes(name));
    const said = entries.map(([name, marker]) => [name, marker.reason]);
    draft.missing = said.length === 0 ? null : JSON.stringify(Object.fromEntries(said));
    return;
  }
  for (const name of reasons.beside) draft[`${name}_missing`] = markers.get(name)?.reason ?? null;
  for (const name of reasons.bounds) {
    draft[`${name}_least`] = markers.get(name)?.least ?? null;
    draft[`${name}_greatest`] = markers.get(name)?.greatest ?? null;
  }
}
