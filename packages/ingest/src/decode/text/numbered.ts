import { type Problem, problem } from "../../problem.ts";
import { mostColumns } from "../excel-limits.ts";
import type { GridRow } from "../grid.ts";
import { PlainRow } from "./plain-row.ts";
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
    const numberedRow = rowOf(record, row);
    if (numberedRow !== undefined) rows.push(numberedRow);
  }
  return { rows, finding: undefined };
}

/** Undefined for a row in which nothing is written. */
function rowOf(record: TextRecord, row: number): GridRow | undefined {
  if (record instanceof PlainRow) {
    record.row = row;
    return record.isBlank ? undefined : record;
  }
  return record.cells.some((cell) => cell.trim() !== "") ? { row, cells: record.cells } : undefined;
}

function findingOf(record: TextRecord, place: Problem["place"]): Problem | undefined {
  const width = record instanceof PlainRow ? record.width : record.cells.length;
  if (width > mostColumns) return problem("row-too-wide", place, { facts: { cells: width } });
  // Plain text has no NUL.
  return !(record instanceof PlainRow) && record.cells.some((cell) => cell.includes("\0"))
    ? problem("text-with-nul", place)
    : undefined;
}
