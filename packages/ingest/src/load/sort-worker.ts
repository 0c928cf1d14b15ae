import { parentPort, workerData } from "node:worker_threads";
import { isFinding } from "../decode/grid.ts";
import { gridOfText } from "../decode/text/csv-grid.ts";
import { kindNamed } from "../kinds/kinds.ts";
import { filledDown } from "../parse/fill-down.ts";
import type { Problem } from "../problem.ts";
import { pupilHash } from "../store/pupil-key.ts";
import { RowPacker } from "../store/row-packer.ts";
import { Outbox } from "./outbox.ts";
import { RowSorter } from "./row-sorter.ts";
import type { SortedBatch, SortJob } from "./sort-job.ts";

// The thread that `takeByWorker` starts: sorts the rows of a text, and sends what each piece of it came to.
const job: SortJob = workerData;
const kind = kindNamed(job.kind);
if (parentPort === null || kind === undefined) throw new Error("this file must be started as a worker");
const matched = filledDown({ ...job.matched, kind, grid: gridOfText(job.text, job.file) });
const packer = new RowPacker(job.columns);
const sorter = new RowSorter(matched, pupilHash(job.pupilKey), job.reference, packer);
const outbox = new Outbox(parentPort);

const finding = await sortAll();
const { totals } = sorter.account;
outbox.send({ ...sorted(), end: { leftOut: sorter.account.tally().leftOut, totals, finding } });
outbox.close();

/** Sends every batch but the last. Returns the finding at which reading ended, where there is one. */
async function sortAll(): Promise<Problem | undefined> {
  for await (const batch of matched.grid.batches()) {
    if (isFinding(batch)) return batch;
    sorter.takeAll(batch);
    await outbox.room();
    outbox.send(sorted());
  }
  return undefined;
}

/** What the rows since the last time came to. */
function sorted(): SortedBatch {
  const { problems, rejects, read } = sorter.account;
  return { rows: packer.handOver(), problems: problems.splice(0), rejects: rejects.splice(0), read };
}
