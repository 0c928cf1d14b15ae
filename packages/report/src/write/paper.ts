import type { PageSetup } from "exceljs";
import type { PrintedSheet } from "../format/printed.ts";
import type { Column } from "../sheet.ts";
import { columnLetters } from "./layout.ts";

/** Excel's numbers of papers: its types know only some. */
const paper: Readonly<Record<"A3" | "A4", number>> = { A3: 8, A4: 9 };

/** Digits that paper on its side is wide enough for: made small enough to fit, letters of 12 points are still more than 7 high. */
const widestOnA4 = 190;
const widestOnA3 = 250;

/** The smallest paper on which a sheet's letters can be read. One too wide for all is as many pages wide as it needs, each with the first columns. */
export function paperOf({ table: { columns } }: PrintedSheet): Partial<PageSetup> {
  const width = widthOf(columns);
  if (width <= widestOnA4) return { paperSize: paper.A4, fitToWidth: 1 };
  if (width <= widestOnA3) return { paperSize: paper.A3, fitToWidth: 1 };
  const repeated = columns.slice(0, named);
  const perPage = widestOnA3 - widthOf(repeated);
  return {
    paperSize: paper.A3,
    fitToWidth: Math.ceil((width - widthOf(repeated)) / perPage),
    printTitlesColumn: `A:${columnLetters(named)}`,
  };
}

/** How many columns at the left say what a row is about: the indicator, its title, and whose figure it is. */
const named = 3;

const widthOf = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width, 0);
