import type { StoredValue } from "../kinds/fields/facts.ts";
import type { Kind } from "../kinds/kind.ts";
import type { RowsOfDay } from "../screen/check-years.ts";
import { KeyWatch } from "../screen/key-watch.ts";
import { MissingWatch } from "../screen/missing-watch.ts";
import type { RepeatedKey, StagedRows } from "../screen/staged-rows.ts";
import type { Connection, Statement } from "./connection.ts";
import { countedColumns } from "./count-rows.ts";
import type { KeptRow } from "./kept.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { type RowGroup, RowGroups } from "./row-groups.ts";
import { ShelfTable } from "./shelf-table.ts";

/** Writes the rows of one extract into its kind's table, and hands them to the checks before they are settled. */
export class ExtractWriter implements StagedRows {
  /** Columns of the table, but for those of the extract and the row. */
  readonly columns: readonly string[];
  /** The missing cells of the rows written. */
  readonly missing: MissingWatch;
  readonly #connection: Connection;
  readonly #kind: Kind;
  readonly #table: string;
  readonly #extract: number;
  readonly #insert: Statement;
  readonly #keys: KeyWatch;
  #groups: RowGroups | undefined;
  /** By school year and day, of a kind whose rows tell their school year by a day. */
  readonly #days: RowGroups | undefined;
  #mayRepeat = false;
  #stored = 0;
  #lastRow = 0;

  constructor(connection: Connection, kind: Kind, extract: number) {
    const { table, key } = kind;
    this.#connection = connection;
    this.#kind = kind;
    this.#table = quoted(table);
    this.#extract = extract;
    this.columns = columnsOf(connection, table);
    this.missing = new MissingWatch(this.columns, kind);
    this.#keys = new KeyWatch(this.columns, key, new ShelfTable(connection));
    this.#groups = new RowGroups(countedColumns(kind).map((column) => this.columns.indexOf(column)));
    if (kind.dated !== undefined)
      this.#days = new RowGroups(["period", kind.dated.field].map((column) => this.columns.indexOf(column)));
    const names = ["extract_id", "row", ...this.columns].map(quoted);
    this.#insert = connection.prepare(
      `insert into ${this.#table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
    );
  }

  /** Rows of the file that are in the store: one with a column a measure stands there once for each measure. */
  get stored(): number {
    return this.#stored;
  }

  /** The rows by the columns by which those of the kind are counted; undefined where others than those written are stored. */
  get groups(): readonly RowGroup[] | undefined {
    return this.#groups?.groups;
  }

  /** Rows by the day that tells their school year, where the kind has one; those that have that day. */
  get days(): readonly RowsOfDay[] {
    const groups = this.#days?.groups ?? [];
    return groups.flatMap(({ values: [period, day], rows }) =>
      period && day ? [{ period: String(period), day: String(day), rows }] : [],
    );
  }

  write(row: number, values: KeptRow): void {
    this.insert(
      row,
      values.map(({ value }) => value),
    );
  }

  /** The same for values that came from another thread. */
  insert(row: number, values: readonly (StoredValue | null)[]): void {
    this.#keys.look(values);
    this.missing.look(values);
    this.#insert.run(this.#extract, row, ...values);
    this.#groups?.count(row, values);
    this.#days?.count(row, values);
    if (row !== this.#lastRow) this.#stored += 1;
    this.#lastRow = row;
  }

  /** Takes over every row of another extract of the kind. Returns their numbers. */
  copyFrom(other: number): ReadonlySet<number> {
    const names = ["row", ...this.columns].map(quoted).join(", ");
    this.#connection
      .prepare(
        `insert into ${this.#table} (extract_id, ${names}) select ?, ${names} from ${this.#table} where extract_id = ?`,
      )
      .run(this.#extract, other);
    const rows = this.#connection.prepare(`select distinct row from ${this.#table} where extract_id = ?`).all(other);
    const numbers = new Set(rows.map(asRecord).map(({ row }) => Number(row)));
    this.#stored += numbers.size;
    this.#groups = undefined;
    this.#mayRepeat = true;
    return numbers;
  }

  /** Nearly every extract has none: sorting a million rows to see that takes longer than remembering their keys. */
  repeated(key: readonly string[]): Iterable<RepeatedKey> {
    if (!this.#mayRepeat && !this.#keys.hasRepeats()) return [];
    return repeatedKeys(this.#connection, { table: this.#kind.table, key }, [this.#extract]);
  }

  remove(rows: Iterable<number>): void {
    const removal = this.#connection.prepare(`delete from ${this.#table} where extract_id = ? and row = ?`);
    for (const row of rows) {
      if (removal.run(this.#extract, row).changes === 0) continue;
      this.#stored -= 1;
      this.#groups = undefined;
    }
  }
}

function columnsOf(connection: Connection, table: string): readonly string[] {
  const names = connection.prepare("select name from pragma_table_info(?)").all(table).map(asRecord);
  return names.map(({ name }) => String(name)).filter((name) => name !== "extract_id" && name !== "row");
}

function quoted(name: string): string {
  return `"${name}"`;
}

function asRecord(row: unknown): Readonly<Record<string, unknown>> {
  return { ...(row as object) };
}
