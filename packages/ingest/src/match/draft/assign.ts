import { groupBy } from "../../group-by.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type Guess, guessesFor } from "./guess.ts";
import type { KnownHeadings } from "./known-headings.ts";

/** The columns of a file as fields of one kind: each column one field at most, each field one column. */
export interface Assignment {
  readonly kind: Kind;
  readonly guesses: readonly Guess[];
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
  return { kind, guesses, left: tallies.filter((tally) => !used.has(tally)) };
}

function settle(sorted: readonly Guess[]): readonly Guess[] {
  const used = new Set<Guess["tally"] | string>();
  return sorted.filter(({ tally, field }) => {
    if (used.has(tally) || used.has(field)) return false;
    used.add(tally).add(field);
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
