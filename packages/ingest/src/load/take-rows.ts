import { isFinding } from "../decode/grid.ts";
import type { Matched } from "../match/match.ts";
import type { ExtractWriter } from "../store/extract-writer.ts";
import { pupilHash } from "../store/pupil-key.ts";
import { RowSorter } from "./row-sorter.ts";
import type { Surroundings } from "./surroundings.ts";
import { isWorthAThread, takeByWorker } from "./take-by-worker.ts";
import type { Taken } from "./taken.ts";

/** Takes every row below the header. Those of a large text are sorted in a thread of its own, and only written in this one. */
export async function takeRows(matched: Matched, surroundings: Surroundings, writer: ExtractWriter): Promise<Taken> {
  const { text } = matched.grid;
  if (text !== undefined && (await isWorthAThread(text))) return takeByWorker(matched, text, surroundings, writer);
  return takeHere(matched, surroundings, writer);
}

async function takeHere(matched: Matched, surroundings: Surroundings, writer: ExtractWriter): Promise<Taken> {
  const { grid } = matched;
  const { reference, settings } = surroundings;
  const sorter = new RowSorter(matched, pupilHash(surroundings.pupilKey), reference, writer);
  const { account } = sorter;
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return { account, finding: batch };
    sorter.takeAll(batch);
    settings.progress.rowsRead?.(grid.file, account.read);
  }
  return { account, finding: undefined };
}
