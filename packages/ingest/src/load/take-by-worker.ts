import { on } from "node:events";
import { stat } from "node:fs/promises";
import type { Delimited } from "../decode/text/delimited.ts";
import type { Matched } from "../match/match.ts";
import { startWorker } from "../start-worker.ts";
import type { ExtractWriter } from "../store/extract-writer.ts";
import { RowUnpacker } from "../store/row-unpacker.ts";
import { Account } from "./account.ts";
import type { SortedBatch, SortJob } from "./sort-job.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Taken } from "./taken.ts";

/** Bytes on disk from which on a thread saves more time than starting it takes: some 50,000 rows. */
const worthAThread = { plain: 5_000_000, gzipped: 500_000 };

export async function isWorthAThread({ source }: Delimited): Promise<boolean> {
  const { size } = await stat(source.path);
  return size >= (source.gzipped ? worthAThread.gzipped : worthAThread.plain);
}

/** Sorts the rows of a text in a thread of its own, and writes them in this one. */
export async function takeByWorker(
  { grid, kind, ...matched }: Matched,
  text: Delimited,
  { pupilKey, reference, settings }: Surroundings,
  writer: ExtractWriter,
): Promise<Taken> {
  const { columns } = writer;
  const job: SortJob = { matched, kind: kind.name, file: grid.file, text, pupilKey, reference, columns };
  const worker = startWorker("load/sort-worker", job);
  const account = new Account(matched.header.headings);
  const unpacker = new RowUnpacker(columns.length);
  try {
    for await (const [batch] of on(worker, "message", { close: ["exit"] }) as AsyncIterable<[SortedBatch]>) {
      worker.postMessage("taken");
      unpacker.unpack(batch.rows, (row, values) => writer.insert(row, values));
      account.read = batch.read;
      account.problems.push(...batch.problems);
      account.rejects.push(...batch.rejects);
      if (batch.end === undefined) {
        settings.progress.rowsRead?.(grid.file, account.read);
        continue;
      }
      for (const [rule, rows] of Object.entries(batch.end.leftOut)) account.leaveOut(rule, rows);
      account.totals.push(...batch.end.totals);
      return { account, finding: batch.end.finding };
    }
  } finally {
    await worker.terminate();
  }
  throw new Error("the thread that sorts rows ended before the last of them");
}
