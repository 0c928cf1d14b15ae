import { clean } from "../clean.ts";
import { type GridRow, isFinding } from "../decode/grid.ts";
import { isMonthFirst, parseDay } from "../kinds/fields/date.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { FieldReader } from "../parse/field-reader.ts";
import { plansOf } from "../parse/plan.ts";
import { type Problem, problem } from "../problem.ts";

/** Cells of a column that can be read month first alone, and days after the 12th, whose month can't be mistaken. */
interface DayOrder {
  readonly reader: FieldReader;
  /** The row of the first that is month first. */
  first: number | undefined;
  monthFirst: number;
  dayFirst: number;
}

/** Days after the 12th for each cell that is month first, at most, where the column is American: with more, those cells are slips. */
const hardlyAny = 0.1;

/**
 * American dates: a column of which some cells can be read month first alone, while hardly any is a day after the 12th. Its
 * other cells were read with day and month swapped. Only where such cells were found is the file read a second time.
 */
export async function checkDayOrder(matched: Matched, problems: readonly Problem[]): Promise<Problem | undefined> {
  const suspects = new Set(problems.filter(({ code }) => code === "day-month-first").map(({ place }) => place.column));
  if (suspects.size === 0) return undefined;
  const orders: readonly DayOrder[] = readersOf(matched, suspects).map((reader) => ({
    reader,
    first: undefined,
    monthFirst: 0,
    dayFirst: 0,
  }));
  for await (const batch of matched.grid.batches()) {
    if (isFinding(batch)) return batch;
    for (const row of batch) if (row.row > matched.headerRow) for (const order of orders) count(order, row);
  }
  const american = orders.find(({ monthFirst, dayFirst }) => dayFirst <= monthFirst * hardlyAny);
  if (american === undefined) return undefined;
  const { reader, first, monthFirst, dayFirst } = american;
  const place = { ...placeOf(matched.grid), ...(first !== undefined && { row: first }), column: reader.heading };
  return problem("days-month-first", place, { facts: { monthFirst, dayFirst } });
}

/** One reader of each column: a row with several measures has a plan for each. */
function readersOf(matched: Matched, headings: ReadonlySet<string | undefined>): readonly FieldReader[] {
  const readers = plansOf(matched).flatMap((plan) => plan.readers.filter(({ heading }) => headings.has(heading)));
  return [...new Map(readers.map((reader) => [reader.heading, reader])).values()];
}

function count(order: DayOrder, { row, cells }: GridRow): void {
  const text = clean(order.reader.text(cells, {}));
  const day = parseDay(text);
  if (day !== undefined && Number(day.slice(-2)) > 12) order.dayFirst += 1;
  if (!isMonthFirst(text)) return;
  order.first ??= row;
  order.monthFirst += 1;
}
