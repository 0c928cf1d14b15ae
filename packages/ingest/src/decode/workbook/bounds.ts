import type { Bounds } from "../bounded.ts";

/** A sheet streams by: 1,048,576 rows of 50 columns take about 2 GB of XML. */
export const sheetBounds: Bounds = { most: 3 * 2 ** 30 };

/** Texts are held in memory while a sheet is read. */
export const stringBounds: Bounds = { most: 2 ** 29 };

/** Parts that list sheets and formats are small. */
export const listBounds: Bounds = { most: 2 ** 26 };

/** More than a county has tables: each sheet is looked at, and looking costs time. */
export const mostSheets = 512;

/** Cells of a sheet, those before a written one in its row included: more than 1,048,576 rows of 150 columns. */
export const mostCells = 160_000_000;
