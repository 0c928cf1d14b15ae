import { type Problem, problem } from "../../problem.ts";
import type { Batch, Grid } from "../grid.ts";
import { unreadable } from "../unreadable.ts";
import type { Delimited } from "./delimited.ts";
import { detectDelimiter } from "./delimiter.ts";
import { detectEncoding, textDecoder } from "./encoding.ts";
import { numbered } from "./numbered.ts";
import { records } from "./records.ts";
import type { TextSource } from "./text-source.ts";

/**
 * The grid of a delimited text file, or why it can't be unpacked. `head` is its first bytes, unpacked: enough to tell
 * the encoding and the delimiter.
 */
export async function csvGrid(source: TextSource, file: string, head: Buffer): Promise<Grid | Problem> {
  try {
    const encoding = await detectEncoding(source, head);
    const delimiter = detectDelimiter(textDecoder(encoding)(head));
    return gridOfText({ source, encoding, delimiter }, file);
  } catch (error) {
    return unreadable(error, { file }, "gzip");
  }
}

/** The grid of a text of which it is known how it is written. */
export function gridOfText(text: Delimited, file: string): Grid {
  return { file, sheet: undefined, hidden: false, padded: true, text, batches: () => batches(text, file) };
}

async function* batches(text: Delimited, file: string): AsyncGenerator<Batch> {
  try {
    yield* numberedBatches(text, file);
  } catch (error) {
    yield unreadable(error, { file }, "gzip");
  }
}

async function* numberedBatches(text: Delimited, file: string): AsyncGenerator<Batch> {
  let before = 0;
  for await (const batch of records(text)) {
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
