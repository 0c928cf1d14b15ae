import { periodContaining } from "../kinds/fields/date.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { endYear, type Period, parsePeriod, periodEnding } from "../period.ts";
import { type Problem, problem } from "../problem.ts";

/** Rows of which half may be of another year without a word: a small school may have taken in several pupils out of their year. */
const fewRows = 10;

/** Rows of one school year that have one day. */
export interface RowsOfDay {
  readonly period: string;
  /** "1997-03-14", or a month: "1997-03". */
  readonly day: string;
  readonly rows: number;
}

/**
 * Last year's rows in a file of this year: of a kind whose rows have a day that tells their school year, most are of another.
 * Of a real year a few in a thousand are. Rows without that day say nothing.
 */
export function checkYears(matched: Matched, days: readonly RowsOfDay[]): Problem | undefined {
  const { dated } = matched.kind;
  if (dated === undefined) return undefined;
  for (const period of new Set(days.map((each) => each.period))) {
    const own = days.filter((each) => each.period === period);
    const found = otherYear(parsePeriod(period), rowsByYear(own, dated.years));
    if (found === undefined) continue;
    const facts = { period, ...found, by: dated.years === 0 ? "these days" : "these days of birth" };
    return problem("rows-of-other-year", { ...placeOf(matched.grid), ...headingOf(matched, dated.field) }, { facts });
  }
  return undefined;
}

/** How many rows there are, how many are of another year, and which year most are of; undefined where most are of their own. */
function otherYear(
  period: Period | undefined,
  rowsOf: ReadonlyMap<Period | undefined, number>,
): { readonly rows: number; readonly off: number; readonly likely: string } | undefined {
  const rows = [...rowsOf.values()].reduce((total, each) => total + each, 0);
  const off = rows - (rowsOf.get(period) ?? 0);
  if (rows < fewRows || off * 2 <= rows) return undefined;
  const [likely = ""] = [...rowsOf].find(([, many]) => many * 2 > rows) ?? [];
  return { rows, off, likely };
}

/** Rows by the school year that their day tells, so many years after its own. */
function rowsByYear(days: readonly RowsOfDay[], years: number): ReadonlyMap<Period | undefined, number> {
  const rowsOf = new Map<Period | undefined, number>();
  for (const { day, rows } of days) {
    const own = periodContaining(day);
    const year = own && periodEnding(endYear(own) + years);
    rowsOf.set(year, (rowsOf.get(year) ?? 0) + rows);
  }
  return rowsOf;
}

function headingOf({ sources, header }: Matched, field: string): { readonly column?: string } {
  const source = sources[field];
  return source?.from === "column" ? { column: header.headings[source.column] ?? "" } : {};
}
