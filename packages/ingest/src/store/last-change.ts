import type { Store } from "./open-store.ts";

/** The newest day on which something was loaded or withdrawn, an ISO date; undefined of an empty store. */
export async function lastChange({ db }: Store): Promise<string | undefined> {
  const newest = await db
    .selectFrom("extract")
    .select("loaded_on as day")
    .union(db.selectFrom("earlier_standing").select("until as day"))
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest?.day;
}
