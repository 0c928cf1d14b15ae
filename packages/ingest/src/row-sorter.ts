import { cellText } from "./decode/cell.ts";
import { type GridRow, isFinding } from "./decode/grid.ts";
import { isAboutPupils } from "./kinds/kind.ts";
import { type Matched, placeOf } from "./match/match.ts";
import { checkLength } from "./parse/check-length.ts";
import type { ParsedRow } from "./parse/draft.ts";
import { leftOutBy } from "./parse/left-out.ts";
import { rowReader } from "./parse/row-reader.ts";
import { partnershipCheck } from "./place/check-partnership.ts";
import { type PlacedRow, placer } from "./place/place.ts";
import { type Problem, problem } from "./problem.ts";
import type { RejectedRow } from "./report.ts";
import type { ExtractWriter } from "./store/extract-writer.ts";
import type { Tally } from "./store/extracts.ts";
import type { Surroundings } from "./surroundings.ts";

/** Sends each row of an extract where it belongs, into the store, the rejects or a rule's count, and keeps account. */
export class RowSorter {
  readonly problems: Problem[] = [];
  readonly rejects: RejectedRow[] = [];
  readonly #matched: Matched;
  readonly #progress: Surroundings["settings"]["progress"];
  readonly #writer: ExtractWriter;
  readonly #leftOut = new Map<string, number>();
  readonly #unknownSchools = new Set<string>();
  readonly #ruleFor: (row: GridRow) => string | undefined;
  readonly #lengthOf: (row: GridRow) => Problem | undefined;
  readonly #read: ReturnType<typeof rowReader>;
  readonly #partnershipOf: ReturnType<typeof partnershipCheck>;
  readonly #place: ReturnType<typeof placer>;
  #rows = 0;

  constructor(matched: Matched, { hash, reference, settings }: Surroundings, writer: ExtractWriter) {
    this.#matched = matched;
    this.#progress = settings.progress;
    this.#writer = writer;
    this.#ruleFor = leftOutBy(matched);
    this.#lengthOf = checkLength(matched);
    this.#read = rowReader(matched, hash);
    this.#partnershipOf = partnershipCheck(matched, reference);
    this.#place = placer(matched.kind, reference);
  }

  /** Takes every row below the header. Returns the finding at which reading ended, where there is one. */
  async takeAll(): Promise<Problem | undefined> {
    const { grid, headerRow } = this.#matched;
    for await (const batch of grid.batches()) {
      if (isFinding(batch)) return batch;
      for (const row of batch) if (row.row > headerRow) this.#take(row);
      this.#progress.rowsRead?.(grid.file, this.#rows);
    }
    return undefined;
  }

  /** Sets a row aside as it came, for the given problems. */
  reject({ cells }: GridRow, problems: readonly Problem[]): void {
    this.problems.push(...problems);
    this.rejects.push({ problems, headings: this.#matched.header.headings, cells: cells.map(cellText) });
  }

  /** Counts a row as left out by a rule. */
  leaveOut(rule: string): void {
    this.#leftOut.set(rule, (this.#leftOut.get(rule) ?? 0) + 1);
  }

  /** What became of the rows so far, but for those stored. */
  tally(): Omit<Tally, "stored"> {
    return { read: this.#rows, rejected: this.rejects.length, leftOut: Object.fromEntries(this.#leftOut) };
  }

  #take(row: GridRow): void {
    this.#rows += 1;
    const rule = this.#ruleFor(row);
    if (rule !== undefined) {
      this.leaveOut(rule);
      return;
    }
    const length = this.#lengthOf(row);
    const { rows, problems, warnings } = length ? { rows: [], problems: [length], warnings: [] } : this.#read(row);
    for (const warning of warnings) this.problems.push(warning);
    const unknown = rows.flatMap((parsed) => this.#partnershipOf(parsed) ?? []);
    if (problems.length + unknown.length > 0) this.reject(row, [...problems, ...unknown]);
    else for (const parsed of rows) this.#store(this.#place(parsed));
  }

  #store(placed: PlacedRow): void {
    const unknown = placed.school?.unknownName;
    if (unknown !== undefined) this.#warnOfSchool(placed.parsed, unknown.near);
    this.#writer.write(placed);
  }

  /** Once for each name, however many rows have it. */
  #warnOfSchool({ row, columns }: ParsedRow, near: readonly string[]): void {
    const found = String(columns[this.#matched.kind.school?.field ?? ""]);
    if (this.#unknownSchools.has(found)) return;
    this.#unknownSchools.add(found);
    const facts = { near: near.map((name) => `"${name}"`).join(" or ") };
    // A name near a school's is a school's; any other, in a file about pupils, may be a pupil's in the wrong column.
    const said = near.length === 0 && isAboutPupils(this.#matched.kind) ? { facts } : { found, facts };
    this.problems.push(problem("school-name-unknown", { ...placeOf(this.#matched.grid), row }, said));
  }
}
