import type { Grid } from "../decode/grid.ts";

/** As what the writer of workbooks names itself: `creator` in packages/report/src/write/book.ts. */
const ownMaker = "lcsp-profile";

/** True for the sheets of a workbook that this program wrote: an appendix that lies among the extracts. */
export function isOwnWorkbook(grids: readonly Grid[]): boolean {
  return grids.some(({ madeBy }) => madeBy === ownMaker);
}
