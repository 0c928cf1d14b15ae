import type { Kind } from "../../kinds/kind.ts";
import type { Layout } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type Guess, guessesFor } from "./guess.ts";

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
  layouts: readonly Layout[],
  taken: ReadonlySet<string> = new Set(),
): Assignment {
  const all = tallies
    .flatMap((tally) => guessesFor(tally, kind, layouts))
    .filter(({ field }) => !taken.has(field))
    .toSorted((one, other) => other.score - one.score);
  const byHeading = settle(all.filter(({ why }) => why.by !== "values"));
  const guesses = [...byHeading, ...onlyOnes(all, byHeading)];
  const used = new Set(guesses.map(({ tally }) => tally));
  return { kind, guesses, left: tallies.filter((tally) => !used.has(tally)) };
}

function settle(sorted: readonly Guess[]): readonly Guess[] {
  const settled: Guess[] = [];
  for (const guess of sorted) if (!settled.some((other) => areRivals(guess, other))) settled.push(guess);
  return settled;
}

/** What a column holds decides alone only where one column and one field are left for each other: many hold small numbers. */
function onlyOnes(all: readonly Guess[], settled: readonly Guess[]): readonly Guess[] {
  const open = all.filter((guess) => guess.why.by === "values" && !settled.some((other) => areRivals(guess, other)));
  return open.filter((guess) => open.filter((other) => areRivals(guess, other)).length === 1);
}

/** True of a guess and itself. */
function areRivals(one: Guess, other: Guess): boolean {
  return one.tally === other.tally || one.field === other.field;
}
