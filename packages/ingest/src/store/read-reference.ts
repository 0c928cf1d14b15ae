import { endedByNext } from "../place/overlaps.ts";
import type { Reference } from "../place/reference.ts";
import { extractsInForce } from "./extracts-in-force.ts";
import type { Store } from "./open-store.ts";

/** The reference tables in force: of each kind the extract that none has replaced. */
export async function readReference(store: Pick<Store, "db">): Promise<Reference> {
  const { db } = store;
  const current = extractsInForce(store);
  const [partnerships, schools, aliases, postcodes, shares] = await Promise.all([
    db
      .selectFrom("partnership")
      .select(["code", "name", "formerly", "from", "to"])
      .where("extract_id", "in", current)
      .execute(),
    db
      .selectFrom("school")
      .select(["dfe_number", "name", "phase", "lcsp", "from", "to", "successor"])
      .where("extract_id", "in", current)
      .execute(),
    db
      .selectFrom("school_alias")
      .select(["name", "dfe_number", "from", "to"])
      .where("extract_id", "in", current)
      .execute(),
    db.selectFrom("postcode").select(["postcode", "lsoa", "lcsp"]).where("extract_id", "in", current).execute(),
    db.selectFrom("area_share").select(["area", "lcsp", "share"]).where("extract_id", "in", current).execute(),
  ]);
  return { partnerships, schools: endedByNext(schools), aliases, postcodes, shares };
}
