import { type RawBuilder, sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import type { Store } from "./open-store.ts";

/** What two extracts of a kind hold of the same pieces. */
export interface Comparison {
  /** True where they have a piece in common. */
  readonly shares: boolean;
  /** True where the other has pieces that the own lacks, and the other way round. */
  readonly otherHasMore: boolean;
  readonly ownHasMore: boolean;
  /** True where a piece that both have is not the same in both. */
  readonly contradicts: boolean;
}

/** Compares two extracts of a kind that is replaced piece by piece. Nulls are equal to each other in set operations. */
export async function comparePieces(
  { db }: Store,
  { table, fields }: Pick<Kind, "table" | "fields">,
  piece: readonly string[],
  own: number,
  other: number,
): Promise<Comparison> {
  const from = (extract: number, columns: readonly string[]) =>
    sql`select ${refs(columns)} from ${sql.table(table)} where extract_id = ${extract}`;
  const whole = Object.keys(fields);
  const changed = (one: number, two: number) =>
    any(
      sql`select ${refs(piece)} from (${from(one, whole)} except ${from(two, whole)}) as "changed" intersect ${from(two, piece)}`,
    );
  const { rows } = await sql<Record<keyof Comparison, number>>`select
    ${any(sql`${from(own, piece)} intersect ${from(other, piece)}`)} as "shares",
    ${any(sql`${from(other, piece)} except ${from(own, piece)}`)} as "otherHasMore",
    ${any(sql`${from(own, piece)} except ${from(other, piece)}`)} as "ownHasMore",
    ${changed(own, other)} or ${changed(other, own)} as "contradicts"`.execute(db);
  const [found] = rows;
  return {
    shares: Boolean(found?.shares),
    otherHasMore: Boolean(found?.otherHasMore),
    ownHasMore: Boolean(found?.ownHasMore),
    contradicts: Boolean(found?.contradicts),
  };
}

function refs(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}

function any(query: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (${query})`;
}
