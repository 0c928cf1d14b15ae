import type { GridRow } from "../decode/grid.ts";
import { isAboutPupils } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { Problem } from "../problem.ts";
import { brokenBy, contradiction } from "./check-relations.ts";
import type { ParsedRow } from "./draft.ts";
import { withMeasure } from "./measure.ts";
import { plansOf } from "./plan.ts";
import { type Hash, Reading } from "./reading.ts";
import { writeReasons } from "./reasons.ts";

/** What became of one row of a file: the rows that it is in the store, or the problems for which it is rejected. */
export interface RowRead {
  readonly rows: readonly ParsedRow[];
  readonly problems: readonly Problem[];
  /** Doubts about values that are stored all the same. */
  readonly warnings: readonly Problem[];
}

/** A reader of the rows of one file. A file with a column a measure, or a question, gives a row for each. */
export function rowReader(matched: Matched, hash: Hash): (row: GridRow) => RowRead {
  const plans = plansOf(matched);
  const place = placeOf(matched.grid);
  const { kind, layout } = matched;
  const context = { place, layout: layout.id, hash, aboutPupils: isAboutPupils(kind), results: kind.results };
  const broken = brokenBy(matched);
  return ({ row, cells }) => {
    const readings = plans.map((plan) => {
      const reading = new Reading(context, plan, row);
      for (const reader of plan.readers) reading.take(reader, cells);
      return reading;
    });
    const refused = readings.flatMap((reading) => reading.problems);
    const contradicted = readings.flatMap((reading) =>
      broken((field) => reading.draft[field]).map((one) => contradiction(one, reading, cells, { ...place, row })),
    );
    const problems = onePerColumn([...refused, ...contradicted]);
    if (problems.length > 0) return { rows: [], problems, warnings: [] };
    const warnings = readings.flatMap((reading) => reading.warnings);
    return { rows: readings.map((reading) => parsed(reading, row, matched)), problems, warnings };
  };
}

function parsed({ plan, draft, postcodes, markers }: Reading, row: number, { kind }: Matched): ParsedRow {
  writeReasons(kind, draft, markers, plan);
  return { row, columns: plan.measure ? withMeasure(draft, plan.measure) : draft, postcodes };
}

/** The columns that all measures of a row share are read for each of them: said once is enough. */
function onePerColumn(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const first = new Map<string, Problem>();
  for (const each of problems) {
    const key = `${each.code} ${each.place.column}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
