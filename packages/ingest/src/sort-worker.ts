import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { isFinding } from "./decode/grid.ts";
import { gridOfText } from "./decode/text/csv-grid.ts";
import type { Delimited } from "./decode/text/records.ts";
import { kindNamed } from "./kinds/kinds.ts";
import type { Matched } from "./match/match.ts";
import { filledDown } from "./parse/fill-down.ts";
import type { Reference } from "./place/reference.ts";
import type { Problem } from "./problem.ts";
import type { RejectedRow } from "./report.ts";
import { RowSorter } from "./row-sorter.ts";
import { type PackedRows, RowPacker } from "./store/packed-rows.ts";
import { pupilHash } from "./store/pupil-key.ts";

/** What the thread is to sort, and by what: plain values. */
export interface SortJob {
  readonly matched: Omit<Matched, "grid" | "kind">;
  readonly kind: string;
  readonly file: string;
  readonly text: Delimited;
  readonly pupilKey: string;
  readonly reference: Reference;
  /** Columns of the kind's table, in the order of the values of a row. */
  readonly columns: readonly string[];
}

/** What some rows of the file came to. */
export interface SortedBatch {
  readonly rows: PackedRows;
  readonly problems: readonly Problem[];
  readonly rejects: readonly RejectedRow[];
  /** Rows below the header so far. */
  readonly read: number;
  /** Only of the last batch. */
  readonly end?: {
    readonly leftOut: Readonly<Record<string, number>>;
    readonly finding: Problem | undefined;
  };
}

/** Batches sent and not yet taken: enough that neither side waits, few enough that memory stays flat. */
const mostUnderWay = 4;

// Sorts the rows of a text and posts what they came to, each batch once there is room for it; a message from the other side says that one was taken.
const job: SortJob = workerData;
const port = parentPort;
const kind = kindNamed(job.kind);
if (port === null || kind === undefined) throw new Error("this file must be started as a worker");
const matched = filledDown({ ...job.matched, kind, grid: gridOfText(job.text, job.file) });
const packer = new RowPacker(job.columns);
const sorter = new RowSorter(matched, pupilHash(job.pupilKey), job.reference, packer);
const { account } = sorter;
let finding: Problem | undefined;
let underWay = 0;
port.on("message", () => {
  underWay -= 1;
});
for await (const batch of matched.grid.batches()) {
  if (isFinding(batch)) {
    finding = batch;
    break;
  }
  sorter.takeAll(batch);
  while (underWay >= mostUnderWay) await once(port, "message");
  post();
}
post({ leftOut: account.tally().leftOut, finding });
port.close();

function post(end?: SortedBatch["end"]): void {
  underWay += 1;
  const rows = packer.handOver();
  const { read } = account;
  const said = { problems: account.problems.splice(0), rejects: account.rejects.splice(0), read };
  const batch: SortedBatch = { rows, ...said, ...(end && { end }) };
  port?.postMessage(batch, [rows.numbers.buffer, rows.codes.buffer]);
}
