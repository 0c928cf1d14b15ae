import type { Connection } from "./connection.ts";
import type { Store } from "./open-store.ts";
import { beingWritten, refuseUnready } from "./ready.ts";
import { StoreError } from "./store-error.ts";

/**
 * Runs work that writes to a store in several steps. Until its end, others that use this open store are told that it is
 * being written: what they read of it would be half of a file, or of a folder. Throws a StoreError where the store is
 * closed, is being written already, or shows something else than what it holds.
 */
export async function whileWriting<Result>(store: Store, work: (store: Store) => Promise<Result>): Promise<Result> {
  const { connection, path } = store;
  refuseUnready(connection, path);
  if (showsAnother(connection)) throw new StoreError("store-is-view", path);
  beingWritten.add(connection);
  try {
    return await work({ ...store, db: store.db.withoutPlugins() });
  } finally {
    beingWritten.delete(connection);
  }
}

/** By a temporary view in the place of a table. */
function showsAnother(connection: Connection): boolean {
  return connection.prepare("select 1 from temp.sqlite_master where type = 'view' limit 1").all().length > 0;
}
