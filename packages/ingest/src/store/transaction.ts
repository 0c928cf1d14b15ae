import type { Store } from "./open-store.ts";
import { isOfDatabase, unusable } from "./store-error.ts";

/** What work in a transaction came to: its result, and whether what it wrote is to stay. */
export interface Outcome<Result> {
  readonly keep: boolean;
  readonly result: Result;
}

/**
 * Runs work whose writing stays as a whole or not at all. Nothing stays where the work throws, nor where the process
 * ends or the disk is full before the end.
 */
export async function inTransaction<Result>(store: Store, work: () => Promise<Outcome<Result>>): Promise<Result> {
  const { connection } = store;
  let keep = false;
  try {
    connection.exec("begin immediate");
    const outcome = await work();
    keep = outcome.keep;
    return outcome.result;
  } catch (error) {
    throw isOfDatabase(error) ? unusable(store.path, error) : error;
  } finally {
    // A full disk ends a transaction by itself.
    if (connection.inTransaction) connection.exec(keep ? "commit" : "rollback");
  }
}

/** The same for work that pauses nowhere, so that nothing else of this process comes between; all that it writes stays. */
export function inOneGo<Result>({ connection, path }: Store, work: () => Result): Result {
  try {
    connection.exec("begin immediate");
    const result = work();
    connection.exec("commit");
    return result;
  } catch (error) {
    throw isOfDatabase(error) ? unusable(path, error) : error;
  } finally {
    if (connection.inTransaction) connection.exec("rollback");
  }
}
