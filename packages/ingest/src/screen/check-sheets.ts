import { type Matched, placeOf } from "../match/match.ts";
import { type Problem, problem } from "../problem.ts";
import { checkRepeats } from "./check-repeats.ts";
import { countsBeside } from "./counts-beside.ts";
import { rowAmong } from "./row-among.ts";
import type { RepeatedKey } from "./staged-rows.ts";

/** Rows of a sheet, or a file, of which the key stands on another too. */
export interface OnSeveral {
  /** Row to the name of the rule by which it is left out: another sheet has one like it. */
  readonly leftOut: ReadonlyMap<number, string>;
  /** Row to the finding that another sheet has it with other values. */
  readonly rejected: ReadonlyMap<number, Problem>;
  /** Row to the warning that it counts beside one of another sheet. */
  readonly beside: ReadonlyMap<number, Problem>;
}

/**
 * The rule for rows of one key, as within a sheet, over several sheets: of rows alike the first is kept, of different ones
 * none. `repeated` numbers the rows one sheet after the other. Gives what it comes to for each sheet.
 */
export function checkSheets(sheets: readonly Matched[], repeated: readonly RepeatedKey[]): readonly OnSeveral[] {
  const found = sheets.map(() => ({
    leftOut: new Map<number, string>(),
    rejected: new Map<number, Problem>(),
    beside: new Map<number, Problem>(),
  }));
  const [first] = sheets;
  if (first === undefined) return found;
  const { leftOut, rejected, beside } = checkRepeats(first, { repeated: () => repeated, remove: () => {} });
  for (const [number, rule] of leftOut) {
    const { table, row } = rowAmong(number);
    found[table]?.leftOut.set(row, rule);
  }
  for (const [number, [other = 0]] of rejected) {
    const { table, row } = rowAmong(number);
    const sheet = sheets[table];
    if (sheet !== undefined) found[table]?.rejected.set(row, elsewhere(sheet, row, rowIn(sheets, other, sheet)));
  }
  for (const [number, other] of beside) {
    const { table, row } = rowAmong(number);
    const sheet = sheets[table];
    if (sheet === undefined || rowAmong(other).table === table) continue;
    for (const warning of countsBeside(sheet, row, rowIn(sheets, other, sheet))) found[table]?.beside.set(row, warning);
  }
  return found;
}

function elsewhere({ grid, kind }: Matched, row: number, other: string): Problem {
  return problem("row-elsewhere", { ...placeOf(grid), row }, { found: other, facts: { other, what: kind.row } });
}

/** As a message names it: row 12 of sheet "Special schools", or of a file, which is in force. */
function rowIn(sheets: readonly Matched[], number: number, own: Matched): string {
  const { table, row } = rowAmong(number);
  const { file, sheet = "" } = sheets[table]?.grid ?? own.grid;
  return file === own.grid.file ? `row ${row} of sheet "${sheet}"` : `row ${row} of "${file}", which counts`;
}
