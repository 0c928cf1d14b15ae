import { groupBy } from "../group-by.ts";
import type { StoredValue } from "../kinds/fields/facts.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Draft } from "../parse/draft.ts";
import type { PlacedRow } from "../place/place.ts";
import { SeenTexts } from "../screen/seen-texts.ts";
import type { RepeatedKey, StagedRows } from "../screen/staged-rows.ts";
import type { Connection, Statement } from "./connection.ts";

/** Writes the rows of one extract into its kind's table, and hands them to the checks before they are settled. */
export class ExtractWriter implements StagedRows {
  readonly #connection: Connection;
  readonly #table: string;
  readonly #extract: number;
  readonly #columns: readonly string[];
  readonly #insert: Statement;
  readonly #keyPlaces: readonly number[];
  readonly #keys = new SeenTexts();
  readonly #places = new WeakMap<Readonly<Draft>, readonly (readonly [number, StoredValue | null])[]>();
  #hasRepeats = false;
  #stored = 0;
  #lastRow = 0;

  constructor(connection: Connection, { table, key }: Kind, extract: number) {
    this.#connection = connection;
    this.#table = quoted(table);
    this.#extract = extract;
    this.#columns = columnsOf(connection, table);
    this.#keyPlaces = key.map((column) => this.#columns.indexOf(column));
    const names = ["extract_id", "row", ...this.#columns].map(quoted);
    this.#insert = connection.prepare(
      `insert into ${this.#table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
    );
  }

  /** Rows of the file that are in the store: one with a column a measure stands there once for each measure. */
  get stored(): number {
    return this.#stored;
  }

  write({ parsed: { row, columns }, placing }: PlacedRow): void {
    const values = this.#columns.map((column) => columns[column] ?? null);
    for (const part of placing) for (const [place, value] of this.#placesOf(part)) values[place] = value;
    this.#insert.run(this.#extract, row, ...values);
    let key = "";
    for (const place of this.#keyPlaces) key += `${values[place] ?? ""}\n`;
    if (this.#keys.add(key)) this.#hasRepeats = true;
    if (row !== this.#lastRow) this.#stored += 1;
    this.#lastRow = row;
  }

  /** Takes over every row of another extract of the kind. Returns their numbers. */
  copyFrom(other: number): ReadonlySet<number> {
    const names = ["row", ...this.#columns].map(quoted).join(", ");
    this.#connection
      .prepare(
        `insert into ${this.#table} (extract_id, ${names}) select ?, ${names} from ${this.#table} where extract_id = ?`,
      )
      .run(this.#extract, other);
    const rows = this.#connection.prepare(`select distinct row from ${this.#table} where extract_id = ?`).all(other);
    const numbers = new Set(rows.map(asRecord).map(({ row }) => Number(row)));
    this.#stored += numbers.size;
    // The keys of rows that were not written here are not remembered.
    this.#hasRepeats = true;
    return numbers;
  }

  /** Which values the columns of a placing are, counted once for each placing. */
  #placesOf(part: Readonly<Draft>): readonly (readonly [number, StoredValue | null])[] {
    const known = this.#places.get(part);
    if (known !== undefined) return known;
    const places = Object.entries(part).map(
      ([column, value]) => [this.#columns.indexOf(column), value ?? null] as const,
    );
    this.#places.set(part, places);
    return places;
  }

  /** Nearly every extract has none: sorting a million rows to see that takes longer than remembering their keys. */
  repeated(key: readonly string[]): Iterable<RepeatedKey> {
    if (!this.#hasRepeats) return [];
    const parts = key.map((column) => `coalesce(${quoted(column)}, '')`).join(", ");
    const rows = this.#connection
      .prepare(
        `select * from ${this.#table} where extract_id = ? and (${parts}) in
           (select ${parts} from ${this.#table} where extract_id = ? group by ${parts} having count(*) > 1)
         order by ${parts}, row`,
      )
      .all(this.#extract, this.#extract);
    return grouped(rows.map(asRecord), key);
  }

  remove(rows: Iterable<number>): void {
    const removal = this.#connection.prepare(`delete from ${this.#table} where extract_id = ? and row = ?`);
    for (const row of rows) if (removal.run(this.#extract, row).changes > 0) this.#stored -= 1;
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

function grouped(rows: readonly Readonly<Record<string, unknown>>[], key: readonly string[]): Iterable<RepeatedKey> {
  const repeated = groupBy(rows, (columns) => JSON.stringify(key.map((column) => columns[column])));
  return repeated.map((group) => ({
    rows: group.map(({ extract_id: _, row, ...columns }) => ({
      row: Number(row),
      content: JSON.stringify(columns, withoutTrace),
      columns,
    })),
  }));
}

/** Rows are alike also where the school is written in two ways, or the home lies in two areas of one partnership. */
function withoutTrace(column: string, value: unknown): unknown {
  return /_(?:written|area|reason)$/.test(column) ? undefined : value;
}
