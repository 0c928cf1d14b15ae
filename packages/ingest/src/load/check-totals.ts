import { type Matched, placeOf } from "../match/match.ts";
import { plansOf } from "../parse/plan.ts";
import { numbersOf, type TotalLine } from "../parse/total-line.ts";
import { type Problem, problem } from "../problem.ts";
import type { ExtractWriter } from "../store/extract-writer.ts";
import type { Store } from "../store/open-store.ts";
import { sumBetween } from "../store/sum-between.ts";
import type { Account } from "./account.ts";

/** The rows of an extract, settled. */
interface Settled {
  readonly matched: Matched;
  readonly id: number;
  readonly writer: ExtractWriter;
  readonly account: Account;
}

/** A number of a total line that isn't what the rows come to. */
interface Difference {
  readonly column: number;
  readonly says: number;
  readonly is: number;
  readonly what: "rows" | "sum";
}

/**
 * The last line of totals against the rows above it: a file that was cut off, and kept the line, has fewer. A number is held
 * against the count of the rows, or the sum of its column; neither is known of figures of areas that lie in one another.
 */
export async function checkTotals(settled: Settled, store: Store): Promise<readonly Problem[]> {
  const { matched, account } = settled;
  const { kind, grid, measures } = matched;
  const last = account.totals.at(-1);
  if (last === undefined || measures.length > 0 || "level" in kind.fields) return [];
  const sums = await sumsBeside(last, settled, store);
  const [first] = [...countBeside(last, settled), ...sums];
  if (first === undefined) return [];
  const { column, says, is, what } = first;
  const heading = matched.header.headings[column] ?? "";
  const place = { ...placeOf(grid), row: last.row, ...(what === "sum" ? { column: heading } : {}) };
  return [problem("total-line-differs", place, { facts: { says, is, what } })];
}

/** The line's only number, where it stands with its words or in no column of numbers; a row twice may count or not. */
function countBeside(last: TotalLine, { matched, writer, account }: Settled): readonly Difference[] {
  const [one, second] = numbersOf(last);
  if (one === undefined || second !== undefined || !isOfNoNumbers(one.column, last, matched)) return [];
  const { number: says, column } = one;
  const fewest = Math.min(last.above, writer.stored + account.rejects.length);
  const sinceTheLast = last.above - (account.totals.at(-2)?.above ?? 0);
  const fits = (says >= fewest && says <= last.above) || says === sinceTheLast;
  return fits ? [] : [{ column, says, is: last.above, what: "rows" }];
}

function isOfNoNumbers(column: number, { cells }: TotalLine, matched: Matched): boolean {
  const words = cells.findIndex((cell) => cell.trim() !== "");
  const reader = readersOf(matched).find((each) => each.column === column);
  return column === words || (reader === undefined ? column === words + 1 : reader.facts.adds === undefined);
}

/** Sums are held against the line only where every row above it is stored. Rows that lack a number may hide some of it. */
async function sumsBeside(last: TotalLine, settled: Settled, store: Store): Promise<readonly Difference[]> {
  const { matched, id, writer, account } = settled;
  if (writer.stored < last.above) return [];
  const differences: Difference[] = [];
  for (const { column, number: says } of numbersOf(last)) {
    const reader = readersOf(matched).find((each) => each.column === column);
    if (reader?.facts.adds !== true) continue;
    const ends = [0, account.totals.at(-2)?.row ?? 0];
    const sums = await Promise.all(
      ends.map((after) => sumBetween(store, matched.kind, id, reader.name, { after, before: last.row })),
    );
    const fits = sums.some(({ sum, missing }) => says === sum || (missing > 0 && says > sum));
    if (!fits) differences.push({ column, says, is: sums[0]?.sum ?? 0, what: "sum" });
  }
  return differences;
}

function readersOf(matched: Matched) {
  return plansOf(matched)[0]?.readers ?? [];
}
