import { type Problem, problem } from "../../problem.ts";
import type { Batch, Grid } from "../grid.ts";
import { unreadable } from "../unreadable.ts";
import { detectDelimiter } from "./delimiter.ts";
import { detectEncoding, textDecoder } from "./encoding.ts";
import { numbered } from "./numbered.ts";
import { type Delimited, records } from "./records.ts";
import { isWorthAThread, recordsByWorker } from "./records-by-worker.ts";
import type { TextSource } from "./text-source.ts";

/**
 * The grid of a delimited text file, or why it can't be unpacked. `head` is its first bytes, unpacked: enough to tell
 * the encoding and the delimiter.
 */
export async function csvGrid(source: TextSource, file: string, head: Buffer): Promise<Grid | Problem> {
  try {
    const encoding = await detectEncoding(source, head);
    const delimiter = detectDelimiter(textDecoder(encoding)(head));
    const text = { source, encoding, delimiter };
    return { file, sheet: undefined, hidden: false, padded: true, batches: () => batches(text, file) };
  } catch (error) {
    return unreadable(error, { file }, "gzip");
  }
}

async function* batches(text: Delimited, file: string): AsyncGenerator<Batch> {
  try {
    yield* numberedBatches(text, file);
  } catch (error) {
    yield unreadable(error, { file }, "gzip");
  }
}

async function* numberedBatches(text: Delimited, file: string): AsyncGenerator<Batch> {
  const read = (await isWorthAThread(text)) ? recordsByWorker : records;
  let before = 0;
  for await (const batch of read(text)) {
    if ("because" in batch) {
      yield problem(batch.because, { file, row: batch.record });
      return;
    }
    const { rows, finding } = numbered(batch, before, file);
    yield rows;
    if (finding !== undefined) {
      yield finding;
      return;
    }
    before += batch.length;
  }
}
