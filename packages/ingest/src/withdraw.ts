import { kindNamed } from "./kinds/kinds.ts";
import { PastDayError } from "./past-day-error.ts";
import { realDay } from "./real-day.ts";
import { bringBack } from "./store/bring-back.ts";
import { daysOfChange } from "./store/days-of-change.ts";
import { followReference } from "./store/follow-reference.ts";
import type { Store } from "./store/open-store.ts";
import { inTransaction } from "./store/transaction.ts";
import { whileWriting } from "./store/while-writing.ts";
import { UnknownExtractError } from "./unknown-extract-error.ts";

/** What a withdrawal came to. */
export interface Withdrawn {
  /** Ids of the extracts that are in force again, as the withdrawn one had taken their place. */
  readonly back: readonly number[];
  /** Rows that moved to another place, as the tables of reference in force are others, or have changed meanwhile. */
  readonly placedAnew: number;
}

/**
 * Has an extract in force count no longer, from a day on (ISO date). Its rows stay, for reports as of a day before; what it
 * had taken the place of counts again. The same file loaded again is a new extract. All of it happens, or nothing.
 * Throws a PastDayError for a day before the newest on which something was loaded or withdrawn: that day has been reported; and an
 * UnknownExtractError for an id that is of no extract in force.
 */
export async function withdraw(store: Store, id: number, day: string): Promise<Withdrawn> {
  const on = realDay(day);
  return whileWriting(store, (written) =>
    inTransaction(written, async () => ({ keep: true, result: await takeOut(written, id, on) })),
  );
}

async function takeOut(store: Store, id: number, day: string): Promise<Withdrawn> {
  const { db } = store;
  const [last] = await daysOfChange(store);
  if (last !== undefined && day < last) throw new PastDayError("withdrawal", day, last);
  const held = await db.selectFrom("extract").select(["kind", "superseded_by"]).where("id", "=", id).executeTakeFirst();
  if (held === undefined) throw new UnknownExtractError("unknown-extract", id);
  if (held.superseded_by !== null) throw new UnknownExtractError("extract-out-of-force", id);
  const kind = kindNamed(held.kind);
  if (kind === undefined) throw new Error(`${held.kind} is the name of a kind`);
  await db.updateTable("extract").set({ superseded_by: id }).where("id", "=", id).execute();
  const changed = await bringBack(store, kind, [id]);
  const before = [
    { extract_id: id, superseded_by: null },
    ...changed.map((one) => ({ extract_id: one.held.id, superseded_by: one.supersededBy.was })),
  ];
  await db
    .insertInto("earlier_standing")
    .values(before.map((standing) => ({ ...standing, until: day })))
    .execute();
  const back = changed.flatMap((one) => (one.supersededBy.is === null ? [one.held.id] : []));
  const placedAnew = back.length > 0 || kind.reference ? await followReference(store) : 0;
  return { back, placedAnew };
}
