import { periodContaining } from "../kinds/fields/date.ts";
import { findersOf } from "../place/finders.ts";
import { realDay } from "../real-day.ts";
import type { Store } from "./open-store.ts";
import { readReference } from "./read-reference.ts";
import { viewPlaced } from "./view-placed.ts";

/** By which memberships results are placed: each by those of its own school year, or all by those of the day of the run. */
export type Membership = "own-year" | "today";

const restated = new WeakSet<Store["db"]>();

/**
 * Shows a store with the past restated, until it is closed: every row is placed by the memberships of the school year in
 * which `day` lies. A school that had closed by then is followed to the one that took over; one that none took over keeps
 * the partnership that it was in. `day`: ISO date; throws an UnrealDateError for another.
 */
export async function viewMembership(store: Pick<Store, "db">, day: string): Promise<void> {
  const membershipIn = periodContaining(realDay(day));
  if (membershipIn === undefined) throw new Error(`${day} lies in a school year`);
  await viewPlaced(store, { finders: findersOf(await readReference(store)), membershipIn });
  restated.add(store.db);
}

/** By which memberships a store shows its rows now. */
export function membershipOf({ db }: Pick<Store, "db">): Membership {
  return restated.has(db) ? "today" : "own-year";
}
