import { type Cell, cellText } from "../decode/cell.ts";
import { isExcelError, isWithoutResult } from "../decode/excel-error.ts";
import { type Field, type FieldFacts, factsOf } from "../kinds/fields/facts.ts";
import type { Marker, Markers } from "../match/layout/column.ts";
import type { Meaning, Source } from "../match/source.ts";
import type { Draft } from "./draft.ts";
import { type Outcome, textReader } from "./read-text.ts";

/** Reads one field out of the rows of one file. */
export interface FieldReader {
  readonly name: string;
  readonly facts: FieldFacts;
  /** Heading of the column, for messages. */
  readonly heading: string;
  /** The one column that its text comes from, counted from 0; undefined where it comes from several, or from none. */
  readonly column?: number;
  /** The codes that the layout has for its column; none where it has none. */
  readonly codes?: readonly string[];
  /** True where its text is the same in every row. */
  readonly isConstant?: true;
  /** Where another field says which column it stands in: that field, and what it may say. */
  readonly chosenBy?: { readonly field: string; readonly known: readonly string[] };
  /** Text of the field in a row, as it came. The fields read before it stand in the draft. */
  text(cells: readonly Cell[], draft: Draft): string;
  read(text: string): Outcome;
}

/** The reader of a field of a kind. */
export interface PlannedReader extends FieldReader {
  /** True where the field places the row and is no column. */
  readonly isPostcode: boolean;
  /** Why the field holds no value in any row, where the file does not have it. */
  readonly absence: Marker | undefined;
}

/** The reader of a field, by where its text comes from in this file. */
export function fieldReader(
  name: string,
  field: Field,
  source: Source,
  headings: readonly string[],
  markers: Markers,
): FieldReader {
  const meaning = "codes" in source ? source : undefined;
  const facts = inUnit(factsOf(field), meaning?.unit);
  const read = textReader(field, meaning, markers);
  const at = (cells: readonly Cell[], column: number | undefined) => cellText(cells[column ?? -1] ?? "");
  const heading = (columns: readonly number[]) => columns.map((column) => headings[column] ?? "").join(", ") || name;
  switch (source.from) {
    case "column": {
      const { column } = source;
      const codes = Object.keys(source.codes);
      return { name, facts, read, column, codes, heading: heading([column]), text: (cells) => at(cells, column) };
    }
    case "parts": {
      const [first, second] = source.columns;
      const text = (cells: readonly Cell[]) => joined(at(cells, first), at(cells, second));
      return { name, facts, read, heading: heading(source.columns), text };
    }
    case "first filled": {
      const { columns } = source;
      const isFilled = (text: string) => read(text).is !== "missing";
      const text = (cells: readonly Cell[]) => columns.map((column) => at(cells, column)).find(isFilled) ?? "";
      return { name, facts, read, heading: heading(columns), text };
    }
    case "choice": {
      const text = (cells: readonly Cell[], draft: Draft) => at(cells, source.columns[String(draft[source.by])]);
      const chosenBy = { field: source.by, known: Object.keys(source.columns) };
      return { name, facts, read, chosenBy, heading: heading([...new Set(Object.values(source.columns))]), text };
    }
    case "constant":
      return { name, facts, read, isConstant: true, heading: name, text: () => source.text };
    case "nowhere":
      return { name, facts, read: () => ({ is: "missing", marker: source }), heading: name, text: () => "" };
    default:
      return source satisfies never;
  }
}

/** A column of which the layout says the unit holds nothing but percentages. In one of fractions a number below 1 is none. */
function inUnit(facts: FieldFacts, unit: Meaning["unit"]): FieldFacts {
  if (unit === undefined) return facts;
  const { percentages: _, ...others } = facts;
  const said = { ...others, expected: "a percentage from 0 to 100" };
  return unit === "percent" ? { ...said, percentages: "all" } : said;
}

/** Two parts of a number that Excel may have shortened to 886 and 2: what is missing or spoilt of one part is so of the number. */
function joined(first: string, second: string): string {
  const spoilt = [first, second].find((part) => isExcelError(part.trim()) || isWithoutResult(part));
  if (spoilt !== undefined) return spoilt;
  return first.trim() === "" || second.trim() === "" ? "" : `${first.trim()}/${second.trim().padStart(4, "0")}`;
}
