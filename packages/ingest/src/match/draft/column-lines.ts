import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Assignment } from "./assign.ts";
import type { ColumnTally } from "./column-tally.ts";
import { type DraftLine, yamlText } from "./draft-lines.ts";
import { draftWording } from "./draft-wording.ts";
import { type Guess, unreadableTexts } from "./guess.ts";
import { holdsPercentages } from "./holds-percentages.ts";

/** A heading that no file has: the layout loads with it, and fits no file until the decision is made. */
const placeholder = '["?"]';

/** A field that must have a column and has none. `constant`: what a layout of the kind says for every row instead. */
export interface OpenField {
  readonly name: string;
  readonly constant: { readonly text: string; readonly layout: string } | undefined;
}

/**
 * A line for each field that a column is taken for, for each that must have one and has none (`open`), and for each that
 * the layout which is extended has and the file has not (`gone`).
 */
export function columnLines(
  { kind, guesses }: Pick<Assignment, "kind" | "guesses">,
  open: readonly OpenField[],
  gone: readonly string[] = [],
): readonly DraftLine[] {
  const order = Object.keys(kind.fields);
  const guessed = guesses
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
    .map((guess) => guessLine(guess, kind, guesses));
  const lacking = open.map(({ name, constant }) =>
    constant === undefined
      ? { text: `  ${name}: ${placeholder}`, decide: draftWording.open(expectedOf(kind, name)) }
      : { text: `  ${name}: { constant: ${yamlText(constant.text)} }`, decide: draftWording.constant(constant.layout) },
  );
  const without = gone.map((name) => ({ text: `  ${name}: none`, why: draftWording.gone }));
  const lines = [...guessed, ...lacking, ...without];
  return lines.length === 0 ? [] : [{ text: "columns:" }, ...lines];
}

function guessLine({ field, tally, why, readable, of }: Guess, kind: Kind, all: readonly Guess[]): DraftLine {
  const text = `  ${field}: ${columnOf(tally, kind, field)}`;
  const expected = expectedOf(kind, field);
  if (all.some((other) => other.tally !== tally && other.tally.heading === tally.heading)) {
    return { text, decide: draftWording.twice(tally.heading) };
  }
  if (readable < of)
    return { text, decide: draftWording.unreadable(of - readable, expected, codesIn(tally, kind, field)) };
  if (why.by === "words") return { text, decide: draftWording.byWords(expected) };
  if (why.by === "values") return { text, decide: draftWording.byCells(of, expected) };
  return { text, why: why.by === "numbers" ? draftWording.schoolNumbers : draftWording.heading(why) };
}

/** A figure may be of any unit: where all are percentages, the layout says so, and each is held to it. */
function columnOf(tally: ColumnTally, kind: Kind, name: string): string {
  const field = kind.fields[name];
  const mayBePercentages = field !== undefined && factsOf(field).percentages === "some";
  const headings = `[${yamlText(tally.heading)}]`;
  return mayBePercentages && holdsPercentages(tally) ? `{ headings: ${headings}, unit: percent }` : headings;
}

/** Cells with a text that is worth showing: one that many cells have is a code, one that few have may be a pupil's own. */
const fewestCells = 5;
const mostShown = 8;

function codesIn(tally: ColumnTally, kind: Kind, name: string): readonly string[] {
  const field = kind.fields[name];
  if (field === undefined || factsOf(field).private) return [];
  return [...unreadableTexts(tally, field)]
    .filter(([text, cells]) => cells >= fewestCells && text.length <= 20)
    .map(([text]) => text)
    .slice(0, mostShown);
}

function expectedOf(kind: Kind, name: string): string {
  const field = kind.fields[name];
  return field === undefined ? "" : factsOf(field).expected;
}
