import { parentPort, workerData } from "node:worker_threads";
import { unreadable } from "../unreadable.ts";
import { parseWorkbook } from "./parse-workbook.ts";
import { countHidden, isHidden, sheetJsRows } from "./sheetjs-rows.ts";
import type { FromThread, ToThread } from "./whole-sheet.ts";

// The thread that `readInThread` starts: reads a workbook as a whole, and sends the rows of each sheet.
const tell = (message: FromThread) => parentPort?.postMessage(message);
const { bytes, file }: ToThread = workerData;
const workbook = parseWorkbook(bytes);
const sheets = workbook.SheetNames.map((name, index) => {
  return { name, hidden: isHidden(workbook, index), hiddenRows: countHidden(workbook, name) };
});
tell({ sheets });
for (const [sheet, name] of workbook.SheetNames.entries()) {
  try {
    for (const batch of sheetJsRows(workbook, name)) tell({ sheet, batch });
  } catch (error) {
    tell({ sheet, batch: unreadable(error, { file, sheet: name }) });
  }
}
