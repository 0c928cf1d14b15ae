import { on } from "node:events";
import { type PackedRecords, unpacker } from "./packed-records.ts";
import type { ReadingTask } from "./read-worker.ts";
import { records, type UnclosedQuote } from "./records.ts";
import { startWorker } from "./start-worker.ts";

/** The same as `records`, with the reading in a thread of its own, so that it costs the rest of the work no time. */
export async function* recordsByWorker(task: ReadingTask): AsyncGenerator<readonly string[][] | UnclosedQuote> {
  const first = await firstBatch(task);
  yield first;
  if (!("unclosedIn" in first)) yield* afterFirst(task, first.length);
}

/** Who looks at the head of a file alone needs no worker. */
async function firstBatch({ path, encoding, delimiter }: ReadingTask): Promise<readonly string[][] | UnclosedQuote> {
  for await (const batch of records(path, encoding, delimiter)) return batch;
  return [];
}

async function* afterFirst(task: ReadingTask, known: number): AsyncGenerator<readonly string[][] | UnclosedQuote> {
  const worker = startWorker("read-worker", task);
  const unpack = unpacker();
  let toSkip = known;
  try {
    for await (const [message] of on(worker, "message", { close: ["exit"] })) {
      worker.postMessage("taken");
      const batch = asBatch(message, unpack);
      yield "unclosedIn" in batch ? batch : batch.slice(toSkip);
      toSkip = 0;
    }
  } finally {
    await worker.terminate();
  }
}

/** The worker posts these two and nothing else. */
function asBatch(
  message: PackedRecords | UnclosedQuote,
  unpack: (packed: PackedRecords) => string[][],
): readonly string[][] | UnclosedQuote {
  return "unclosedIn" in message ? message : unpack(message);
}
