import type { Cell } from "../decode/cell.ts";
import { isExcelError } from "../decode/excel-error.ts";
import type { Place } from "../finding.ts";
import { nearestMatches } from "../match/edit-distance.ts";
import type { Marker } from "../match/layout/column.ts";
import { type Problem, problem } from "../problem.ts";
import { quotedNames } from "../words/quoted-names.ts";
import type { ProblemCode } from "../words/wording.ts";
import type { Draft } from "./draft.ts";
import type { PlannedReader } from "./field-reader.ts";
import type { Plan } from "./plan.ts";

/** Turns a pupil's number into the text by which the store knows the pupil. */
export type Hash = (text: string) => string;

/** What reading a row needs beside the row: the same for every row of a file. */
export interface ReadingContext {
  readonly place: Place;
  readonly layout: string;
  readonly hash: Hash;
  /** Whether a row tells of one child: then any cell may, once the columns have slipped. */
  readonly aboutPupils: boolean;
  /** The fields for the sake of which rows are read. */
  readonly results: readonly string[];
}

/** One row under way: its columns, and what was found on the way. */
export class Reading {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly postcodes: Record<string, string | null> = {};
  readonly #context: ReadingContext;
  readonly #row: number;
  #markers: Map<string, Marker> | undefined;

  constructor(context: ReadingContext, plan: Plan, row: number) {
    this.plan = plan;
    this.draft = { ...plan.empty };
    this.#context = context;
    this.#row = row;
  }

  /** Why fields hold no value, by field. Most rows lack nothing but what the whole file lacks: theirs are the plan's own. */
  get markers(): ReadonlyMap<string, Marker> {
    return this.#markers ?? this.plan.absent;
  }

  /** Reads one field: its value, or the reason that there is none, or the problem for which the row is rejected. */
  take(reader: PlannedReader, cells: readonly Cell[]): void {
    if (this.#hasAnother(reader)) return;
    const text = reader.text(cells, this.draft);
    const outcome = reader.read(text);
    switch (outcome.is) {
      case "value":
        this.#put(reader, reader.facts.hashed ? this.#context.hash(String(outcome.value)) : outcome.value);
        if (outcome.doubt) this.warnings.push(problem(outcome.doubt, this.#at(reader)));
        return;
      case "missing":
        this.#miss(reader, outcome.marker);
        return;
      case "unreadable": {
        if (this.#isSpared(reader, outcome.code)) {
          const { expected } = reader.facts;
          this.warnings.push(problem("error-spared", this.#at(reader), { found: text.trim(), expected }));
          this.#miss(reader, { reason: "not-available" });
          return;
        }
        const isShown = mayBeShown(text, reader, this.#context);
        const near = isShown ? quotedNames(nearestMatches(text, reader.codes ?? []).slice(0, 3)) : "";
        const said = {
          ...(isShown && { found: shortened(text) }),
          expected: reader.facts.expected,
          facts: { layout: this.#context.layout, mend: mendOf(reader), ...(near !== "" && { near }) },
        };
        this.problems.push(problem(outcome.code, this.#at(reader), said));
        return;
      }
      default:
        outcome satisfies never;
    }
  }

  /** Whether a cell is only an error, in a row about a pupil whose results are all the same known: those must not be lost for it. */
  #isSpared({ name, facts }: PlannedReader, code: ProblemCode): boolean {
    const { aboutPupils, results } = this.#context;
    return code === "excel-error" && aboutPupils && facts.whenMissing !== "refused" && !results.includes(name);
  }

  #put(reader: PlannedReader, value: string | number | null): void {
    if (reader.isPostcode) this.postcodes[reader.name] = value === null ? null : String(value);
    else this.draft[reader.name] = value;
  }

  #miss(reader: PlannedReader, marker: Marker): void {
    const { whenMissing, expected } = reader.facts;
    if (whenMissing === "refused") {
      if (this.#hasNoChoice(reader) || this.#isAssumed(reader)) return;
      this.problems.push(this.#withoutColumn(reader) ?? problem("value-missing", this.#at(reader), { expected }));
      return;
    }
    if (whenMissing === "null") {
      this.#markers ??= new Map(this.plan.absent);
      this.#markers.set(reader.name, marker);
    }
    this.#put(reader, whenMissing === "null" ? null : whenMissing.means);
  }

  /** Whether the field that chooses its column was refused itself: then nobody knows which cell it is. */
  #hasNoChoice({ chosenBy }: PlannedReader): boolean {
    return chosenBy !== undefined && this.problems.length > 0 && this.draft[chosenBy.field] === null;
  }

  /** Whether another field of the row has the value that goes before its own. */
  #hasAnother(reader: PlannedReader): boolean {
    const { yieldsTo } = reader.facts;
    const value = yieldsTo === undefined ? null : (this.draft[yieldsTo] ?? null);
    if (value !== null) this.#put(reader, value);
    return value !== null;
  }

  /** Whether the row is of those that may lack the field: then it has the value that this means, and that is told. */
  #isAssumed(reader: PlannedReader): boolean {
    const { mayLack } = reader.facts;
    if (mayLack === undefined || this.draft[mayLack.field] !== mayLack.is) return false;
    this.warnings.push(problem("value-assumed", this.#at(reader), { facts: { means: mayLack.means } }));
    this.#put(reader, mayLack.means);
    return true;
  }

  /** Where the row says what its layout has no column for. */
  #withoutColumn({ name, chosenBy }: PlannedReader): Problem | undefined {
    const said = String(this.draft[chosenBy?.field ?? ""] ?? "");
    if (chosenBy === undefined || said === "" || chosenBy.known.includes(said)) return undefined;
    const facts = { field: name, by: chosenBy.field, known: chosenBy.known.join(", "), layout: this.#context.layout };
    return problem("column-unmapped", { ...this.#context.place, row: this.#row }, { found: said, facts });
  }

  #at(reader: PlannedReader): Place {
    return { ...this.#context.place, row: this.#row, column: reader.heading };
  }
}

/** What can be done about a cell that can't be read: map its code, name it as a marker, or nothing but in the file. */
function mendOf({ facts: { uncoded, whenMissing } }: PlannedReader): "code" | "marker" | "row" {
  if (!uncoded) return "code";
  return whenMissing === "refused" ? "row" : "marker";
}

/** Long texts are cut in messages: the start is enough to find the cell by. */
function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}

/**
 * Whether a message may show a cell. Not one of a private field; and of a file about pupils only one letter, or what is
 * short, has a digit and is no half of a postcode: where the columns have slipped, any cell may hold a name, a pupil's
 * number or a date of birth.
 */
function mayBeShown(text: string, { facts }: PlannedReader, { aboutPupils }: ReadingContext): boolean {
  if (isExcelError(text.trim())) return true;
  if (facts.private) return false;
  const isLikeACode = /^(.|(?=.*\d)(?!\p{L}{1,2}\d).{2,5})$/u.test(text.trim());
  return !aboutPupils || isLikeACode;
}
