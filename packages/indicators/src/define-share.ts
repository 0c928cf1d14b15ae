import { expressionBuilder, sql } from "kysely";
import type { CubeOf, Predicate, Rate, Tally } from "./define.ts";
import type { Mean } from "./define-mean.ts";
import type { Definition } from "./profile.ts";

/** A percentage of pupils whom rows of schools count: of the sum of `over`, the sum of a count that may be hidden. */
export function share<Columns>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly least: keyof Columns & string;
    readonly greatest: keyof Columns & string;
    readonly over: keyof Columns & string;
    readonly among: Predicate<Columns>;
  },
): Rate {
  const { of: cube, least, greatest, over, among: all, ...definition } = declared;
  const among = all(expressionBuilder<{ cube: Columns }, "cube">());
  const sum = (from: string, to: string): Tally => ({
    cube,
    among,
    where: among,
    each: { least: sql.ref<number>(from), greatest: sql.ref<number>(to) },
  });
  return {
    form: "rate",
    definition,
    bases: cube.bases,
    numerator: sum(least, greatest),
    denominator: sum(over, over),
    groups: [],
    interval: "wilson",
  };
}

/** An indicator that the rows of pupils give, and those of schools: for years without pupils' rows, and to hold the two against each other. */
export function alsoFromSchools<Form extends Rate | Mean>(pupils: Form, schools: Form): Form {
  return { ...pupils, schools };
}
