import { cellText, isBlank } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { parseNumber } from "../kinds/fields/number.ts";
import { ruleWording } from "../words/wording.ts";

/** A line below the rows of a table that says how many they are, or what their numbers sum to. */
export interface TotalLine {
  /** As Excel shows it. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Rows of data between it and the header. */
  readonly above: number;
}

const things = "(?:pupils|children|schools|rows|records|cases|exclusions)";

/** What such a line begins with, alone or before its number; not "Primary total", which is of some rows. */
const label = new RegExp(
  `^(?:(?:(?:grand|overall) )?totals?(?: (?:number )?(?:of )?(?:all )?${things})?|(?:number|count|no\\.?) of ${things})\\s*[:=]?\\s*([\\d,]+)?$`,
  "i",
);

/** What a line of a report begins with that is a note, and no row of the table. */
const note =
  /^(?:prepared|produced|compiled|printed|exported|extracted|generated|created|published|supplied|updated|last updated|end of|for (?:more|further)|please|contact|as at|data (?:as|from|supplied)|report (?:run|produced|created|printed))\b/i;

/** The rule by which a row that can't be read as data is none all the same; undefined where it may be data. */
export function readsAsNoData(row: GridRow): string | undefined {
  const filled = row.cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
  const [first = ""] = filled;
  if (label.test(first)) return ruleWording.total;
  return filled.length === 1 && note.test(first) ? ruleWording.note : undefined;
}

/** Whether a row that a rule left out tells of all the rows: by its words, or by the name of the rule. */
export function isTotalLine({ cells }: GridRow, rule: string): boolean {
  const first = cells.find((cell) => !isBlank(cell)) ?? "";
  return /^total\b/i.test(rule) || label.test(cellText(first).trim());
}

/** The numbers of a total line, each with its column, counted from 0: "Total: 3,916" has one too. */
export function numbersOf({ cells }: TotalLine): readonly { readonly column: number; readonly number: number }[] {
  return cells.flatMap((cell, column) => {
    const text = cell.trim();
    const number = parseNumber(label.exec(text)?.[1] ?? text);
    return number === undefined ? [] : [{ column, number }];
  });
}
