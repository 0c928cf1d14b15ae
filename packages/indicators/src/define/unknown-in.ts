import { type Expression, type SqlBool, sql } from "kysely";
import type { Cube } from "./cube.ts";
import { everyRow, type Tally } from "./tally.ts";

/** The rows of `among` that give nothing to divide by. */
export function unknownIn(cube: Cube, among: Expression<SqlBool>, over: Expression<number>): Tally {
  return everyRow(cube, sql<SqlBool>`(${among} and ${over} is null)`);
}
