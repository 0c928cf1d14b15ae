import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, type IngestReport, ingest, openStore, type Receipt } from "@lcsp/ingest";
import { randomFor } from "../../fixtures/make-kent/random.ts";
import { damage } from "./damage.ts";
import type { WholeFile } from "./whole-files.ts";

/** Rows that no file of this size can hold: one that is still read after them has sent the reader round in circles. */
const mostRows = 3_000_000;

/**
 * Makes the damaged file of a seed in the folder, and loads it through every stage. Answers what is wrong: an error that
 * is no finding, a finding without its three lines, a sum that does not close. Undefined where all is well.
 */
export async function loadDamaged(
  seed: number,
  files: readonly WholeFile[],
  folder: string,
  newStore = () => openStore(":memory:"),
): Promise<string | undefined> {
  const random = randomFor(seed, "fuzz");
  const file = random.pick(files);
  const path = join(folder, file.name);
  await writeFile(path, damage(file, random));
  const store = await newStore();
  try {
    const report = await ingest(path, store, { now: "2008-11-01", progress: { rowsRead: checkRows } });
    return wrongWith(report);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    await store.close();
  }
}

function checkRows(_: string, rows: number): void {
  if (rows > mostRows) throw new Error(`${rows} rows, and still reading`);
}

function wrongWith({ receipts, problems }: IngestReport): string | undefined {
  const wordless = problems.map(describe).find((said) => said.split("\n").length !== 3);
  if (wordless !== undefined) return `not three lines: ${wordless}`;
  if (receipts.length === 0 && problems.length === 0) return "neither a receipt nor a finding";
  const open = receipts.find((receipt) => !closes(receipt));
  return open && `the sum does not close: ${JSON.stringify(open)}`;
}

function closes({ read, stored, rejected, leftOut }: Receipt): boolean {
  const sum = Object.values(leftOut).reduce((total, rows) => total + rows, stored + rejected);
  return read === sum;
}
