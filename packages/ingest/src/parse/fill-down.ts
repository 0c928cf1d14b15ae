import { type Cell, isBlank } from "../decode/cell.ts";
import { type Grid, type GridRow, isFinding } from "../decode/grid.ts";
import type { Matched } from "../match/match.ts";
import type { Source } from "../match/source.ts";
import { leftOutBy } from "./left-out.ts";

/**
 * A grid whose layout says that some fields are written once for several rows, as print-outs have the name of an area: an
 * empty cell of theirs has the value of the row above. Rows that are no data are neither filled nor looked at for a value.
 */
export function filledDown(matched: Matched): Matched {
  const { grid, headerRow, layout, sources } = matched;
  const columns = layout.fillDown.flatMap((field) => columnsIn(sources[field]));
  if (columns.length === 0) return matched;
  const ruleFor = leftOutBy(matched);
  const batches: Grid["batches"] = async function* () {
    const fill = filler(columns, grid.padded);
    for await (const batch of grid.batches()) {
      if (isFinding(batch)) yield batch;
      else yield batch.map((row) => (row.row <= headerRow || ruleFor(row) !== undefined ? row : fill(row)));
    }
  };
  // Only what is said here: whatever else a grid may offer for reading it faster would pass the filling by.
  const { file, sheet, hidden, padded, hiddenRows } = grid;
  return { ...matched, grid: { file, sheet, hidden, padded, batches, ...(hiddenRows && { hiddenRows }) } };
}

/** A row that is cut short is a fault of its own, and is not made longer. */
function filler(columns: readonly number[], padded: boolean): (row: GridRow) => GridRow {
  const above = new Map<number, Cell>();
  return (row) => {
    const cells: Cell[] = [...row.cells];
    for (const column of columns) {
      while (!padded && cells.length <= column) cells.push("");
      const cell = cells[column];
      if (cell === undefined) continue;
      if (isBlank(cell)) cells[column] = above.get(column) ?? "";
      else above.set(column, cell);
    }
    return { row: row.row, cells };
  };
}

function columnsIn(source: Source | undefined): readonly number[] {
  switch (source?.from) {
    case "column":
      return [source.column];
    case "parts":
    case "first filled":
      return source.columns;
    case "choice":
      return Object.values(source.columns);
    default:
      return [];
  }
}
