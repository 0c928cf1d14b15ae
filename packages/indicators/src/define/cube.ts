import type { StoreSchema } from "@lcsp/ingest";
import type { AliasableExpression, Kysely } from "kysely";
import type { Basis } from "../measure.ts";

/** The area of rows that are in Kent but in no known partnership. */
export const UNPLACED = "unplaced";

/** Columns that the rows of every cube have. `units` is how many a row counts for: 1 for a pupil, the pupils on roll for a school. */
export interface PlacedRow {
  readonly extract: number;
  readonly basis: Basis;
  /** Partnership code, or UNPLACED. Rows out of the area are left out. */
  readonly area: string;
  readonly period: string;
  readonly units: number;
}

/** A kind of extract, summed once for all the indicators that count its rows. */
export interface Cube {
  readonly kind: string;
  /** A second kind of extract that its rows are joined with, and without which there is nothing to count. */
  readonly joined?: string;
  /** Whether its rows are schools'. Left out for rows of pupils. */
  readonly road?: "schools";
  readonly bases: readonly Basis[];
  /** The columns that it is grouped by, beside basis, area and period. */
  readonly columns: readonly string[];
  /** Columns by which it is grouped only where groups or a predicate that is asked for need them: each makes it several times as long. */
  readonly groupedBy?: readonly string[];
  /**
   * The characteristic that was looked up in rows of another kind, or "all" where every row was. Its rows then have a column "found_by"
   * with the extract of that other row, or null where none was found.
   */
  readonly foundBy?: string;
  /** Whether its rows have a column "school", the DfE number of the pupil's school. */
  readonly namesSchool?: true;
  /** The current rows on one basis. The query may hold only literals: PostgreSQL takes no parameters in CREATE TABLE AS. */
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow>;
}

/** A cube with the type of its columns, so that a predicate over a column that it lacks does not compile. */
export interface CubeOf<Columns> extends Cube {
  readonly columns: readonly (keyof Columns & string)[];
  readonly groupedBy?: readonly (keyof Columns & string)[];
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow & Columns>;
}
