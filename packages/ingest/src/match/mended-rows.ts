import { cellText } from "../decode/cell.ts";
import { type Grid, type GridRow, isFinding } from "../decode/grid.ts";
import { type Problem, problem } from "../problem.ts";
import { rejectsWording } from "../words/wording.ts";
import { cellsOfMended } from "./cells-of-mended.ts";
import { placeOf } from "./match.ts";

/** Rows that were set aside from one table, and come again in a rejects file. */
export interface MendedRows {
  /** The rejects file that they come in. */
  readonly from: string;
  /** File and sheet that the rows were set aside from. */
  readonly file: string;
  readonly sheet: string | undefined;
  readonly headings: readonly string[];
  /** With the numbers that they have in that file. */
  readonly rows: readonly GridRow[];
  /** Of a row that was set aside because others contradict it, the numbers of those others. */
  readonly contradicts: ReadonlyMap<number, readonly number[]>;
}

const own: readonly string[] = rejectsWording.headings;

/** True for the first row of a rejects file. */
export function isRejectsHeader({ cells }: GridRow): boolean {
  return own.every((heading, column) => cellText(cells[column] ?? "").trim() === heading);
}

/** The two headings that say where a row is from: no table of any layout has both, and without them no row can be put back. */
const telling = ["File", "Row"];

/** Headings of its own by which a rejects file is known where one of those two is gone. */
const enough = 4;

/** True for the headings of a rejects file whose own columns were moved, renamed or taken out: its rows can't be put back. */
export function isReshapedHeader(row: GridRow): boolean {
  const texts = new Set(row.cells.map((cell) => cellText(cell).trim()));
  const isTold = telling.every((heading) => texts.has(heading));
  return !isRejectsHeader(row) && (isTold || own.filter((heading) => texts.has(heading)).length >= enough);
}

/** The rows of a rejects file by the table that each was set aside from. A row that stands there twice is taken once. */
export async function mendedRows(grid: Grid): Promise<readonly MendedRows[] | Problem> {
  const tables = new Map<string, TableBegun>();
  let headings: readonly string[] = [];
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return batch;
    for (const line of batch) {
      if (isRejectsHeader(line)) {
        headings = line.cells.slice(own.length).map(cellText);
        continue;
      }
      const [file = "", sheet = "", number = "", , found = ""] = line.cells.map(cellText);
      const row = Number(number);
      if (!Number.isInteger(row) || row < 1)
        return problem("rejects-unplaced", { ...placeOf(grid), row: line.row, column: own[2] ?? "" });
      const key = JSON.stringify([file, sheet, headings]);
      const table = tables.get(key) ?? emptyTable(grid.file, file, sheet, headings);
      tables.set(key, table);
      table.byNumber.set(row, { row, cells: cellsOfMended(line.cells, headings.length) });
      const others = rowsNamedIn(found);
      if (others.length > 0) table.contradicts.set(row, others);
    }
  }
  return [...tables.values()].map(({ byNumber, ...table }) => ({
    ...table,
    rows: [...byNumber.values()].sort((one, other) => one.row - other.row),
  }));
}

interface TableBegun extends MendedRows {
  readonly byNumber: Map<number, GridRow>;
  readonly contradicts: Map<number, readonly number[]>;
}

function emptyTable(from: string, file: string, sheet: string, headings: readonly string[]): TableBegun {
  const named = { from, file, sheet: sheet === "" ? undefined : sheet, headings };
  return { ...named, rows: [], byNumber: new Map(), contradicts: new Map() };
}

/** "rows 22, 30" as `settleRepeats` writes it; none in any other text. */
function rowsNamedIn(found: string): readonly number[] {
  return /^rows? \d+(?:, \d+)*$/.test(found.trim()) ? (found.match(/\d+/g) ?? []).map(Number) : [];
}

/**
 * The rows as a table under their headings, which stand above every row that the file can have. One that is as short as it
 * was when it was set aside is too short still.
 */
export function gridOfMended({ file, sheet, headings, rows }: MendedRows): Grid {
  return {
    file,
    sheet,
    hidden: false,
    padded: true,
    async *batches() {
      yield [{ row: 0, cells: headings }, ...rows];
    },
  };
}
