import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import { type Assignment, assign } from "./assign.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { KnownHeadings } from "./known-headings.ts";

/** The kind that a file is most like, and the one after it. */
export interface ChosenKind {
  readonly best: Assignment;
  readonly next: Assignment | undefined;
}

/** Takes the columns for the fields of every kind in turn, and keeps the kind that explains most of them. */
export function chooseKind(tallies: readonly ColumnTally[], kinds: readonly Kind[], known: KnownHeadings): ChosenKind {
  const [best, next] = kinds
    .map((kind) => assign(tallies, kind, known))
    .toSorted((one, other) => likeness(other) - likeness(one));
  if (best === undefined) throw new Error("there are kinds");
  return { best, next: next !== undefined && next.guesses.length > 0 ? next : undefined };
}

/** Fields without which a row is refused, and which no column is taken for. The school year may stand elsewhere. */
export function openFields({ kind, guesses }: Pick<Assignment, "kind" | "guesses">): readonly string[] {
  return Object.entries(kind.fields)
    .filter(([name, field]) => name !== "period" && factsOf(field).whenMissing === "refused")
    .map(([name]) => name)
    .filter((name) => !guesses.some((guess) => guess.field === name));
}

/** A field that must be there and is not weighs against a kind as much as a near heading speaks for it. */
function likeness(assignment: Assignment): number {
  const found = assignment.guesses.reduce((sum, { score }) => sum + score, 0);
  return found - openFields(assignment).length * 6;
}
