import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Definition } from "../facts/definition.ts";
import type { Basis } from "../measure.ts";
import type { CubeOf } from "./cube.ts";
import type { Amount, Predicate, Tally } from "./tally.ts";
import { unknownIn } from "./unknown-in.ts";

/** A sum over a sum: points over results, sessions missed over possible ones; of a score that each row has once, its mean. */
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
  /** Rows of schools that may be of any size. A figure over any of them is none: it lies between no two ends. */
  readonly unknown?: Tally;
  /** Rows of two terms of a year, where there are such. A figure that rests on any says so. */
  readonly twoTerms?: Tally;
  /** The same from the rows of schools, where extracts of them give it too. */
  readonly schools?: Mean;
}

/** Sums of squares and products over the rows, by which they are seen to vary. */
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
 * The mean of a score, over the rows of a cube that have one: of those for which `among` holds where it is given. `greatest` names the
 * column of the most that a hidden score can be; `over` that of what a row is divided by, where it is not 1.
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
  const asked = among?.(expressionBuilder<{ cube: Columns }, "cube">()) ?? sql<SqlBool>`true`;
  const all = havingBoth(asked, least, divisor);
  const tally = (each: Amount): Tally => ({ cube, among: all, where: all, each });
  const exact = (each: Expression<number>) => tally({ least: each, greatest: each });
  return {
    form: "mean",
    definition,
    bases: cube.bases,
    rows: { cube, among: all, where: all },
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

/** Rows that have a score, and something to divide it by. */
function havingBoth(among: Expression<SqlBool>, score: Expression<number>, over: Expression<number>) {
  return sql<SqlBool>`(${among} and ${score} is not null and ${over} > 0)`;
}
