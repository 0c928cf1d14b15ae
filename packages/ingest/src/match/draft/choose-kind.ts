import { factsOf } from "../../kinds/fields/facts.ts";
import { kinds } from "../../kinds/kinds.ts";
import type { Layout } from "../layout/layout.ts";
import { type Assignment, assign, withRepeated } from "./assign.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { KnownHeadings } from "./known-headings.ts";
import { wordsOfKind } from "./names-kind.ts";

/** The kind that a file is most like, and the one after it. */
export interface ChosenKind {
  readonly best: Assignment;
  readonly next: Assignment | undefined;
  /** Whether the next is as like: nothing in the file tells which it is. */
  readonly isTied: boolean;
}

/**
 * Takes the columns for the fields of every kind in turn, and keeps the kind that explains most of them. `name`: the name
 * of the file and the title above the table, which may name the kind.
 */
export function chooseKind(
  tallies: readonly ColumnTally[],
  name: string,
  layouts: readonly Layout[],
  known: KnownHeadings,
): ChosenKind {
  const [best, next] = kinds
    .map((kind) => withRepeated(assign(tallies, kind, known), layouts))
    .toSorted((one, other) => likeness(other, name, known) - likeness(one, name, known));
  if (best === undefined) throw new Error("there are kinds");
  if (next === undefined || next.guesses.length === 0) return { best, next: undefined, isTied: false };
  return { best, next, isTied: likeness(best, name, known) - likeness(next, name, known) < 1 };
}

/** Fields without which a row is refused, and which no column is taken for. The school year may stand elsewhere. */
export function openFields({ kind, guesses, repeated }: Omit<Assignment, "left">): readonly string[] {
  return Object.entries(kind.fields)
    .filter(([name, field]) => name !== "period" && factsOf(field).whenMissing === "refused")
    .map(([name]) => name)
    .filter((name) => !guesses.some((guess) => guess.field === name) && repeated?.fields.includes(name) !== true);
}

/**
 * A field that must be there and is not weighs against a kind as much as a near heading speaks for it; a measure or a
 * question speaks for it half as much, and more where a layout knows it; so does a column that layouts of the kind ignore.
 * The name of the kind in that of the file tells most.
 */
function likeness(assignment: Assignment, name: string, known: KnownHeadings): number {
  const { kind, guesses, left, repeated } = assignment;
  const found = guesses.reduce((sum, { score }) => sum + score, 0);
  const words = wordsOfKind(kind, name);
  const byName = words === 0 ? 0 : 36 + words * 6;
  const each = repeated?.layout === undefined ? 3 : 8;
  const ignored = left.filter(({ heading }) => known.isIgnoredIn(heading, kind.name)).length * 3;
  return found + ignored + (repeated?.tallies.length ?? 0) * each + byName - openFields(assignment).length * 6;
}
