import { createHmac, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { storeWording } from "../wording.ts";
import type { Store } from "./open-store.ts";
import { StoreError, unusable } from "./store-error.ts";

/**
 * The hash by which this store knows pupils: HMAC-SHA-256 with a random key that lies beside the store, readable by its
 * owner only. Without the key nobody can try pupil numbers against the store. A store in memory has a key of its own.
 */
export async function pupilHash(store: Store): Promise<(upn: string) => string> {
  const key = store.path === ":memory:" ? randomBytes(32) : await keyBeside(store);
  return (upn) => createHmac("sha256", key).update(upn).digest("hex").slice(0, 32);
}

async function keyBeside(store: Store): Promise<Buffer> {
  const path = `${store.path}.key`;
  try {
    return Buffer.from(await readFile(path, "utf8"), "hex");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw unusable(store.path, error);
  }
  if (await holdsPupils(store))
    throw new StoreError("key-missing", store.path, storeWording["key-missing"](store.path));
  const key = randomBytes(32);
  await writeFile(path, key.toString("hex"), { mode: 0o600, flag: "wx" });
  return key;
}

/** A new key would make every pupil that the store holds a stranger. */
async function holdsPupils({ db }: Store): Promise<boolean> {
  for (const table of ["foundation_stage", "key_stage_2", "exclusion"] as const) {
    const row = await db.selectFrom(table).select("pupil").limit(1).executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}
