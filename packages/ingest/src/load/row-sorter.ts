import type { GridRow } from "../decode/grid.ts";
import { isAboutPupils } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { checkLength } from "../parse/check-length.ts";
import type { ParsedRow } from "../parse/draft.ts";
import { leftOutBy } from "../parse/left-out.ts";
import type { Hash } from "../parse/reading.ts";
import { rowReader } from "../parse/row-reader.ts";
import { readsAsNoData } from "../parse/total-line.ts";
import { nameCheck } from "../place/check-names.ts";
import { partnershipCheck } from "../place/check-partnership.ts";
import { type PlacedRow, placer } from "../place/place.ts";
import type { Reference } from "../place/reference.ts";
import { type Problem, problem } from "../problem.ts";
import type { KeptRow } from "../store/kept.ts";
import { RowShaper } from "../store/row-shaper.ts";
import { quotedNames } from "../words/quoted-names.ts";
import { Account } from "./account.ts";
import { type QuickRows, quickRows } from "./quick-rows.ts";

/** What takes the rows that go into the store. */
export interface RowSink {
  /** Columns of the kind's table, in the order of the values. */
  readonly columns: readonly string[];
  write(row: number, values: KeptRow): void;
}

/** Sends each row of an extract where it belongs, into the store, the rejects or a rule's count, and keeps account. */
export class RowSorter {
  readonly account: Account;
  readonly #matched: Matched;
  readonly #sink: RowSink;
  readonly #shaper: RowShaper;
  readonly #quick: QuickRows;
  readonly #unknownSchools = new Set<string>();
  readonly #ruleFor: (row: GridRow) => string | undefined;
  readonly #lengthOf: (row: GridRow) => Problem | undefined;
  readonly #read: ReturnType<typeof rowReader>;
  readonly #partnershipOf: ReturnType<typeof partnershipCheck>;
  readonly #namesOf: ReturnType<typeof nameCheck>;
  readonly #place: ReturnType<typeof placer>;

  constructor(matched: Matched, hash: Hash, reference: Reference, sink: RowSink) {
    this.account = new Account(matched.header.headings);
    this.#matched = matched;
    this.#sink = sink;
    this.#shaper = new RowShaper(sink.columns);
    this.#quick = quickRows(matched, hash, reference, this.#shaper);
    this.#ruleFor = leftOutBy(matched);
    this.#lengthOf = checkLength(matched);
    this.#read = rowReader(matched, hash);
    this.#partnershipOf = partnershipCheck(matched, reference);
    this.#namesOf = nameCheck(matched, reference);
    this.#place = placer(matched.kind, reference);
  }

  /** Takes rows in their order; those of the header and above are passed by. */
  takeAll(rows: readonly GridRow[]): void {
    for (const row of rows) if (row.row > this.#matched.headerRow) this.#take(row);
  }

  #take(row: GridRow): void {
    this.account.read += 1;
    const values = this.#quick(row);
    if (values === undefined) this.#takeWhole(row);
    else this.#sink.write(row.row, values);
  }

  #takeWhole(row: GridRow): void {
    const rule = this.#ruleFor(row);
    if (rule !== undefined) {
      this.account.leaveOutRow(row, rule);
      return;
    }
    const length = this.#lengthOf(row);
    const { rows, problems, warnings } = length ? { rows: [], problems: [length], warnings: [] } : this.#read(row);
    for (const warning of warnings) this.account.problems.push(warning);
    const unknown = rows.flatMap((parsed) => this.#partnershipOf(parsed) ?? []);
    const refused = [...problems, ...unknown, ...this.#namesOf(row, rows)];
    if (refused.length > 0) this.#refuse(row, refused);
    else for (const parsed of rows) this.#store(this.#place(parsed));
  }

  /** Only of a row that can't be read it is asked whether it is data at all: a published table may have a group called Total. */
  #refuse(row: GridRow, problems: readonly Problem[]): void {
    const rule = this.#matched.kind.piece === undefined ? readsAsNoData(row) : undefined;
    if (rule === undefined) this.account.reject(row, problems);
    else this.account.leaveOutRow(row, rule);
  }

  #store(placed: PlacedRow): void {
    const unknown = placed.school?.unknownName;
    if (unknown !== undefined) this.#warnOfSchool(placed.parsed, unknown.near);
    this.#sink.write(placed.parsed.row, this.#shaper.shape(placed));
  }

  /** Once for each name, however many rows have it. */
  #warnOfSchool({ row, columns }: ParsedRow, near: readonly string[]): void {
    const found = String(columns[this.#matched.kind.school?.field ?? ""]);
    if (this.#unknownSchools.has(found)) return;
    this.#unknownSchools.add(found);
    const facts = { near: quotedNames(near) };
    // A name near a school's is a school's; any other, in a file about pupils, may be a pupil's in the wrong column.
    const said = near.length === 0 && isAboutPupils(this.#matched.kind) ? { facts } : { found, facts };
    this.account.problems.push(problem("school-name-unknown", { ...placeOf(this.#matched.grid), row }, said));
  }
}
