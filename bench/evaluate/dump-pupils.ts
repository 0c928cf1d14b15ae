import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "@lcsp/ingest";

const tables = ["foundation_stage", "key_stage_1", "key_stage_2", "key_stage_4"] as const;

/** The pupils' rows of a store, a .csv a table with the columns that it has there. Gives how many rows. */
export async function dumpPupils({ db }: Store, folder: string): Promise<number> {
  let count = 0;
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute();
    count += rows.length;
    const shown = rows.map((row) => Object.entries(row).filter(([name]) => name !== "missing"));
    const lines = [shown[0]?.map(([name]) => name), ...shown.map((cells) => cells.map(([, cell]) => cell ?? ""))];
    writeFileSync(join(folder, `${table}.csv`), lines.map((cells) => cells?.join(",")).join("\n"));
  }
  return count;
}
