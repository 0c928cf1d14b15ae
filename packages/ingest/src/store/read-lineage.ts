import { SchoolLineage } from "../place/school-lineage.ts";
import type { Store } from "./open-store.ts";

/** Which school took over from which, by the register of schools in force. */
export async function readLineage({ db }: Pick<Store, "db">): Promise<SchoolLineage> {
  const current = db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const schools = await db
    .selectFrom("school")
    .select(["dfe_number", "successor"])
    .where("extract_id", "in", current)
    .execute();
  return new SchoolLineage(schools);
}
