import { columnsOf, type Header } from "./header.ts";
import { type Column, type Markers, plainColumn } from "./layout/column.ts";
import type { Layout, Measured, Question } from "./layout/layout.ts";
import type { Meaning, Source, Sources } from "./source.ts";

/** A measure or question of the layout with the sources of its own columns: a row of the file becomes a row for each. */
export interface BoundMeasure {
  /** Undefined for a question. */
  readonly measure: Measured | undefined;
  readonly sources: Sources;
}

/** A layout laid against a row of headings. */
export interface Binding {
  readonly layout: Layout;
  readonly header: Header;
  readonly sources: Sources;
  readonly measures: readonly BoundMeasure[];
  /** The column that has in words what a field has as a code, by the field; of the fields for which the file has one. */
  readonly names: Readonly<Record<string, number>>;
  /** The columns that the layout needs and the row lacks, each with the headings by which the layout knows it. */
  readonly lacking: readonly (readonly string[])[];
  /** Fields that two columns claim, with the headings of those. */
  readonly twice: Readonly<Record<string, readonly string[]>>;
  /** Columns that the layout reads or ignores. */
  readonly known: ReadonlySet<number>;
  /** Headings that it does neither with. */
  readonly unknown: readonly string[];
}

/** Lays a layout against a row of headings: what it finds there, lacks, and does not know. */
export function bind(layout: Layout, header: Header): Binding {
  const finder = new Finder(header);
  const sources: Record<string, Source> = {};
  for (const [field, column] of Object.entries(layout.columns)) sources[field] = finder.source(field, column);
  const measures = [
    ...layout.measures.map((measure) => ({ measure, sources: measureSources(measure, finder) })),
    ...Object.entries(layout.questions).map(([code, question]) => ({
      measure: undefined,
      sources: questionSources(code, question, layout.noAnswer, finder),
    })),
  ];
  for (const heading of layout.ignore) for (const column of columnsOf(header, [heading])) finder.known.add(column);
  const unknown = header.headings.filter((heading, column) => heading !== "" && !finder.known.has(column));
  const { lacking, twice, known } = finder;
  return { layout, header, sources, measures, names: nameColumns(layout, header), lacking, twice, known, unknown };
}

function nameColumns({ names }: Layout, header: Header): Readonly<Record<string, number>> {
  const found = Object.entries(names).map(([field, headings]) => [field, columnsOf(header, headings)[0]] as const);
  return Object.fromEntries(found.flatMap(([field, column]) => (column === undefined ? [] : [[field, column]])));
}

function measureSources(measure: Measured, finder: Finder): Sources {
  const sources: Record<string, Source> = { indicator: { from: "constant", text: measure.indicator } };
  for (const field of ["numerator", "denominator", "value"] as const) {
    const heading = measure[field];
    sources[field] =
      heading === undefined
        ? { from: "nowhere", reason: "not-applicable" }
        : finder.source(`${measure.indicator} ${field}`, plainColumn([heading]));
  }
  return sources;
}

/** The answers in words are legal as well as their codes. */
function questionSources(code: string, { headings, answers }: Question, missing: Markers, finder: Finder): Sources {
  const words = Object.fromEntries(Object.values(answers).map((answer) => [answer, answer]));
  const column = { ...plainColumn(headings), codes: { ...words, ...answers }, missing };
  const source = finder.source(`question ${code}`, column);
  return {
    question: { from: "constant", text: code },
    answer: source.from === "column" ? { ...source, onlyCodes: true } : source,
  };
}

/** Finds columns by their headings, and keeps account of what it found and what it did not. */
class Finder {
  readonly lacking: (readonly string[])[] = [];
  readonly twice: Record<string, readonly string[]> = {};
  readonly known = new Set<number>();
  readonly #header: Header;

  constructor(header: Header) {
    this.#header = header;
  }

  source(field: string, column: Column): Source {
    if ("constant" in column) return { from: "constant", text: column.constant };
    const { codes, missing, unit, days_from } = column;
    const meaning: Meaning = { codes, missing, unit, days_from };
    if ("by" in column) return this.#choice(field, column, meaning);
    if ("parts" in column) return this.#whole(field, column, meaning);
    if (column.first_filled) return this.#firstFilled(field, column, meaning);
    const found = this.#find(field, column.headings, column.optional);
    return found === undefined
      ? { from: "nowhere", reason: "not-available" }
      : { ...meaning, from: "column", column: found };
  }

  #whole(field: string, column: Extract<Column, { parts: unknown }>, meaning: Meaning): Source {
    const one = column.headings && this.#find(field, column.headings, true);
    if (one !== undefined) return { ...meaning, from: "column", column: one };
    const [first, second] = column.parts.map((headings) => this.#find(field, headings, column.optional));
    if (first === undefined || second === undefined) return { from: "nowhere", reason: "not-available" };
    return { ...meaning, from: "parts", columns: [first, second] };
  }

  #firstFilled(
    field: string,
    { headings, optional }: Extract<Column, { first_filled: unknown }>,
    meaning: Meaning,
  ): Source {
    const columns = [...new Set(headings.flatMap((heading) => this.#find(field, [heading], true) ?? []))];
    if (columns.length > 0) return { ...meaning, from: "first filled", columns };
    if (!optional) this.lacking.push(headings);
    return { from: "nowhere", reason: "not-available" };
  }

  #choice(field: string, column: Extract<Column, { by: unknown }>, meaning: Meaning): Source {
    const columns: Record<string, number> = {};
    for (const [value, headings] of Object.entries(column.headings)) {
      const found = this.#find(`${field} ${value}`, headings, column.optional);
      if (found !== undefined) columns[value] = found;
    }
    return { ...meaning, from: "choice", by: column.by, columns };
  }

  /** The one column of the headings. Where there are two, a later check refuses the file: neither is the right one. */
  #find(field: string, headings: readonly string[], optional: boolean): number | undefined {
    const found = columnsOf(this.#header, headings);
    for (const column of found) this.known.add(column);
    if (found.length > 1) this.twice[field] = found.map((column) => this.#header.headings[column] ?? "");
    if (found.length === 0 && !optional) this.lacking.push(headings);
    return found[0];
  }
}
