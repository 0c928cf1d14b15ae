/** Rows of several tables are numbered one table after the other: no sheet has as many. */
const rowsApart = 2 ** 21;

/** The number of a row of the table that has this place among several. Rows of the first table keep their own. */
export function numberAmong(table: number, row: number): number {
  return table * rowsApart + row;
}

/** Which of several tables a row is in, counted from 0, and its number there. */
export function rowAmong(number: number): { readonly table: number; readonly row: number } {
  return { table: Math.floor(number / rowsApart), row: number % rowsApart };
}
