import { isBlank } from "../decode/cell.ts";
import type { PlainRow } from "../decode/text/plain-row.ts";
import type { Matched } from "../match/match.ts";
import { mayLeaveOut, type Suspicion } from "../parse/left-out.ts";

/** True of a row that no rule can leave out; false where one might, and must be asked. */
export function surelyData(matched: Matched): (row: PlainRow) => boolean {
  const { leastFilled, suspicious } = mayLeaveOut(matched);
  const suspects = suspicious.map(suspectsRow);
  return (row) => !suspects.some((suspectsIt) => suspectsIt(row)) && hasFilled(row, leastFilled);
}

/** Asks of each distinct text of the column once. */
function suspectsRow({ column, suspects }: Suspicion["suspicious"][number]): (row: PlainRow) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    const number = row.numberAt(column);
    const before = number < 0 ? undefined : known.get(number);
    if (before !== undefined) return before;
    const isSuspect = suspects(row.textAt(column));
    if (number >= 0) known.set(number, isSuspect);
    return isSuspect;
  };
}

/** True where so many cells are filled. */
function hasFilled(row: PlainRow, least: number): boolean {
  let filled = 0;
  for (let column = 0; filled < least && column < row.width; column += 1) {
    if (!isBlank(row.textAt(column))) filled += 1;
  }
  return filled >= least;
}
