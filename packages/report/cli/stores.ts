import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openStore, type Store, StoreError } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { noStoreYet } from "./wording.ts";

/** Where loaded extracts are kept unless the analyst names another file. */
export const defaultStore = "out/lcsp-store.sqlite";

/** Opens the store, making its folder where needed, and closes it whatever happens. */
export async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const store = await openKindly(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for commands that only read: a store that is not there yet is said, not made. */
export async function withExistingStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  if (!existsSync(path)) throw new Failure(exitCodes.files, noStoreYet(path));
  return withStore(path, work);
}

async function openKindly(path: string): Promise<Store> {
  try {
    return await openStore(path);
  } catch (error) {
    if (error instanceof StoreError) throw new Failure(exitCodes.files, error.message);
    throw error;
  }
}
