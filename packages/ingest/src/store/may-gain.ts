import { sql } from "kysely";
import { areas } from "../kinds/areas.ts";
import type { Kind } from "../kinds/kind.ts";
import { partnerships } from "../kinds/partnerships.ts";
import { postcodes } from "../kinds/postcodes.ts";
import { newestExtract } from "./newest-extract.ts";
import type { Store } from "./open-store.ts";

/**
 * Whether reading the file of an extract again could place rows better than the store can: those whose postcode no table had
 * are known by their sector alone, and those rejected may name a partnership that the table has now. Every other row is
 * placed anew without its file.
 */
export async function mayGain(store: Store, kind: Kind, extract: number): Promise<boolean> {
  const isOlderThan = async (...tables: readonly Kind[]) =>
    extract <
    (await newestExtract(
      store,
      tables.map(({ name }) => name),
    ));
  if ((await isOlderThan(partnerships)) && (await hasRejects(store, extract))) return true;
  return (await isOlderThan(postcodes, areas)) && hasInexactHomes(store, kind, extract);
}

async function hasRejects({ db }: Store, extract: number): Promise<boolean> {
  const found = db.selectFrom("extract").select("id").where("id", "=", extract).where("rows_rejected", ">", 0);
  return (await found.executeTakeFirst()) !== undefined;
}

async function hasInexactHomes({ db }: Store, kind: Kind, extract: number): Promise<boolean> {
  for (const basis of (["home", "placement"] as const).filter((one) => kind[one] !== undefined)) {
    const { rows } = await sql`select 1 from ${sql.table(kind.table)} where "extract_id" = ${extract}
      and ${isInexact(basis)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Known by its sector alone; or from a store of an earlier version, which did not keep the small area. */
function isInexact(basis: "home" | "placement") {
  const reason = sql.ref(`${basis}_reason`);
  const isKept = sql`coalesce(${sql.ref(`${basis}_area`)}, ${reason}) is not null`;
  return sql`(${reason} in ('by-sector', 'by-best-fit', 'unknown-postcode', 'divided-area') or not (${isKept}))`;
}
