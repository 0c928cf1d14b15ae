import { on } from "node:events";
import { stat } from "node:fs/promises";
import { type PackedRecords, unpacker } from "./packed-records.ts";
import { type Delimited, type EndedAt, records } from "./records.ts";
import { startWorker } from "./start-worker.ts";

/** Bytes on disk from which on a thread of its own for reading saves more time than starting it takes: some 50,000 rows. */
const worthAThread = { plain: 5_000_000, gzipped: 500_000 };

export async function isWorthAThread({ source }: Delimited): Promise<boolean> {
  const { size } = await stat(source.path);
  return size >= (source.gzipped ? worthAThread.gzipped : worthAThread.plain);
}

/** The same as `records`, with the reading in a thread of its own, so that it costs the rest of the work no time. */
export async function* recordsByWorker(text: Delimited): AsyncGenerator<readonly string[][] | EndedAt> {
  const first = await firstBatch(text);
  yield first;
  if (!("because" in first)) yield* afterFirst(text, first.length);
}

/** Who looks at the head of a file alone needs no worker. */
async function firstBatch(text: Delimited): Promise<readonly string[][] | EndedAt> {
  for await (const batch of records(text)) return batch;
  return [];
}

async function* afterFirst(text: Delimited, known: number): AsyncGenerator<readonly string[][] | EndedAt> {
  const worker = startWorker("read-worker", text);
  const unpack = unpacker();
  let toSkip = known;
  try {
    for await (const [message] of on(worker, "message", { close: ["exit"] })) {
      worker.postMessage("taken");
      const batch = asBatch(message, unpack);
      yield "because" in batch ? batch : batch.slice(toSkip);
      toSkip = 0;
    }
  } finally {
    await worker.terminate();
  }
}

/** The worker posts these two and nothing else. */
function asBatch(
  message: PackedRecords | EndedAt,
  unpack: (packed: PackedRecords) => string[][],
): readonly string[][] | EndedAt {
  return "because" in message ? message : unpack(message);
}
