import { kinds } from "../kinds/kinds.ts";
import { findersOf } from "../place/finders.ts";
import { nameAnew } from "./name-anew.ts";
import type { Store } from "./open-store.ts";
import { placeAnew } from "./place-anew.ts";
import { readReference } from "./read-reference.ts";

/**
 * Has every row in force follow the reference tables in force, after an extract has come back into force, or a table has
 * gone out of it. Returns how many rows moved.
 */
export async function followReference(store: Store): Promise<number> {
  const finders = findersOf(await readReference(store));
  await nameAnew(store, finders.partnerships);
  let moved = 0;
  // A table of partnerships places rows on every basis.
  for (const kind of kinds) if (kind.table === "partnership") moved += (await placeAnew(store, finders, kind)).moved;
  return moved;
}
