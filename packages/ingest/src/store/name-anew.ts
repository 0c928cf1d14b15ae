import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import { parsePeriod } from "../period.ts";
import type { PartnershipFinder } from "../place/partnership-finder.ts";
import { isInForce } from "./keys-of.ts";
import type { Store } from "./open-store.ts";

/** Puts codes in the place of partnerships' names that rows in force kept while there was no table of partnerships. */
export async function nameAnew(store: Store, partnerships: PartnershipFinder): Promise<void> {
  for (const kind of kinds) {
    if (kind.partnership !== undefined && !kind.reference) await nameInTable(store, kind, partnerships);
  }
}

async function nameInTable({ db }: Store, kind: Kind, partnerships: PartnershipFinder): Promise<void> {
  const { field, only } = kind.partnership ?? { field: "lcsp" };
  const named = sql.ref(field);
  const isNamed = sql`${isInForce("extract_id")}
    and ${only === undefined ? sql`true` : sql`"level" = ${only.level}`}`;
  const { rows } = await sql<{ named: string; period: string }>`
    select distinct ${named} as "named", "period" from ${sql.table(kind.table)} where ${isNamed}`.execute(db);
  for (const row of rows) {
    const code = partnerships.find(row.named, parsePeriod(row.period));
    if (code === undefined || code === row.named) continue;
    await sql`update ${sql.table(kind.table)} set ${named} = ${code}
      where ${named} = ${row.named} and "period" = ${row.period} and ${isNamed}`.execute(db);
  }
}
