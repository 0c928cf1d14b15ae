import { createHmac, hash, randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { sql } from "kysely";
import { isAboutPupils } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import { storeWording } from "../wording.ts";
import type { Store } from "./open-store.ts";
import { StoreError, unusable } from "./store-error.ts";

/** Marks a key that pupils are hashed with by SHA3; the first stores have keys without it, for HMAC-SHA-256. */
const sha3Mark = "sha3-256 ";

/**
 * The key with which this store hashes pupils' numbers, and its mark. It lies beside the store, readable by its owner
 * only; without it nobody can try pupil numbers against the store. A store in memory has a key of its own.
 */
export async function pupilKey(store: Store): Promise<string> {
  return store.path === ":memory:" ? keyInMemory(store) : keyBeside(store);
}

/**
 * The hash by which a store with this key knows pupils: SHA3-256 over the key and the number. A hash of key and text is a
 * keyed hash with SHA3, as it is not with SHA-2, where HMAC needs three times as long. Source: Bertoni, Daemen, Peeters
 * and Van Assche 2011, "Cryptographic sponge functions", section 5.11.2 (MAC).
 */
export function pupilHash(written: string): (upn: string) => string {
  if (written.startsWith(sha3Mark)) {
    const key = written.slice(sha3Mark.length);
    return (upn) => hash("sha3-256", key + upn).slice(0, 32);
  }
  const key = Buffer.from(written, "hex");
  return (upn) => createHmac("sha256", key).update(upn).digest("hex").slice(0, 32);
}

const keysInMemory = new WeakMap<Store, string>();

/** The same for every run into one store: a pupil of two runs is one pupil. */
function keyInMemory(store: Store): string {
  const key = keysInMemory.get(store) ?? newKey();
  keysInMemory.set(store, key);
  return key;
}

function newKey(): string {
  return `${sha3Mark}${randomBytes(32).toString("hex")}`;
}

async function keyBeside(store: Store): Promise<string> {
  const path = `${store.path}.key`;
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw unusable(store.path, error);
  }
  if (await holdsPupils(store))
    throw new StoreError("key-missing", store.path, storeWording["key-missing"](store.path));
  const key = newKey();
  // Under another name first: a process that ends here must not leave half a key.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, key, { mode: 0o600 });
  await rename(draft, path);
  return key;
}

/** A new key would make every pupil and child that the store holds a stranger. */
async function holdsPupils({ db }: Store): Promise<boolean> {
  for (const { table } of kinds.filter(isAboutPupils)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}
