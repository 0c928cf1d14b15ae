import { groupBy } from "../../group-by.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Layout } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";
import { findRepeatedColumns } from "./find-repeated-columns.ts";
import { type Guess, guessesFor } from "./guess.ts";
import type { KnownHeadings } from "./known-headings.ts";
import type { RepeatedColumns } from "./repeated-columns.ts";

/** The columns of a file as fields of one kind: each column one field at most, each field one column. */
export interface Assignment {
  readonly kind: Kind;
  readonly guesses: readonly Guess[];
  /** Columns that are its measures or questions. */
  readonly repeated: RepeatedColumns | undefined;
  /** Columns that are taken for no field. */
  readonly left: readonly ColumnTally[];
}

/** Gives each column its likeliest field, the surest first. `taken`: fields that have a column already. */
export function assign(
  tallies: readonly ColumnTally[],
  kind: Kind,
  known: KnownHeadings,
  taken: ReadonlySet<string> = new Set(),
): Assignment {
  const all = tallies
    .flatMap((tally) => guessesFor(tally, kind, known))
    .filter(({ field }) => !taken.has(field))
    .toSorted((one, other) => other.score - one.score);
  const byHeading = settle(all.filter(({ why }) => why.by !== "values"));
  const guesses = [...byHeading, ...onlyOnes(all, byHeading)];
  const used = new Set(guesses.map(({ tally }) => tally));
  return { kind, guesses, repeated: undefined, left: tallies.filter((tally) => !used.has(tally)) };
}

/** The same with columns that are left as measures or questions, but for a file with a row a pupil: it has neither. */
export function withRepeated(assignment: Assignment, layouts: readonly Layout[]): Assignment {
  const { kind, guesses, left } = assignment;
  if ([...guesses.map(({ tally }) => tally), ...left].some(holdsPupils)) return assignment;
  const isMeasured = guesses.some(({ field }) => field === "value" || field === "numerator" || field === "indicator");
  const repeated = isMeasured ? undefined : findRepeatedColumns(kind, left, layouts);
  if (repeated === undefined) return assignment;
  return { ...assignment, repeated, left: left.filter((tally) => !repeated.tallies.includes(tally)) };
}

const pupilNumber = /^'?[A-Z]\d{11}[\dA-Z]$/;

function holdsPupils({ texts }: ColumnTally): boolean {
  const held = [...texts.keys()];
  return held.filter((text) => pupilNumber.test(text)).length * 2 > held.length;
}

/** A column is two fields only where one layout knows its heading for both, as the day of an inspection is also its year. */
function settle(sorted: readonly Guess[]): readonly Guess[] {
  const fields = new Set<string>();
  const columns = new Map<ColumnTally, string | undefined>();
  return sorted.filter(({ tally, field, why }) => {
    const layout = why.by === "heading" ? why.layout : undefined;
    const isShared = layout !== undefined && columns.get(tally) === layout;
    if (fields.has(field) || (columns.has(tally) && !isShared)) return false;
    fields.add(field);
    columns.set(tally, layout);
    return true;
  });
}

/** What a column holds decides alone only where one column and one field are left for each other: many hold small numbers. */
function onlyOnes(all: readonly Guess[], settled: readonly Guess[]): readonly Guess[] {
  const used = new Set(settled.flatMap(({ tally, field }): (Guess["tally"] | string)[] => [tally, field]));
  const open = all.filter(({ why, tally, field }) => why.by === "values" && !used.has(tally) && !used.has(field));
  const fields = groupBy(open, ({ field }) => field);
  const only = fields.flatMap((guesses) => (guesses.length === 1 ? guesses : []));
  return only.filter(({ tally }) => open.filter((other) => other.tally === tally).length === 1);
}
