import { rowsInForce } from "@lcsp/ingest";
import type { Area } from "../profile.ts";
import type { Source } from "../source.ts";

/** A partnership, and what it was called before. */
export interface Partnership extends Area {
  readonly formerly: string | null;
}

/** All partnerships of the current reference table, by code. */
export async function readPartnerships({ db }: Source): Promise<readonly Partnership[]> {
  return db
    .selectFrom(rowsInForce("partnership").as("partnership"))
    .select(["code", "name", "formerly"])
    .orderBy("code")
    .execute();
}
