import type { Store } from "./open-store.ts";

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
  store.connection.exec("begin immediate");
  let keep = false;
  try {
    const outcome = await work();
    keep = outcome.keep;
    return outcome.result;
  } finally {
    store.connection.exec(keep ? "commit" : "rollback");
  }
}
