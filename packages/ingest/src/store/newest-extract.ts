import type { Store } from "./open-store.ts";

/** The extract that was loaded last, or the last of some kinds; 0 where there is none. */
export async function newestExtract({ db }: Store, kinds?: readonly string[]): Promise<number> {
  const all = db.selectFrom("extract").select(({ fn }) => fn.max("id").as("id"));
  const newest = await (kinds === undefined ? all : all.where("kind", "in", kinds)).executeTakeFirstOrThrow();
  return newest.id ?? 0;
}
