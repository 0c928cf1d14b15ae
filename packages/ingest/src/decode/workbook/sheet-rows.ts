import { Readable } from "node:stream";
import exceljs from "exceljs";
import type { GridRow } from "../grid.ts";
import { fromSheetCell } from "./sheet-cell.ts";

/** Rows to a batch: enough that waiting for batches costs nothing. */
const batchSize = 1024;

/** Rows of a workbook that holds one sheet. Rows with nothing written in them are left out, however they are formatted. */
export async function* sheetRows(workbook: Uint8Array, from1904: boolean): AsyncGenerator<readonly GridRow[]> {
  const reader = new exceljs.stream.xlsx.WorkbookReader(Readable.from(pieces(workbook)), {
    worksheets: "emit",
    sharedStrings: "cache",
    styles: "cache",
    hyperlinks: "ignore",
    entries: "ignore",
  });
  let batch: GridRow[] = [];
  for await (const sheet of reader) {
    for await (const row of sheet) {
      const read = gridRow(row, from1904);
      if (read !== undefined) batch.push(read);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

/** In pieces, so that the first rows of a large sheet cost no more than those of a small one. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}

function gridRow(row: exceljs.Row, from1904: boolean): GridRow | undefined {
  const cells: GridRow["cells"][number][] = [];
  let written = false;
  row.eachCell((cell, column) => {
    while (cells.length < column - 1) cells.push("");
    const value = fromSheetCell(contentOf(cell), cell.numFmt, from1904);
    written ||= value !== "";
    cells.push(value);
  });
  return written ? { row: row.number, cells } : undefined;
}

/** The reader's own value of a formula lacks a result that is 0, false or "": a count of nobody would look missing. */
function contentOf(cell: exceljs.Cell): exceljs.CellValue {
  const { value, type } = cell;
  return type === exceljs.ValueType.Formula ? { formula: cell.formula, result: cell.result } : value;
}
