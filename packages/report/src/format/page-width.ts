import type { Column } from "../sheet.ts";

/** Digits that paper is wide enough for: made small enough to fit, letters of 12 points are still more than 8 high upright, and more than 7 on its side. */
export const widestUpright = 110;
export const widestOnA4 = 195;
export const widestOnA3 = 250;

/** The columns that stand on each of several pages beside each other, those that say what a row is about: the indicator, its title, and whose figure it is. */
export const repeatedColumns = 3;

/** What stays free at the left of words, in digits. */
const indent = 1.5;

/** Of these columns together, in digits. */
export const widthOfColumns = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** How long a line above a table may be, in digits: no wider than the table, nor than what of it stands on every page. */
export function lineRoom(columns: readonly Column[]): number {
  const width = widthOfColumns(columns);
  return (width > widestOnA3 ? widthOfColumns(columns.slice(0, repeatedColumns)) : width) - indent;
}
