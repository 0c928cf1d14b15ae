import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from "kysely";
import type { Cube } from "./cube.ts";

export type Predicate<Columns> = (is: ExpressionBuilder<{ cube: Columns }, "cube">) => Expression<SqlBool>;

/**
 * The rows of a cube that are counted: those for which both `among` and `where` hold.
 * A row of `among` for which `where` is neither true nor false (SQL's null) is hidden: nobody knows whether it counts.
 */
export interface Tally {
  readonly cube: Cube;
  readonly among: Expression<SqlBool>;
  readonly where: Expression<SqlBool>;
  /** What a row adds for each of its units. Left out where that is 1. */
  readonly each?: Amount;
}

/** A predicate as the expression that SQL is made from. */
export function expressionOf<Columns>(predicate: Predicate<Columns>): Expression<SqlBool> {
  return predicate(expressionBuilder<{ cube: Columns }, "cube">());
}

/** All rows of a cube for which `among` holds. */
export function everyRow(cube: Cube, among: Expression<SqlBool>): Tally {
  return { cube, among, where: among };
}

/** A number in each row: the least and the greatest that it can be. They differ where the extract hides the number. */
export interface Amount {
  readonly least: Expression<number>;
  readonly greatest: Expression<number>;
}
