import { rowsInForce, type StoreSchema } from "@lcsp/ingest";
import { type Kysely, sql } from "kysely";

/** The part of a district's children, 0 to 1, that live in a partnership. */
export interface Share {
  readonly district: string;
  readonly partnership: string;
  readonly share: number;
}

export interface Shares {
  /** By district and partnership, in the order of their names and codes. */
  readonly shares: readonly Share[];
  /** Children aged 0 to 17 of each district, where an extract says how many: the newest. */
  readonly children: ReadonlyMap<string, number>;
}

/** How the districts that figures are published for lie across partnerships. Two queries. */
export async function readShares(db: Kysely<StoreSchema>): Promise<Shares> {
  const published = sql<boolean>`"area" in (
    select "area" from "area_value" where "level" = 'district' union select "area" from "admission" where "level" = 'district')`;
  const shares = await db
    .selectFrom(rowsInForce("area_share").as("area_share"))
    .where(published)
    .select(["area as district", "lcsp as partnership", "share"])
    .orderBy("area")
    .orderBy("lcsp")
    .execute();
  const populations = await db
    .selectFrom(rowsInForce("admission").as("admission"))
    .where("level", "=", "district")
    .where("ages", "=", "0-17")
    .where("population", "is not", null)
    .select(["area", "population", "period"])
    .orderBy("period")
    .execute();
  return { shares, children: new Map(populations.map(({ area, population }) => [area, population ?? 0])) };
}
