import { type Problem, problem } from "../../problem.ts";
import { mostColumns } from "../excel-limits.ts";
import type { GridRow } from "../grid.ts";
import type { TextRecord } from "./text-record.ts";

/** Rows with their numbers, up to the first that no table has. */
interface Numbered {
  readonly rows: readonly GridRow[];
  readonly finding: Problem | undefined;
}

/**
 * Numbers records as Excel does: a record is one row, however many lines its quoted fields run over, and an empty line
 * is one. `before`: how many came before these.
 */
export function numbered(batch: readonly TextRecord[], before: number, file: string): Numbered {
  const rows: GridRow[] = [];
  for (const [index, record] of batch.entries()) {
    const row = before + index + 1;
    const finding = findingOf(record, { file, row });
    if (finding !== undefined) return { rows, finding };
    const { cells, numbers } = record;
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ row, cells, numbers });
  }
  return { rows, finding: undefined };
}

function findingOf({ cells, numbers }: TextRecord, place: Problem["place"]): Problem | undefined {
  if (cells.length > mostColumns) return problem("row-too-wide", place, { facts: { cells: cells.length } });
  // Plain text has no NUL.
  return numbers === undefined && cells.some((cell) => cell.includes("\0"))
    ? problem("text-with-nul", place)
    : undefined;
}
