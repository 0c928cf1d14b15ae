import { rowsInForce, type TargetTable } from "@lcsp/ingest";
import { type Selectable, sql } from "kysely";
import type { Source } from "../source.ts";

/** A partnership's target for one indicator, from an extract that is in force. */
export type Target = Omit<Selectable<TargetTable>, "extract_id" | "row" | "missing" | "level" | "measure">;

/**
 * All targets of partnerships, in the order in which they were loaded. A target for a measure that has no code gets the measure's words as
 * its `indicator`, in lower case: "primary absence".
 */
export async function readTargets({ db }: Source): Promise<readonly Target[]> {
  return db
    .selectFrom(rowsInForce("target").as("target"))
    .where("target.level", "=", "partnership")
    .select(sql<string>`coalesce("target"."indicator", lower("target"."measure"))`.as("indicator"))
    .select(["target.period", "target.area", "target.basis", "target.characteristic"])
    .select(["target.group", "target.target", "target.floor", "target.direction", "target.source"])
    .orderBy("target.extract_id")
    .orderBy("target.row")
    .execute();
}
