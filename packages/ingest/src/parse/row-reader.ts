import type { Cell } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import type { Marker, Measured } from "../match/layout/layout.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { Sources } from "../match/source.ts";
import { type Problem, problem } from "../problem.ts";
import type { Draft, ParsedRow } from "./draft.ts";
import { type FieldReader, fieldReader } from "./field-reader.ts";
import { withMeasure } from "./measure.ts";
import { writeReasons } from "./reasons.ts";

/** What became of one row of a file: the rows that it is in the store, or the problems for which it is rejected. */
export interface RowRead {
  readonly rows: readonly ParsedRow[];
  readonly problems: readonly Problem[];
  /** Doubts about values that are stored all the same. */
  readonly warnings: readonly Problem[];
}

/** Turns a pupil's number into the text by which the store knows the pupil. */
export type Hash = (text: string) => string;

/** A reader of the rows of one file. A file with a column a measure gives a row a measure. */
export function rowReader(matched: Matched, hash: Hash): (row: GridRow) => RowRead {
  const plans = plansOf(matched);
  return ({ row, cells }) => {
    const rows: ParsedRow[] = [];
    const problems: Problem[] = [];
    const warnings: Problem[] = [];
    for (const plan of plans) {
      const reading = new Reading(matched, row, hash);
      for (const reader of plan.readers) reading.take(reader, cells);
      writeReasons(matched.kind, reading.draft, reading.markers);
      rows.push({ row, columns: plan.measure ? withMeasure(reading.draft, plan.measure) : reading.draft });
      problems.push(...reading.problems);
      warnings.push(...reading.warnings);
    }
    return { rows: problems.length === 0 ? rows : [], problems: onePerColumn(problems), warnings };
  };
}

interface Plan {
  readonly readers: readonly FieldReader[];
  readonly measure: Measured | undefined;
}

function plansOf(matched: Matched): readonly Plan[] {
  if (matched.measures.length === 0) return [{ readers: readersOf(matched, matched.sources), measure: undefined }];
  return matched.measures.map(({ measure, sources }) => {
    const indicator = { from: "constant", text: measure.indicator } as const;
    return { readers: readersOf(matched, { ...matched.sources, ...sources, indicator }), measure };
  });
}

function readersOf(matched: Matched, sources: Sources): readonly FieldReader[] {
  const { kind, header, layout, period } = matched;
  return Object.entries(kind.fields).map(([name, field]) => {
    const constant =
      name === "period" && period !== undefined ? ({ from: "constant", text: period } as const) : undefined;
    const source = constant ?? sources[name] ?? ({ from: "nowhere", reason: "not-available" } as const);
    return fieldReader(name, field, source, header.headings, layout.missing);
  });
}

/** One row under way: its columns, and what was found on the way. */
class Reading {
  readonly draft: Draft = {};
  readonly markers = new Map<string, Marker>();
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #matched: Matched;
  readonly #row: number;
  readonly #hash: Hash;

  constructor(matched: Matched, row: number, hash: Hash) {
    this.#matched = matched;
    this.#row = row;
    this.#hash = hash;
  }

  take(reader: FieldReader, cells: readonly Cell[]): void {
    const text = reader.text(cells, this.draft);
    const outcome = reader.read(text);
    switch (outcome.is) {
      case "value":
        this.draft[reader.name] = reader.facts.hashed ? this.#hash(String(outcome.value)) : outcome.value;
        if (outcome.doubt) this.warnings.push(problem(outcome.doubt, this.#place(reader)));
        return;
      case "missing":
        this.#miss(reader, outcome.marker);
        return;
      case "unreadable": {
        const found = reader.facts.private ? {} : { found: shortened(text) };
        const facts = { layout: this.#matched.layout.id };
        this.problems.push(
          problem(outcome.code, this.#place(reader), { ...found, expected: reader.facts.expected, facts }),
        );
        return;
      }
      default:
        outcome satisfies never;
    }
  }

  #miss(reader: FieldReader, marker: Marker): void {
    const { whenMissing, expected } = reader.facts;
    if (whenMissing === "refused") this.problems.push(problem("value-missing", this.#place(reader), { expected }));
    else if (whenMissing === "null") {
      this.draft[reader.name] = null;
      this.markers.set(reader.name, marker);
    } else this.draft[reader.name] = whenMissing.means;
  }

  #place(reader: FieldReader): Problem["place"] {
    return { ...placeOf(this.#matched.grid), row: this.#row, column: reader.heading };
  }
}

/** Long texts are cut in messages: the start is enough to find the cell by. */
function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}

/** The columns that all measures of a row share are read for each of them: said once is enough. */
function onePerColumn(problems: readonly Problem[]): readonly Problem[] {
  const first = new Map<string, Problem>();
  for (const each of problems) {
    const key = `${each.code} ${each.place.column}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
