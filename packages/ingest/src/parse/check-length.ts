import { isBlank } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { type Problem, problem } from "../problem.ts";

/**
 * A row of a CSV that has fewer or more cells than the header: its cells may stand under the wrong headings.
 * Empty cells at the end count neither way; in a workbook a short row only means that its last cells are empty.
 */
export function checkLength(matched: Matched): (row: GridRow) => Problem | undefined {
  const { grid, header, headerRow } = matched;
  const width = header.headings.findLastIndex((heading) => heading !== "") + 1;
  const columns = header.headings.length;
  return ({ row, cells }) => {
    const isShort = grid.padded && cells.length < width;
    const isLong = cells.length > columns && cells.slice(columns).some((cell) => !isBlank(cell));
    if (!isShort && !isLong) return undefined;
    const place = { ...placeOf(grid), row };
    return problem("row-length", place, {
      found: String(cells.length),
      expected: String(width),
      facts: { headerRow, form: grid.padded ? "text" : "workbook" },
    });
  };
}
