import { once } from "node:events";
import { getHeapStatistics } from "node:v8";
import { startWorker } from "../../start-worker.ts";
import { DamagedError } from "../damaged-error.ts";
import type { Batch } from "../grid.ts";
import type { FromThread, ToThread, WholeSheet } from "./whole-sheet.ts";

/** Seconds and megabytes that a workbook may take: one so small as not to matter, and more for each megabyte of it. */
const most = { seconds: { least: 15, each: 6 }, megabytes: { least: 192, each: 64 } };

/**
 * Reads a workbook in a thread of its own: over a few damaged bytes the library asks for memory without end, or never
 * comes back, and only a thread can be stopped. One that takes more than any whole workbook of its size counts as damaged.
 */
export async function readInThread(whole: ToThread): Promise<readonly WholeSheet[]> {
  const size = whole.bytes.length / 2 ** 20;
  const worker = startWorker("decode/sheetjs/workbook-worker", whole, { maxOldGenerationSizeMb: memoryFor(size) });
  const sheets: (WholeSheet & { readonly batches: Batch[] })[] = [];
  worker.on("message", (message: FromThread) => {
    if ("sheets" in message) sheets.push(...message.sheets.map((sheet) => ({ ...sheet, batches: [] })));
    else sheets[message.sheet]?.batches.push(message.batch);
  });
  const timer = setTimeout(() => worker.terminate(), 1000 * (most.seconds.least + most.seconds.each * size));
  try {
    const [code] = await once(worker, "exit");
    if (code !== 0) throw new DamagedError("a workbook that takes more time than one of its size can");
    return sheets;
  } catch (error) {
    throw isOutOfMemory(error) ? new DamagedError("a workbook that asks for memory without end") : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Megabytes; never more than the process itself may have. */
function memoryFor(size: number): number {
  const ofProcess = getHeapStatistics().heap_size_limit / 2 ** 20;
  return Math.floor(Math.min(most.megabytes.least + most.megabytes.each * size, ofProcess));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
