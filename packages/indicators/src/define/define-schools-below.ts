import type { Definition } from "../facts/definition.ts";
import type { Basis } from "../measure.ts";
import type { CubeOf } from "./cube.ts";
import { everyRow, expressionOf, type Predicate, type Tally } from "./tally.ts";

/** How many schools are below a percentage among their own pupils. */
export interface SchoolsBelow {
  readonly form: "schools below";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  /** Over a cube that is grouped by school, in a column "school". */
  readonly numerator: Tally;
  readonly denominator: Tally;
  /** In percent. A school at exactly this percentage is not below it. */
  readonly percent: number;
  /** A school with this many pupils or fewer is not counted. */
  readonly moreThan: number;
}

export function schoolsBelow<Columns extends { readonly school: string }>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly count: Predicate<Columns>;
    readonly among: Predicate<Columns>;
    readonly percent: number;
    readonly moreThan: number;
  },
): SchoolsBelow {
  const { of: cube, count, among: all, percent, moreThan, ...definition } = declared;
  const among = expressionOf(all);
  return {
    form: "schools below",
    definition,
    bases: ["school"],
    numerator: { cube, among, where: expressionOf(count) },
    denominator: everyRow(cube, among),
    percent,
    moreThan,
  };
}
