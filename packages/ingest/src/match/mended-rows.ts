import { cellText } from "../decode/cell.ts";
import { type Grid, type GridRow, isFinding } from "../decode/grid.ts";
import { type Problem, problem } from "../problem.ts";
import { rejectsWording } from "../wording.ts";
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
}

const own: readonly string[] = rejectsWording.headings;

/** True for the first row of a rejects file. */
export function isRejectsHeader({ cells }: GridRow): boolean {
  return own.every((heading, column) => cellText(cells[column] ?? "").trim() === heading);
}

/** The rows of a rejects file by the table that each was set aside from. A row that stands there twice is taken once. */
export async function mendedRows(grid: Grid): Promise<readonly MendedRows[] | Problem> {
  const tables = new Map<string, MendedRows & { readonly byNumber: Map<number, GridRow> }>();
  let headings: readonly string[] = [];
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return batch;
    for (const line of batch) {
      if (isRejectsHeader(line)) {
        headings = line.cells.slice(own.length).map(cellText);
        continue;
      }
      const [file = "", sheet = "", number = ""] = line.cells.map(cellText);
      const row = Number(number);
      if (!Number.isInteger(row) || row < 1)
        return problem("rejects-unplaced", { ...placeOf(grid), row: line.row, column: own[2] ?? "" });
      const key = JSON.stringify([file, sheet, headings]);
      const table = tables.get(key) ?? { ...emptyTable(grid.file, file, sheet, headings), byNumber: new Map() };
      tables.set(key, table);
      table.byNumber.set(row, { row, cells: line.cells.slice(own.length) });
    }
  }
  return [...tables.values()].map(({ byNumber, ...table }) => ({
    ...table,
    rows: [...byNumber.values()].sort((one, other) => one.row - other.row),
  }));
}

function emptyTable(from: string, file: string, sheet: string, headings: readonly string[]): MendedRows {
  return { from, file, sheet: sheet === "" ? undefined : sheet, headings, rows: [] };
}

/** The rows as a table under their headings, which stand above every row that the file can have. */
export function gridOfMended({ file, sheet, headings, rows }: MendedRows): Grid {
  return {
    file,
    sheet,
    hidden: false,
    padded: false,
    async *batches() {
      yield [{ row: 0, cells: headings }, ...rows];
    },
  };
}
