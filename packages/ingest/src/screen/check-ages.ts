import { periodContaining } from "../kinds/fields/date.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { endYear, type Period, parsePeriod, periodEnding } from "../period.ts";
import { type Problem, problem } from "../problem.ts";

/** Pupils of whom half may be older or younger without a word: a small school may have taken in several out of their year. */
const fewPupils = 10;

/** Pupils of one school year who were born in one month. */
export interface BornTogether {
  readonly period: string;
  /** "1997-03". */
  readonly born: string;
  readonly pupils: number;
}

/**
 * Last year's pupils in a file of this year: of a kind whose pupils have one age, most are a year or more from it. Of a real
 * year a few in a thousand are. Pupils without a month of birth say nothing.
 */
export function checkAges(matched: Matched, together: readonly BornTogether[]): Problem | undefined {
  const { kind } = matched;
  if (kind.age === undefined) return undefined;
  for (const period of new Set(together.map((each) => each.period))) {
    const own = byYear(
      together.filter((each) => each.period === period),
      kind.age,
    );
    const pupils = sum(own.values());
    const off = pupils - (own.get(parsePeriod(period)) ?? 0);
    if (pupils < fewPupils || off * 2 <= pupils) continue;
    const [likely] = [...own].find(([, many]) => many * 2 > pupils) ?? [];
    const place = { ...placeOf(matched.grid), ...headingOf(matched) };
    return problem("rows-of-other-year", place, { facts: { period, rows: pupils, off, likely: likely ?? "" } });
  }
  return undefined;
}

/** How many pupils reach the age in each school year. */
function byYear(together: readonly BornTogether[], age: number): ReadonlyMap<Period | undefined, number> {
  const pupils = new Map<Period | undefined, number>();
  for (const each of together) {
    const birth = periodContaining(each.born);
    const year = birth && periodEnding(endYear(birth) + age);
    pupils.set(year, (pupils.get(year) ?? 0) + each.pupils);
  }
  return pupils;
}

function headingOf({ sources, header }: Matched): { readonly column?: string } {
  const source = sources["born"];
  return source?.from === "column" ? { column: header.headings[source.column] ?? "" } : {};
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, each) => total + each, 0);
}
