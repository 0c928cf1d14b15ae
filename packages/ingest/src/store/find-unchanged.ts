import { kinds } from "../kinds/kinds.ts";
import type { Matched } from "../match/match.ts";
import type { Store } from "./open-store.ts";

/**
 * The extract that holds this very content already, or undefined. An extract older than the reference tables in force
 * does not count: its rows were placed by tables that have been replaced, so the file is loaded anew.
 */
export async function findUnchanged({ db }: Store, matched: Matched, sha256: string): Promise<number | undefined> {
  const sheet = matched.grid.sheet ?? null;
  const held = await db
    .selectFrom("extract")
    .select("id")
    .where("sha256", "=", sha256)
    .where("layout", "=", matched.layout.id)
    .where("sheet", "is", sheet)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (held === undefined || matched.kind.reference) return held?.id;
  const newest = await db
    .selectFrom("extract")
    .select(({ fn }) => fn.max("id").as("id"))
    .where(
      "kind",
      "in",
      kinds.filter((kind) => kind.reference).map((kind) => kind.name),
    )
    .executeTakeFirstOrThrow();
  return held.id > (newest.id ?? 0) ? held.id : undefined;
}
