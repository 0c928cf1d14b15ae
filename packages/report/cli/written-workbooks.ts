import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Store } from "@lcsp/ingest";

const fingerprint = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Whether a workbook stands at the path that is not, byte for byte, what was last written there. */
export async function wasEdited(store: Store, path: string): Promise<boolean> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return false;
  const written = await store.db
    .selectFrom("written_workbook")
    .select("sha256")
    .where("path", "=", resolve(path))
    .executeTakeFirst();
  return written?.sha256 !== fingerprint(readFileSync(path));
}

/** Notes what was written, so that a later run can tell whether a person changed it since. */
export async function rememberWorkbook(store: Store, path: string, bytes: Uint8Array): Promise<void> {
  const row = { path: resolve(path), sha256: fingerprint(bytes) };
  await store.db
    .insertInto("written_workbook")
    .values(row)
    .onConflict((conflict) => conflict.column("path").doUpdateSet({ sha256: row.sha256 }))
    .execute();
}
