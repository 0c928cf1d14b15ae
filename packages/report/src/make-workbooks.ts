import { on } from "node:events";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { Profile } from "@lcsp/indicators";
import { fitProfile } from "./fit-profiles.ts";
import { makeWorkbook, type WorkbookOptions } from "./report.ts";
import { startWorker } from "./start-worker.ts";

/** What becomes of each workbook as it is finished. */
export type Finished = (profile: Profile, workbook: Uint8Array) => Promise<void>;

/** What the threads share: each takes the next profile as it is free. */
interface Work {
  readonly waiting: Iterator<Profile>;
  readonly finished: Finished;
  readonly options: WorkbookOptions;
}

/**
 * The workbooks of many profiles, made side by side on as many threads as there are cores, or on fewer. This thread is one of them: what it makes must not
 * be copied to another, which costs a quarter of making it. A profile is asked for when a thread has room for it, and a workbook handed on when
 * it is finished, so that no more are held than two a thread. They end in any order; the bytes are those of makeWorkbook.
 */
export async function makeWorkbooks(
  profiles: Iterable<Profile>,
  finished: Finished,
  { threads = Infinity, ...options }: WorkbookOptions & { readonly threads?: number } = {},
): Promise<void> {
  const work: Work = { waiting: profiles[Symbol.iterator](), finished, options };
  const workers = Array.from({ length: Math.min(threads, availableParallelism()) - 1 }, startWorker);
  try {
    await Promise.all([...workers.map((worker) => workThere(worker, work)), workHere(work)]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function workHere({ waiting, finished, options }: Work): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    await finished(next.value, await makeWorkbook(next.value, options));
    // What the other threads have finished meanwhile comes first.
    await setImmediate();
  }
}

/** Keeps a profile ahead of the one that is worked on, so that the other thread need not wait until this one has time for it. */
async function workThere(worker: Worker, { waiting, finished, options }: Work): Promise<void> {
  // A fault in the thread is an "error" of the worker, which `on` throws here.
  const answers = on(worker, "message");
  const sent: Profile[] = [];
  const send = () => {
    const next = waiting.next();
    if (next.done) return;
    // What is no profile is refused here: of an error of the other thread its text alone would arrive.
    worker.postMessage([fitProfile(next.value), options]);
    sent.push(next.value);
  };
  send();
  send();
  for (let profile = sent.shift(); profile !== undefined; profile = sent.shift()) {
    const { value } = await answers.next();
    const [workbook]: Uint8Array[] = value ?? [];
    if (workbook === undefined) throw new Error("A thread that makes workbooks must answer with one.");
    send();
    await finished(profile, workbook);
  }
}
