import type { Store } from "./open-store.ts";

/** The ids of the extracts that none has replaced, to be used within another query. */
export function extractsInForce({ db }: Pick<Store, "db">) {
  return db.selectFrom("extract").select("id").where("superseded_by", "is", null);
}
