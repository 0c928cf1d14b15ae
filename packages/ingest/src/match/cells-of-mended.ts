import { type Cell, cellText, isBlank } from "../decode/cell.ts";
import { rejectsWording } from "../words/wording.ts";

const own = rejectsWording.headings;
const [column, found, mustBe] = [own.indexOf("Column"), own.indexOf("Found"), own.indexOf("Must be")];

/**
 * The cells of a row as they are to be read again. A spreadsheet fills the rows of a file up with blanks to one length: a row
 * that was set aside for too few cells keeps their number until more of them are filled, or the line no longer says how many
 * were found. Any other row is as long as its headings, whatever cells were left away at its end.
 */
export function cellsOfMended(line: readonly Cell[], headings: number): readonly Cell[] {
  const cells = line.slice(own.length);
  const before = lengthBefore(line);
  const isAsBefore = before !== undefined && cells.slice(before).every(isBlank);
  const length = isAsBefore ? before : Math.max(cells.length, headings);
  return Array.from({ length }, (_, at) => cells[at] ?? "");
}

/** How many cells a row had that was set aside for their number: its line names no column, and a number of cells for another. */
function lengthBefore(line: readonly Cell[]): number | undefined {
  const text = (at: number) => cellText(line[at] ?? "").trim();
  const isForLength = text(column) === "" && /^\d+$/.test(text(found)) && /^\d+$/.test(text(mustBe));
  return isForLength && Number(text(found)) < Number(text(mustBe)) ? Number(text(found)) : undefined;
}
