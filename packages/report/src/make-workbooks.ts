import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Profile } from "@lcsp/indicators";
import type { WorkbookOptions } from "./report.ts";
import { startWorker } from "./start-worker.ts";

/** What becomes of each workbook as it is finished. */
export type Finished = (profile: Profile, workbook: Uint8Array) => Promise<void>;

/**
 * The workbooks of many profiles, made side by side on as many threads as there are cores. A profile is asked for when a thread is free, and a
 * workbook handed on when it is finished, so that no more are held than there are threads. They end in any order; the bytes are those of makeWorkbook.
 */
export async function makeWorkbooks(
  profiles: Iterable<Profile>,
  finished: Finished,
  { threads = availableParallelism(), ...options }: WorkbookOptions & { readonly threads?: number } = {},
): Promise<void> {
  const waiting = profiles[Symbol.iterator]();
  const workers = Array.from({ length: threads }, startWorker);
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, finished, options)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function work(
  worker: Worker,
  waiting: Iterator<Profile>,
  finished: Finished,
  options: WorkbookOptions,
): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    worker.postMessage([next.value, options]);
    // A fault in the thread is an "error" of the worker, which `once` throws here.
    const [workbook]: Uint8Array[] = await once(worker, "message");
    if (workbook === undefined) throw new Error("A thread that makes workbooks must answer with one.");
    await finished(next.value, workbook);
  }
}
