import {
  endedByNext,
  type HealthySchoolTable,
  type InspectionTable,
  rowsInForce,
  type SchoolRollTable,
  type SchoolTable,
} from "@lcsp/ingest";
import type { Selectable } from "kysely";
import type { Source } from "../source.ts";

/** What the store holds of schools themselves, in current extracts. Rolls, inspections and statuses are oldest first. */
export interface SchoolRecords {
  readonly schools: readonly Pick<Selectable<SchoolTable>, "dfe_number" | "name" | "phase" | "lcsp" | "from" | "to">[];
  readonly rolls: readonly Pick<Selectable<SchoolRollTable>, "school" | "period" | "pupils">[];
  readonly inspections: readonly Pick<
    Selectable<InspectionTable>,
    "school" | "school_lcsp" | "period" | "phase" | "date" | "grade"
  >[];
  readonly healthy: readonly Pick<Selectable<HealthySchoolTable>, "school" | "period" | "status" | "date">[];
}

/** One query a table. Inspections of schools of other authorities, and of independent ones, are left out. */
export async function readSchoolRecords({ db }: Source): Promise<SchoolRecords> {
  return {
    schools: endedByNext(
      await db
        .selectFrom(rowsInForce("school").as("school"))
        .select(["dfe_number", "name", "phase", "lcsp", "from", "to"])
        .orderBy("name")
        .orderBy("dfe_number")
        .execute(),
    ),
    rolls: await db
      .selectFrom(rowsInForce("school_roll").as("school_roll"))
      .select(["school", "period", "pupils"])
      .orderBy("period")
      .orderBy("extract_id")
      .execute(),
    inspections: await db
      .selectFrom(rowsInForce("inspection").as("inspection"))
      .where("school_placing", "<>", "out-of-area")
      .select(["school", "school_lcsp", "period", "phase", "date", "grade"])
      .orderBy("date")
      .orderBy("extract_id")
      .execute(),
    healthy: await db
      .selectFrom(rowsInForce("healthy_school").as("healthy_school"))
      .select(["school", "period", "status", "date"])
      .orderBy("period")
      .orderBy("extract_id")
      .execute(),
  };
}
