import type { Definition } from "../facts/definition.ts";
import type { Basis } from "../measure.ts";
import type { CubeOf } from "./cube.ts";
import type { GroupOf } from "./group-of.ts";
import { everyRow, expressionOf, type Predicate, type Tally } from "./tally.ts";

/** A plain count, of pupils or of events. A count of few pupils is hidden. */
export interface CountOf {
  readonly form: "count";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  readonly tally: Tally;
  /** Groups that it is shown for beside everyone. */
  readonly groups: readonly GroupOf[];
  readonly counts: "pupils" | "events";
}

export function count<Columns>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly where: Predicate<Columns>;
    readonly by: readonly GroupOf[];
    readonly counts: CountOf["counts"];
  },
): CountOf {
  const { of: cube, where, by: groups, counts, ...definition } = declared;
  const tally = everyRow(cube, expressionOf(where));
  return { form: "count", definition, bases: cube.bases, tally, groups, counts };
}
