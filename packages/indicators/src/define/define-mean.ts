import { type Expression, type SqlBool, sql } from "kysely";
import type { Definition } from "../facts/definition.ts";
import type { Basis } from "../measure.ts";
import type { CubeOf } from "./cube.ts";
import { type Amount, everyRow, expressionOf, type Predicate, type Tally } from "./tally.ts";
import { unknownIn } from "./unknown-in.ts";

/**
 * A sum divided by a sum, such as points by results, or missed sessions by possible ones. Where every row has one score, it is their mean.
 */
export interface Mean {
  readonly form: "mean";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  /** How many rows have a score. */
  readonly rows: Tally;
  readonly score: Tally;
  readonly over: Tally;
  readonly squares: Squares;
  /** 100 for a percentage. */
  readonly per: number;
  /** Rows of schools whose size is not known. A figure that would need any of them can't be given, not even between two ends. */
  readonly unknown?: Tally;
  /** Rows that count only two terms of a year. A figure that is based on any of them says so. */
  readonly twoTerms?: Tally;
  /** The same from rows of schools, where extracts of schools give it too. */
  readonly schools?: Mean;
}

/** Sums of squares and products over the rows, which show how much the rows vary. */
export interface Squares {
  readonly score: Tally;
  readonly over: Tally;
  readonly product: Tally;
}

/** Names of the columns that hold a number. */
type Numeric<Columns> = {
  [Name in keyof Columns & string]: Columns[Name] extends number | null ? Name : never;
}[keyof Columns & string];

/**
 * Declares the mean of a score, over those rows of a cube that have one, and for which `among` holds if it is given. `greatest` names the
 * column with the most that a hidden score can be, and `over` the column with what a row is divided by if that is not 1.
 */
export function mean<Columns>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly score: Numeric<Columns>;
    readonly greatest?: Numeric<Columns>;
    readonly over?: Numeric<Columns>;
    readonly among?: Predicate<Columns>;
    readonly per?: number;
  },
): Mean {
  const { of: cube, score, greatest = score, over, among, per = 1, ...definition } = declared;
  const least = sql.ref<number>(score);
  const divisor = over === undefined ? sql<number>`1` : sql.ref<number>(over);
  const asked = among ? expressionOf(among) : sql<SqlBool>`true`;
  const rows = everyRow(cube, havingBoth(asked, least, divisor));
  const tally = (each: Amount): Tally => ({ ...rows, each });
  const exact = (each: Expression<number>) => tally({ least: each, greatest: each });
  return {
    form: "mean",
    definition,
    bases: cube.bases,
    rows,
    score: tally({ least, greatest: sql.ref<number>(greatest) }),
    over: exact(divisor),
    squares: {
      score: exact(sql`${least} * ${least}`),
      over: exact(sql`${divisor} * ${divisor}`),
      product: exact(sql`${least} * ${divisor}`),
    },
    per,
    ...(cube.road === "schools" && { unknown: unknownIn(cube, asked, divisor) }),
  };
}

/** Rows that have a score and something to divide it by. */
function havingBoth(among: Expression<SqlBool>, score: Expression<number>, over: Expression<number>) {
  return sql<SqlBool>`(${among} and ${score} is not null and ${over} > 0)`;
}
