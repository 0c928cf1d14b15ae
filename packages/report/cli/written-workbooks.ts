import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { isReadOnly, type Store } from "@lcsp/ingest";

const fingerprint = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What stands at a path where a workbook is to be written. */
export type Standing = "nothing" | "as written" | "edited" | "unknown";

/** Whether what is there is, byte for byte, what this store last wrote there; "unknown" where it wrote nothing there. */
export async function standingAt(store: Store, path: string): Promise<Standing> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return "nothing";
  const written = await store.db
    .selectFrom("written_workbook")
    .select("sha256")
    .where("path", "=", resolve(path))
    .executeTakeFirst();
  if (written === undefined) return "unknown";
  return written.sha256 === fingerprint(readFileSync(path)) ? "as written" : "edited";
}

/**
 * Notes what was written, so that a later run can tell whether a person changed it since. In a store that may only be read,
 * on a shared drive, nothing is noted: a later run then asks before it writes over the workbook.
 */
export async function rememberWorkbook(store: Store, path: string, bytes: Uint8Array): Promise<void> {
  const row = { path: resolve(path), sha256: fingerprint(bytes) };
  await store.db
    .insertInto("written_workbook")
    .values(row)
    .onConflict((conflict) => conflict.column("path").doUpdateSet({ sha256: row.sha256 }))
    .execute()
    .catch((error) => {
      if (!isReadOnly(error)) throw error;
    });
}
