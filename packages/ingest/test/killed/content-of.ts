import { sql } from "kysely";
import type { Store } from "../../src/store/open-store.ts";

/** Tables with rows of extracts, as the database itself lists them. */
async function extractTables({ db }: Store): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables.flatMap(({ name, columns }) => (columns.some((column) => column.name === "row") ? [name] : []));
}

/** All that a store holds, but for the pupils' hashes, which belong to the key of each store. */
export async function contentOf(store: Store): Promise<Readonly<Record<string, unknown>>> {
  const content: Record<string, unknown> = {
    extract: await store.db.selectFrom("extract").selectAll().orderBy("id").execute(),
    extract_left_out: await store.db.selectFrom("extract_left_out").selectAll().orderBy("extract_id").execute(),
  };
  for (const table of await extractTables(store)) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} order by extract_id, row`.execute(store.db);
    content[table] = rows.map(({ pupil: _, ...row }) => row);
  }
  return content;
}

/** Extracts whose rows are not exactly those that their receipt says are stored, and rows without an extract. */
export async function halfLoaded(store: Store): Promise<readonly unknown[]> {
  const parts = (await extractTables(store)).map(
    (table) => sql`select extract_id, count(distinct row) as rows from ${sql.table(table)} group by extract_id`,
  );
  const { rows } = await sql`
    select * from (${sql.join(parts, sql` union all `)}) as held
    left join extract on extract.id = held.extract_id where extract.id is null or rows <> rows_stored`.execute(
    store.db,
  );
  const empty = await store.db
    .selectFrom("extract")
    .select("id")
    .where((where) => where.or([where("periods", "is", null), where("rows_read", "=", 0)]))
    .execute();
  return [...rows, ...empty];
}
