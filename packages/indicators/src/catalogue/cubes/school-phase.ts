import type { SchoolPhase, StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";

/** Phase of the pupil's school by the current register, or null of a school that it does not hold. */
export interface PhaseColumn {
  readonly phase: SchoolPhase | null;
}

export const phaseOf = sql<SchoolPhase | null>`"school_phase"."phase"`.as("phase");

/** The register's phases by number, to be joined to rows that name their school; a school's old numbers lead to it too. */
export function withPhase(db: Kysely<StoreSchema>) {
  const current = sql<boolean>`"school"."extract_id" in (select "id" from "extract" where "superseded_by" is null)`;
  const own = db.selectFrom("school").where(current).select(["dfe_number as number", "phase"]);
  const old = db
    .selectFrom("school_alias")
    .innerJoin("school", "school.dfe_number", "school_alias.dfe_number")
    .where(current)
    .select(["school_alias.name as number", "school.phase"]);
  return db
    .selectFrom(own.unionAll(old).as("known"))
    .select(["number", sql<SchoolPhase>`max("phase")`.as("phase")])
    .groupBy("number")
    .as("school_phase");
}
