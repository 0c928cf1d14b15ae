import { sql } from "kysely";
import type { Definition } from "../facts/definition.ts";
import type { CubeOf } from "./cube.ts";
import type { Rate } from "./define-rate.ts";
import { everyRow, expressionOf, type Predicate, type Tally } from "./tally.ts";
import { unknownIn } from "./unknown-in.ts";

/**
 * Declares a percentage from rows of schools: the sum of a count, which lies between `least` and `greatest` where it is hidden, divided by
 * the sum of `over`. There is no figure where a school gives no `over`.
 */
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
  const among = expressionOf(all);
  const sum = (from: string, to: string): Tally => ({
    ...everyRow(cube, among),
    each: { least: sql.ref<number>(from), greatest: sql.ref<number>(to) },
  });
  return {
    form: "rate",
    definition,
    bases: cube.bases,
    numerator: sum(least, greatest),
    denominator: sum(over, over),
    unknown: unknownIn(cube, among, sql.ref<number>(over)),
    groups: [],
    interval: "wilson",
  };
}
