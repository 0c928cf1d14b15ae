import { sql } from "kysely";
import { kindNamed } from "../kinds/kinds.ts";
import { bringBack } from "./bring-back.ts";
import { followReference } from "./follow-reference.ts";
import type { Store } from "./open-store.ts";

/**
 * Takes extracts that this run has loaded out of the store again, as if they had never come: their rows are deleted, and
 * what they had taken the place of is in force. Nothing was reported from them.
 */
export async function forget(store: Store, ids: readonly number[]): Promise<void> {
  const { db } = store;
  const held = await db.selectFrom("extract").select(["id", "kind"]).where("id", "in", ids).execute();
  for (const kind of [...new Set(held.map((one) => one.kind))].flatMap((name) => kindNamed(name) ?? [])) {
    const gone = held.filter((one) => one.kind === kind.name).map(({ id }) => id);
    await bringBack(store, kind, gone);
    for (const table of [kind.table, "survey_question", "extract_left_out"])
      await sql`delete from ${sql.table(table)} where "extract_id" in (${sql.join(gone)})`.execute(db);
  }
  await db.deleteFrom("extract").where("id", "in", ids).execute();
  await followReference(store);
}
