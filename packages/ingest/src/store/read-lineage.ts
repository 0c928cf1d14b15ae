import { SchoolLineage } from "../place/school-lineage.ts";
import { extractsInForce } from "./extracts-in-force.ts";
import type { Store } from "./open-store.ts";

/** Which school took over from which, by the register of schools in force. */
export async function readLineage(store: Pick<Store, "db">): Promise<SchoolLineage> {
  const schools = await store.db
    .selectFrom("school")
    .select(["dfe_number", "successor"])
    .where("extract_id", "in", extractsInForce(store))
    .execute();
  return new SchoolLineage(schools);
}
