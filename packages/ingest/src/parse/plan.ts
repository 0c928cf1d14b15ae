import type { StoredValue } from "../kinds/fields/facts.ts";
import { type Kind, postcodeFields } from "../kinds/kind.ts";
import type { Marker } from "../match/layout/column.ts";
import type { Measured } from "../match/layout/layout.ts";
import type { Matched } from "../match/match.ts";
import type { Source, Sources } from "../match/source.ts";
import type { Period } from "../period.ts";
import type { Draft } from "./draft.ts";
import { type FieldReader, fieldReader, type PlannedReader } from "./field-reader.ts";
import type { Outcome } from "./read-text.ts";
import { type Absence, reasonsOf } from "./reasons.ts";

/** How a row of one file becomes a row of the store. A file with a column a measure, or a question, has a plan for each. */
export interface Plan extends Absence {
  /** Readers of the fields that the file has. */
  readonly readers: readonly PlannedReader[];
  readonly measure: Measured | undefined;
  /** A row of which nothing is read yet. Copied for each row: rows that all have one shape are read much faster. */
  readonly empty: Readonly<Draft>;
}

/** The plans for the rows of one file. */
export function plansOf(matched: Matched): readonly Plan[] {
  if (matched.measures.length === 0) return [planOf(matched, matched.sources, undefined)];
  return matched.measures.map(({ measure, sources }) => planOf(matched, { ...matched.sources, ...sources }, measure));
}

function planOf(matched: Matched, sources: Sources, measure: Measured | undefined): Plan {
  const { kind } = matched;
  const empty = emptyDraft(matched);
  const absent = new Map<string, Marker>();
  const readers: PlannedReader[] = [];
  for (const reader of readersOf(matched, sources)) {
    const { whenMissing } = reader.facts;
    if (reader.absence === undefined || whenMissing === "refused") readers.push(reader);
    else if (whenMissing === "null") absent.set(reader.name, reader.absence);
    else empty[reader.name] = whenMissing.means;
  }
  return { readers, measure, empty, absent, absentReasons: reasonsOf(kind, absent) };
}

function readersOf(matched: Matched, sources: Sources): readonly PlannedReader[] {
  const { kind, header, layout, period } = matched;
  const postcodes = postcodeFields(kind);
  const readers = Object.entries(kind.fields).map(([name, field]) => {
    const constant =
      name === "period" && period !== undefined ? ({ from: "constant", text: period } as const) : undefined;
    const source = constant ?? inFile(name, sources[name], kind);
    const reader = doubting(fieldReader(name, field, source, header.headings, layout.missing), period);
    const absence = source.from === "nowhere" ? source : undefined;
    return { ...reader, isPostcode: postcodes.includes(name), absence };
  });
  return readers.map((reader) => coding(choosing(reader, readers), readers));
}

/** The reader; of a field that is read out of the code of another, it expects the codes and not its own words. */
function coding(reader: PlannedReader, all: readonly PlannedReader[]): PlannedReader {
  const { column, codes = [] } = reader;
  const isShared = column !== undefined && all.some((other) => other.column === column && other.name !== reader.name);
  if (!isShared || codes.length === 0) return reader;
  const named = codes.length > mostCodes ? [...codes.slice(0, mostCodes - 1), "...", codes.at(-1)] : codes;
  return { ...reader, facts: { ...reader.facts, expected: `one of ${named.join(", ")}` } };
}

/** Codes that a message names. */
const mostCodes = 5;

/**
 * Where a field stands in the file. A result of which the file has no column is hidden for all: were it not available, each
 * pupil would count as one who was there and did not reach it.
 */
function inFile(name: string, source: Source | undefined, { results }: Kind): Source {
  if (source !== undefined && source.from !== "nowhere") return source;
  return { from: "nowhere", reason: results.includes(name) ? "suppressed" : (source?.reason ?? "not-available") };
}

/** The reader; of a field that says which column another stands in, it expects only what the layout has a column for. */
function choosing(reader: PlannedReader, all: readonly PlannedReader[]): PlannedReader {
  const chosen = all.find(({ chosenBy }) => chosenBy?.field === reader.name)?.chosenBy;
  if (chosen === undefined) return reader;
  return { ...reader, facts: { ...reader.facts, expected: `one of ${chosen.known.join(", ")}` } };
}

/** The reader, with what is doubtful of a value in a file of the year; the same where the file's rows say their years themselves. */
function doubting(reader: FieldReader, period: Period | undefined): FieldReader {
  const { doubtIn } = reader.facts;
  if (doubtIn === undefined || period === undefined) return reader;
  const read = (text: string): Outcome => {
    const outcome = reader.read(text);
    return outcome.is === "value" ? { ...outcome, doubt: outcome.doubt ?? doubtIn(outcome.value, period) } : outcome;
  };
  return { ...reader, read };
}

/** A row with every field of the kind still null. */
function emptyDraft({ kind }: Matched): Draft {
  const postcodes = postcodeFields(kind);
  const names = Object.keys(kind.fields).filter((name) => !postcodes.includes(name));
  const all = [...names, ...(kind.reasons === "in-missing" ? ["missing"] : [])];
  return Object.fromEntries(all.map((name): [string, StoredValue | null] => [name, null]));
}
