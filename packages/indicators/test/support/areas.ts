import type { AdmissionTable, ExtractTable, Period, Store } from "@lcsp/ingest";
import type { Insertable } from "kysely";
import { addExtract } from "./store.ts";

/** Shares of districts between partnerships: a district, a partnership's code, a share. */
export async function addShares(
  store: Store,
  shares: readonly (readonly [district: string, partnership: string, share: number])[],
): Promise<void> {
  const extract_id = await addExtract(store, { kind: "areas", periods: "" });
  const rows = shares.map(([area, lcsp, share], place) => ({ extract_id, row: place + 2, area, lcsp, share }));
  await store.db.insertInto("area_share").values(rows).execute();
}

export type Admissions = Partial<Insertable<AdmissionTable>> & Pick<AdmissionTable, "area" | "admissions">;

/** Admissions of districts for all causes, of 1,000 children each unless told. */
export async function addAdmissions(
  store: Store,
  some: readonly Admissions[],
  extract: Partial<Insertable<ExtractTable>> = {},
): Promise<void> {
  const extract_id = await addExtract(store, { kind: "admissions", ...extract });
  const one = {
    extract_id,
    row: 2,
    period: "2007/08" as Period,
    level: "district" as const,
    cause: "all",
    ages: "0-17",
    admissions_least: null,
    admissions_greatest: null,
    admissions_missing: null,
    population: 1000,
    population_missing: null,
  };
  await store.db
    .insertInto("admission")
    .values(some.map((row) => ({ ...one, ...row })))
    .execute();
}
