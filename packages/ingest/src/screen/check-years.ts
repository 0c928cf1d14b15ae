import { periodContaining } from "../kinds/fields/date.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { endYear, type Period, parsePeriod, periodEnding } from "../period.ts";
import { type Problem, problem } from "../problem.ts";

/** Rows of which half may be of another year without a word: a small school may have taken in several pupils out of their year. */
const fewRows = 10;

/** Pupils of whom more than half may be out of their year in a special school or a unit; in more of them nobody teaches so. */
const manyPupils = 50;

/** Rows of one school year that have one day. */
export interface RowsOfDay {
  readonly period: string;
  /** "1997-03-14", or a month: "1997-03". */
  readonly day: string;
  readonly rows: number;
}

/**
 * Last year's rows in a file of this year: of a kind whose rows have a day that tells their school year, most are of another.
 * Of a real year a few in a thousand are. A few pupils may all the same be those of a school that teaches them out of their
 * year, unless nearly all are of one other: that is told, and they are loaded. Rows without that day say nothing.
 */
export function checkYears(matched: Matched, days: readonly RowsOfDay[]): readonly Problem[] {
  const { dated } = matched.kind;
  if (dated === undefined) return [];
  const place = { ...placeOf(matched.grid), ...headingOf(matched, dated.field) };
  return [...new Set(days.map((each) => each.period))].flatMap((period) => {
    const own = days.filter((each) => each.period === period);
    const found = otherYear(parsePeriod(period), rowsByYear(own, dated.years));
    if (found === undefined) return [];
    const { most, ...facts } = found;
    const isDoubtful = dated.years > 0 && found.rows < manyPupils && most * 10 < found.rows * 9;
    const by = dated.years === 0 ? "these days" : "these days of birth";
    return problem(isDoubtful ? "rows-perhaps-of-other-year" : "rows-of-other-year", place, {
      facts: { period, ...facts, by },
    });
  });
}

/** Rows of which most are of another year than their own. */
interface OffYear {
  readonly rows: number;
  readonly off: number;
  /** The year that more than half are of; "" where there is none. */
  readonly likely: string;
  /** Rows of that year. */
  readonly most: number;
}

function otherYear(period: Period | undefined, rowsOf: ReadonlyMap<Period | undefined, number>): OffYear | undefined {
  const rows = [...rowsOf.values()].reduce((total, each) => total + each, 0);
  const off = rows - (rowsOf.get(period) ?? 0);
  if (rows < fewRows || off * 2 <= rows) return undefined;
  const [likely = "", most = 0] = [...rowsOf].find(([, many]) => many * 2 > rows) ?? [];
  return { rows, off, likely, most };
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
