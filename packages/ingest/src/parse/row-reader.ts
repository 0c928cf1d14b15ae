import type { GridRow } from "../decode/grid.ts";
import { postcodeFields } from "../kinds/kind.ts";
import type { Measured } from "../match/layout/layout.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { Sources } from "../match/source.ts";
import type { Problem } from "../problem.ts";
import type { ParsedRow } from "./draft.ts";
import { fieldReader, type PlannedReader } from "./field-reader.ts";
import { withMeasure } from "./measure.ts";
import { emptyDraft, type Hash, Reading } from "./reading.ts";
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
  const context = { place, kind, layout: layout.id, hash, empty: emptyDraft(kind) };
  return ({ row, cells }) => {
    const readings = plans.map(({ readers }) => {
      const reading = new Reading(context, row);
      for (const reader of readers) reading.take(reader, cells);
      return reading;
    });
    const problems = onePerColumn(readings.flatMap((reading) => reading.problems));
    const warnings = readings.flatMap((reading) => reading.warnings);
    if (problems.length > 0) return { rows: [], problems, warnings };
    return { rows: readings.map((reading, index) => parsed(reading, row, matched, plans[index])), problems, warnings };
  };
}

function parsed(reading: Reading, row: number, { kind }: Matched, plan: Plan | undefined): ParsedRow {
  const { draft, postcodes, markers } = reading;
  writeReasons(kind, draft, markers);
  return { row, columns: plan?.measure ? withMeasure(draft, plan.measure) : draft, postcodes };
}

interface Plan {
  readonly readers: readonly PlannedReader[];
  readonly measure: Measured | undefined;
}

function plansOf(matched: Matched): readonly Plan[] {
  if (matched.measures.length === 0) return [{ readers: readersOf(matched, matched.sources), measure: undefined }];
  return matched.measures.map(({ measure, sources }) => ({
    readers: readersOf(matched, { ...matched.sources, ...sources }),
    measure,
  }));
}

function readersOf(matched: Matched, sources: Sources): readonly PlannedReader[] {
  const { kind, header, layout, period } = matched;
  const postcodes = postcodeFields(kind);
  return Object.entries(kind.fields).map(([name, field]) => {
    const constant =
      name === "period" && period !== undefined ? ({ from: "constant", text: period } as const) : undefined;
    const source = constant ?? sources[name] ?? ({ from: "nowhere", reason: "not-available" } as const);
    const reader = fieldReader(name, field, source, header.headings, layout.missing);
    return { ...reader, isPostcode: postcodes.includes(name) };
  });
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
