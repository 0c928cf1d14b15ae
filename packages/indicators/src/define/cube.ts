import type { StoreSchema } from "@lcsp/ingest";
import type { AliasableExpression, Kysely } from "kysely";
import type { Basis } from "../measure.ts";

/** The area of rows that are in Kent, and in no known partnership. */
export const UNPLACED = "unplaced";

/** Columns that the rows of every cube have. `units` is what a row counts: 1 for a pupil, the pupils on roll for a school. */
export interface PlacedRow {
  readonly extract: number;
  readonly basis: Basis;
  /** Partnership code, or UNPLACED. Rows out of area are not among them. */
  readonly area: string;
  readonly period: string;
  readonly units: number;
}

/** How a kind of extract is summed once, for all indicators that count its rows. */
export interface Cube {
  readonly kind: string;
  /** A further kind, without whose rows there is nothing to count. */
  readonly joined?: string;
  /** Whose rows it sums: pupils' unless it says schools'. */
  readonly road?: "schools";
  readonly bases: readonly Basis[];
  /** Columns that the sum keeps apart, beside basis, area and period. */
  readonly columns: readonly string[];
  /** Columns that groups are made by, and no predicate looks at: each is kept apart only where its groups are wanted. */
  readonly groupedBy?: readonly string[];
  /**
   * The characteristic whose groups were found by rows of another kind, or "all" where every row was. Its rows have a column "found_by" then:
   * the extract of that other row, null where there is none.
   */
  readonly foundBy?: string;
  /** Whether its rows have a column "school", the DfE number of the pupil's school. */
  readonly namesSchool?: true;
  /** Current rows on one basis. Literals only: PostgreSQL takes no parameters where a table is made from a query. */
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow>;
}

/** A cube that knows its columns, so that a predicate over one it lacks does not compile. */
export interface CubeOf<Columns> extends Cube {
  readonly columns: readonly (keyof Columns & string)[];
  readonly groupedBy?: readonly (keyof Columns & string)[];
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow & Columns>;
}
