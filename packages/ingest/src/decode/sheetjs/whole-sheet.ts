import type { Batch } from "../grid.ts";

/** A sheet of a workbook that is read as a whole. */
export interface WholeSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with something written in them that Excel does not show, where the library says which; else 0. */
  readonly hiddenRows: number;
  /** Its rows in their order; a finding at last where they can't be read to the end. */
  readonly batches: readonly Batch[];
}

/** What the thread that reads a workbook is told. */
export interface ToThread {
  readonly bytes: Uint8Array;
  /** Path as the analyst gave it, for findings. */
  readonly file: string;
}

/** What the thread that reads a workbook tells: first what sheets there are, then rows of each, by its number from 0. */
export type FromThread =
  | { readonly sheets: readonly Omit<WholeSheet, "batches">[] }
  | { readonly sheet: number; readonly batch: Batch };
