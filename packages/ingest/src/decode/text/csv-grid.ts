import { stat } from "node:fs/promises";
import { problem } from "../../problem.ts";
import type { Grid, GridRow } from "../grid.ts";
import { detectDelimiter } from "./delimiter.ts";
import { detectEncoding, textDecoder } from "./encoding.ts";
import { records } from "./records.ts";
import { recordsByWorker } from "./records-by-worker.ts";

/** Bytes from which on a thread for reading takes less time than it saves: some 50,000 rows. */
const worthAThread = 5_000_000;

/** The grid of a delimited text file. `head` is its first bytes: enough to tell the encoding's mark and the delimiter. */
export async function csvGrid(path: string, file: string, head: Buffer): Promise<Grid> {
  const encoding = await detectEncoding(path, head);
  const delimiter = detectDelimiter(textDecoder(encoding)(head));
  const { size } = await stat(path);
  const read = () =>
    size < worthAThread ? records(path, encoding, delimiter) : recordsByWorker({ path, encoding, delimiter });
  return {
    file,
    sheet: undefined,
    hidden: false,
    padded: true,
    async *batches() {
      let row = 0;
      for await (const batch of read()) {
        if ("unclosedIn" in batch) {
          yield problem("quote-unclosed", { file, row: batch.unclosedIn });
          return;
        }
        yield numbered(batch, row);
        row += batch.length;
      }
    },
  };
}

/** Excel counts a record as one row, however many lines its quoted fields run over, and an empty line as a row. */
function numbered(batch: readonly string[][], before: number): GridRow[] {
  const rows: GridRow[] = [];
  batch.forEach((cells, index) => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ row: before + index + 1, cells });
  });
  return rows;
}
