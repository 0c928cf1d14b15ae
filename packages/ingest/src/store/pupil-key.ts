import { createHmac, hash, randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { isAboutPupils } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Connection } from "./connection.ts";
import type { Store } from "./open-store.ts";
import { StoreError, unusable } from "./store-error.ts";
import { inOneGo } from "./transaction.ts";

/** Marks a key that pupils are hashed with by SHA3; the first stores have keys without it, for HMAC-SHA-256. */
const sha3Mark = "sha3-256 ";

/** A key as it is written. */
const keyForm = /^(sha3-256 )?[0-9a-f]{64}$/;

/**
 * The key with which this store hashes pupils' numbers, and its mark. It lies beside the store, readable by its owner
 * only; without it nobody can try pupil numbers against the store. A store in memory has a key of its own. Where the store
 * holds pupils, their key alone is taken: throws a StoreError for none, and for another.
 */
export async function pupilKey(store: Store): Promise<string> {
  // Of two that load at once into a new store, the second finds the key of the first.
  return inOneGo(store, () => settledKey(store));
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

/** What a store knows its key by: the hash of a text that is no number of a pupil. */
const markOf = (key: string): string => pupilHash(key)("the key of this store");

function settledKey(store: Store): string {
  const { connection, path } = store;
  const written = connection.memory ? (keysInMemory.get(connection) ?? keyBeside(store)) : keyBeside(store);
  const isHeld = holdsPupils(connection);
  if (written === undefined && isHeld) throw new StoreError("key-missing", path);
  const key = written ?? newKey(store);
  if (!keyForm.test(key)) throw new StoreError("key-damaged", path);
  const [known] = connection.prepare("select mark from pupil_key").all() as readonly { readonly mark: string }[];
  if (isHeld && known !== undefined && known.mark !== markOf(key)) throw new StoreError("key-of-another", path);
  if (known?.mark !== markOf(key)) {
    connection.exec("delete from pupil_key");
    connection.prepare("insert into pupil_key (mark) values (?)").run(markOf(key));
  }
  return key;
}

/** The keys of stores in memory that have none beside them: a pupil of two runs is one pupil. */
const keysInMemory = new WeakMap<Connection, string>();

function keyBeside({ path }: Store): string | undefined {
  if (path === ":memory:") return undefined;
  try {
    return readFileSync(`${path}.key`, "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw unusable(path, error);
  }
}

function newKey({ connection, path }: Store): string {
  const key = `${sha3Mark}${randomBytes(32).toString("hex")}`;
  if (connection.memory) keysInMemory.set(connection, key);
  else writeBeside(path, key);
  return key;
}

/** Under another name first: a process that ends here must not leave half a key. */
function writeBeside(path: string, key: string): void {
  const draft = `${path}.key.${process.pid}`;
  try {
    writeFileSync(draft, key, { mode: 0o600 });
    renameSync(draft, `${path}.key`);
  } catch (error) {
    throw unusable(path, error);
  }
}

/** A new key would make every pupil and child that the store holds a stranger. */
function holdsPupils(connection: Connection): boolean {
  return kinds
    .filter(isAboutPupils)
    .some(({ table }) => connection.prepare(`select 1 from "${table}" limit 1`).all().length > 0);
}
