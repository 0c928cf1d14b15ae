import { kinds } from "../kinds/kinds.ts";
import type { Store } from "./open-store.ts";
import { unusable } from "./store-error.ts";

/**
 * Copies the reference tables in force of the store at a path into an empty one in memory, so that rows are placed there as they
 * would be in that one. What it reads stays as it is, also where an earlier version wrote it. Throws a StoreError where it
 * can't be read.
 */
export function takeReference(store: Pick<Store, "connection">, path: string): void {
  try {
    store.connection.prepare("attach database ? as kept").run(path);
    copyAll(store);
    store.connection.exec("detach database kept");
  } catch (error) {
    throw unusable(path, error);
  }
}

function copyAll(store: Pick<Store, "connection">): void {
  const reference = kinds.filter((kind) => kind.reference);
  const names = reference.map(({ name }) => `'${name}'`).join(", ");
  copy(store, "extract", `superseded_by is null and kind in (${names})`);
  for (const { table } of reference) copy(store, table, "extract_id in (select id from main.extract)");
}

/** The columns that both stores have: an earlier version lacks the later ones. */
function copy({ connection }: Pick<Store, "connection">, table: string, which: string): void {
  const common = connection
    .prepare("select name from pragma_table_info(?, 'main') intersect select name from pragma_table_info(?, 'kept')")
    .all(table, table)
    .map((column) => `"${Object.values(Object(column)).join()}"`)
    .join(", ");
  connection.exec(`insert into main."${table}" (${common}) select ${common} from kept."${table}" where ${which}`);
}
