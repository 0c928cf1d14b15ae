import type { Problem } from "../../problem.ts";
import type { Batch, Grid } from "../grid.ts";
import { unreadable } from "../unreadable.ts";
import { readInThread } from "./read-in-thread.ts";
import type { WholeSheet } from "./whole-sheet.ts";

/** What a workbook does not show. */
export interface Unseen {
  /** Names of sheets. */
  readonly sheets: ReadonlySet<string>;
  /** Rows with something written in them, by their sheet. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A file that SheetJS reads as a whole. */
export interface WholeFile {
  readonly file: string;
  /** What is not shown of it, where the library does not say so itself. */
  readonly unseen: Unseen;
  bytes(): Promise<Uint8Array>;
}

/**
 * The grids of a workbook that is read as a whole, in the order of its tabs, or why it can't be read. What was read stays
 * in memory as long as there is room, and is read again where there was not.
 */
export async function sheetJsGrids(whole: WholeFile): Promise<readonly Grid[] | Problem> {
  try {
    const sheets = await read(whole);
    const rows = heldWhileRoom(sheets, whole);
    return sheets.map(({ batches: _, ...told }, index) => gridOf(whole, { ...told, index }, rows));
  } catch (error) {
    return unreadable(error, { file: whole.file });
  }
}

async function read({ file, bytes }: WholeFile): Promise<readonly WholeSheet[]> {
  return readInThread({ file, bytes: await bytes() });
}

type Sheets = () => Promise<readonly WholeSheet[]>;

function heldWhileRoom(sheets: readonly WholeSheet[], whole: WholeFile): Sheets {
  let held = new WeakRef(sheets);
  return async () => {
    const there = held.deref() ?? (await read(whole));
    held = new WeakRef(there);
    return there;
  };
}

interface SheetTold extends Omit<WholeSheet, "batches"> {
  readonly index: number;
}

function gridOf({ file, unseen }: WholeFile, sheet: SheetTold, sheets: Sheets): Grid {
  const hiddenRows = unseen.rows.get(sheet.name) ?? sheet.hiddenRows;
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden || unseen.sheets.has(sheet.name),
    padded: false,
    hiddenRows: () => hiddenRows,
    batches: () => batches(sheets, sheet, file),
  };
}

async function* batches(sheets: Sheets, { name, index }: SheetTold, file: string): AsyncGenerator<Batch> {
  try {
    yield* (await sheets())[index]?.batches ?? [];
  } catch (error) {
    yield unreadable(error, { file, sheet: name });
  }
}
