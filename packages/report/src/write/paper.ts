import type { PageSetup } from "exceljs";
import { repeatedColumns, widestOnA3, widestOnA4, widestUpright, widthOfColumns } from "../format/page-width.ts";
import type { PrintedSheet } from "../format/printed.ts";
import { columnLetters } from "./layout.ts";

/** Excel's numbers of papers: its types know only some. */
const paper: Readonly<Record<"A3" | "A4", number>> = { A3: 8, A4: 9 };

/** The smallest paper on which a sheet's letters can be read. One too wide for all is as many pages wide as it needs, each with the first columns. */
export function paperOf(sheet: PrintedSheet): Partial<PageSetup> {
  const { columns } = sheet.table;
  const width = widthOfColumns(columns);
  if (standsUpright(sheet)) return { paperSize: paper.A4, orientation: "portrait", fitToWidth: 1, ...onOnePage(sheet) };
  if (width <= widestOnA4) return { paperSize: paper.A4, fitToWidth: 1 };
  if (width <= widestOnA3) return { paperSize: paper.A3, fitToWidth: 1 };
  const repeated = widthOfColumns(columns.slice(0, repeatedColumns));
  return {
    paperSize: paper.A3,
    fitToWidth: Math.ceil((width - repeated) / (widestOnA3 - repeated)),
    printTitlesColumn: `A:${columnLetters(repeatedColumns)}`,
    // The pages of the same rows follow each other.
    pageOrder: "overThenDown",
  };
}

/** A table narrow enough to be read so, unless charts stand side by side below it. */
function standsUpright({ table, grid }: PrintedSheet): boolean {
  return widthOfColumns(table.columns) <= widestUpright && (grid?.across ?? 1) === 1;
}

/** Rows that one upright page holds in letters of more than 7 points: some of them are two lines high. */
const mostOnOnePage = 50;

function onOnePage({ table }: PrintedSheet): Partial<PageSetup> {
  return table.rows.length <= mostOnOnePage ? { fitToHeight: 1 } : {};
}
