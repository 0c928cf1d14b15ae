import type { Field } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { ColumnTally } from "./column-tally.ts";
import { holdsSchoolNumbers } from "./holds-school-numbers.ts";
import type { HeadingLikeness, KnownHeadings } from "./known-headings.ts";
import { isMarker } from "./markers.ts";

/** Why a column is taken for a field. */
export type Reason = HeadingLikeness | { readonly by: "values" } | { readonly by: "numbers" };

/** A field that a column may be, and how surely. */
export interface Guess {
  readonly field: string;
  readonly tally: ColumnTally;
  readonly why: Reason;
  /** Cells that the field can read, of those that hold no marker. */
  readonly readable: number;
  readonly of: number;
  readonly score: number;
}

const scores = { heading: 10, name: 8, numbers: 7, "near heading": 6, words: 5, values: 1 } as const;

/**
 * Every field of a kind that a column may be. One that reads less than half of the cells is none, unless its heading is
 * known for just this field: its codes are then what the file spells in its own way.
 */
export function guessesFor(tally: ColumnTally, kind: Kind, known: KnownHeadings): readonly Guess[] {
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    const why = reasonFor(tally, name, field, kind, known);
    if (why === undefined) return [];
    const { readable, of } = readableCells(tally, field);
    if ((why.by === "near heading" || why.by === "words") && readable * 2 < of) return [];
    const share = of === 0 ? 1 : readable / of;
    const isNames = name === kind.school?.field && !holdsSchoolNumbers(tally);
    const score = ((scores[why.by] * (1 + share)) / 2) * (isNames ? 0.5 : 1);
    return [{ field: name, tally, why, readable, of, score }];
  });
}

function reasonFor(
  tally: ColumnTally,
  name: string,
  field: Field,
  kind: Kind,
  known: KnownHeadings,
): Reason | undefined {
  const likeness = known.likeness(tally.heading, name, kind.name);
  if (likeness !== undefined && likeness.by !== "words") return likeness;
  if (name === kind.school?.field && holdsSchoolNumbers(tally)) return { by: "numbers" };
  if (likeness !== undefined) return likeness;
  return isToldByCells(tally, field) ? { by: "values" } : undefined;
}

/** True where the field reads every cell, and would not read just any text. */
function isToldByCells({ texts }: ColumnTally, field: Field): boolean {
  const values = [...texts.keys()].filter((text) => !isMarker(text));
  return (
    values.length > 0 &&
    !field.safeParse("no such word").success &&
    values.every((text) => field.safeParse(text).success)
  );
}

/** The texts of a column that a field can't read and that are no markers, each with its number of cells. */
export function unreadableTexts({ texts }: ColumnTally, field: Field): ReadonlyMap<string, number> {
  return new Map([...texts].filter(([text]) => !isMarker(text) && !field.safeParse(text).success));
}

function readableCells(tally: ColumnTally, field: Field): { readonly readable: number; readonly of: number } {
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  const of = sum([...tally.texts].filter(([text]) => !isMarker(text)).map(([, count]) => count));
  return { readable: of - sum(unreadableTexts(tally, field).values()), of };
}
