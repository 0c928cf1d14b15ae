import { groupBy } from "../group-by.ts";
import type { Kind } from "../kinds/kind.ts";
import { numberAmong } from "../screen/row-among.ts";
import type { RepeatedKey } from "../screen/staged-rows.ts";
import type { Connection } from "./connection.ts";

/** The keys of a kind that more than one row of some extracts has. Rows are numbered one extract after the other. */
export function repeatedKeys(
  connection: Connection,
  { table, key }: Pick<Kind, "table" | "key">,
  extracts: readonly number[],
): readonly RepeatedKey[] {
  const rows = connection
    .prepare(`select * ${fromRepeated({ table, key }, extracts)} order by ${partsOf(key)}, row`)
    .all(...extracts, ...extracts);
  const groups = groupBy(rows.map(asRecord), (columns) => JSON.stringify(key.map((column) => columns[column])));
  return groups.map((group) => ({ rows: group.map((row) => repeatedRow(row, extracts)).sort(byNumber) }));
}

/** Those of some extracts that have a key in common with another of them, or twice. */
export function extractsSharing(
  connection: Connection,
  kind: Pick<Kind, "table" | "key">,
  extracts: readonly number[],
): ReadonlySet<number> {
  const rows = connection
    .prepare(`select distinct extract_id ${fromRepeated(kind, extracts)}`)
    .all(...extracts, ...extracts);
  return new Set(rows.map(asRecord).map(({ extract_id }) => Number(extract_id)));
}

/** The rows of some extracts, given twice over, of which the key stands more than once in them. */
function fromRepeated({ table, key }: Pick<Kind, "table" | "key">, extracts: readonly number[]): string {
  const own = `extract_id in (${extracts.map(() => "?").join(", ")})`;
  const parts = partsOf(key);
  return `from "${table}" where ${own} and (${parts}) in
    (select ${parts} from "${table}" where ${own} group by ${parts} having count(*) > 1)`;
}

function partsOf(key: readonly string[]): string {
  return key.map((column) => `coalesce("${column}", '')`).join(", ");
}

type Repeated = RepeatedKey["rows"][number];

function repeatedRow(
  { extract_id, row, ...columns }: Readonly<Record<string, unknown>>,
  extracts: readonly number[],
): Repeated {
  const number = numberAmong(extracts.indexOf(Number(extract_id)), Number(row));
  return { row: number, content: JSON.stringify(columns, withoutTrace), columns };
}

function byNumber(one: Repeated, other: Repeated): number {
  return one.row - other.row;
}

function asRecord(row: unknown): Readonly<Record<string, unknown>> {
  return { ...(row as object) };
}

/** Rows are alike also where the school is written in two ways, or the home lies in two areas of one partnership. */
function withoutTrace(column: string, value: unknown): unknown {
  return isTrace(column) ? undefined : value;
}

/** Whether a column only says how another came about. */
export function isTrace(column: string): boolean {
  return /_(?:written|area|reason)$/.test(column);
}
