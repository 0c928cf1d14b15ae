import { type PlanLinkTable, rowsInForce } from "@lcsp/ingest";
import type { Selectable } from "kysely";
import type { Source } from "../source.ts";

export type PlanLink = Omit<Selectable<PlanLinkTable>, "extract_id" | "row">;

/** Every priority of every plan in force, in the order in which the plan lists them. */
export async function readPlanLinks({ db }: Source): Promise<readonly PlanLink[]> {
  return db
    .selectFrom(rowsInForce("plan_link").as("plan_link"))
    .select(["period", "lcsp", "theme", "priority", "priority_text", "indicators"])
    .orderBy("extract_id")
    .orderBy("row")
    .execute();
}
