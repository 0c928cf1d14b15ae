import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { isOfDatabase, listExtracts, openCopy, openStore, openToRead, type Store, StoreError } from "@lcsp/ingest";
import { exitCodes } from "./exit-codes.ts";
import { Failure, fileFailure } from "./failure.ts";
import { noStoreYet } from "./refusal-wording.ts";

/** Where loaded extracts are kept unless the analyst names another file. */
export const defaultStore = "out/lcsp-store.sqlite";

/** The option by which a suggested command works on the same store: none for the usual one. */
export const storeNamed = (path: string): readonly string[] => (path === defaultStore ? [] : [`--store "${path}"`]);

/**
 * Opens the store, making its folder where needed, and closes it whatever happens. One that was made for this and into
 * which nothing came is taken away again.
 */
export async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const made = path === ":memory:" || existsSync(path) ? [] : [path, `${path}.key`].filter((file) => !existsSync(file));
  if (made.length > 0) mkdirSync(dirname(path), { recursive: true });
  let isEmpty = false;
  const working = async (store: Store) => {
    try {
      return await work(store);
    } finally {
      isEmpty = made.length > 0 && (await listExtracts(store)).length === 0;
    }
  };
  try {
    return await whileOpen(path, () => openStore(path), working);
  } finally {
    if (isEmpty) for (const file of made) rmSync(file, { force: true });
  }
}

/** The same with a copy in memory, so that nothing is written; with an empty one where there is no store yet. */
export function withCopy<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  return whileOpen(path, () => (existsSync(path) ? openCopy(path) : openStore(":memory:")), work);
}

/** The same for commands that only read: a store that is not there yet is said, not made, and one may lie where nobody may write. */
export async function withExistingStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  refuseNoStore(path);
  return whileOpen(path, () => openToRead(path), work);
}

/** Stops where there is no store yet. */
export function refuseNoStore(path: string): void {
  if (!existsSync(path)) throw new Failure(exitCodes.files, noStoreYet(path));
}

async function whileOpen<T>(path: string, open: () => Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await closing(await open(), work);
  } catch (error) {
    // A store may fail while it is open too: its key is read, and its disk written, only then.
    if (error instanceof StoreError) throw new Failure(exitCodes.files, error.message);
    // What the database says of its file bears no name; what the disk says of another file does.
    throw (isOfDatabase(error) && fileFailure(error, path)) || error;
  }
}

async function closing<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
