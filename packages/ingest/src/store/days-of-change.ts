import type { Store } from "./open-store.ts";

/** The days on which something was loaded or withdrawn, ISO dates, the newest first; none of an empty store. */
export async function daysOfChange({ db }: Pick<Store, "db">): Promise<readonly string[]> {
  const days = await db
    .selectFrom("extract")
    .select("loaded_on as day")
    .union(db.selectFrom("earlier_standing").select("until as day"))
    .orderBy("day", "desc")
    .execute();
  return days.map(({ day }) => day);
}
