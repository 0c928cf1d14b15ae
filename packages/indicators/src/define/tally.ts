import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Cube } from "./cube.ts";

export type Predicate<Columns> = (is: ExpressionBuilder<{ cube: Columns }, "cube">) => Expression<SqlBool>;

/**
 * Rows of a cube to be counted: those of `among` for which `where` holds.
 * A row of `among` for which `where` is neither true nor false is hidden: it may count, and may not.
 */
export interface Tally {
  readonly cube: Cube;
  readonly among: Expression<SqlBool>;
  readonly where: Expression<SqlBool>;
  /** What a row adds for each of its units, where that is not 1. */
  readonly each?: Amount;
}

/** A number of each row: the least and the greatest that it can be, unequal where its extract hides it. */
export interface Amount {
  readonly least: Expression<number>;
  readonly greatest: Expression<number>;
}
