import type { CleanRequest } from "./ask/request.ts";
import { percentage } from "./evaluate/figure.ts";
import type { Evaluation } from "./evaluation.ts";
import type { CountedSchools } from "./profile.ts";

/** One partnership's schools behind the indicators that count schools, in the years shown, in the order of their numbers. */
export function countedSchools(
  evaluation: Evaluation,
  { partnership, periods }: CleanRequest,
): readonly CountedSchools[] {
  return evaluation.countedSchools
    .filter(({ area, period }) => area === partnership.code && periods.includes(period))
    .map(({ indicator, period, below, schools }) => ({
      indicator,
      period,
      below,
      schools: schools
        .map(({ school, reached, pupils }) => ({
          number: school,
          name: evaluation.schools.get(school)?.name ?? null,
          percent: percentage(reached, pupils),
        }))
        .sort((a, b) => a.number.localeCompare(b.number)),
    }));
}
