import { statSync } from "node:fs";
import { type HeldExtract, listExtracts, type Period, type Store } from "@lcsp/ingest";
import type { Run } from "./rejects-file.ts";
import type { Terminal } from "./terminal.ts";
import { stillCountedWords } from "./withdraw-wording.ts";

/**
 * Says which extracts of the year count though their files are not among those of the run: taking a file out of the folder
 * takes nothing back. Said of a folder in which most of the year lies: who keeps the year in several folders knows it.
 */
export async function sayStillCounted(store: Store, run: Run, year: Period, terminal: Terminal): Promise<void> {
  if (!run.extracts.some((path) => statSync(path).isDirectory())) return;
  const held = await listExtracts(store);
  const counted = held.filter(({ supersededBy, periods }) => supersededBy === null && periods.includes(year));
  const elsewhere = counted.filter((extract) => !isAmongFiles(extract, run));
  if (elsewhere.length > 0 && elsewhere.length * 2 < counted.length)
    terminal.say(stillCountedWords(elsewhere, store.path));
}

/** Whether a file was read, or could not be: then that has been said. */
function isAmongFiles({ file }: HeldExtract, { report: { receipts, problems } }: Run): boolean {
  return (
    receipts.some((receipt) => receipt.file === file || receipt.loadedAs === file) ||
    problems.some(({ place }) => place.file === file)
  );
}
