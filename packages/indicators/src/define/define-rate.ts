import type { Definition } from "../facts/definition.ts";
import type { Basis } from "../measure.ts";
import type { CubeOf } from "./cube.ts";
import type { GroupOf } from "./group-of.ts";
import { everyRow, expressionOf, type Predicate, type Tally } from "./tally.ts";

/** A count divided by another, in percent. */
export interface Rate {
  readonly form: "rate";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  readonly numerator: Tally;
  readonly denominator: Tally;
  /** Groups that it is shown for beside everyone, who are their sum. */
  readonly groups: readonly GroupOf[];
  /** Wilson's where the numerator is a part of the denominator, Poisson's for events in a population. */
  readonly interval: "wilson" | "poisson";
  /** Rows of schools whose size is not known. A figure that would need any of them can't be given, not even between two ends. */
  readonly unknown?: Tally;
  /** Rows that count only two terms of a year. A figure that is based on any of them says so. */
  readonly twoTerms?: Tally;
  /** The same from rows of schools, where extracts of schools give it too. */
  readonly schools?: Rate;
}

/** Declares a percentage of a cube's rows: of those for which `among` holds, the part for which `count` holds as well. */
export function proportion<Columns>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly count: Predicate<Columns>;
    readonly among: Predicate<Columns>;
  },
): Rate {
  const { of: cube, count, among: all, ...definition } = declared;
  const among = expressionOf(all);
  return {
    form: "rate",
    definition,
    bases: cube.bases,
    numerator: { cube, among, where: expressionOf(count) },
    denominator: everyRow(cube, among),
    groups: [],
    interval: "wilson",
  };
}

/** Declares events, the rows of one cube, over a population, the units of another: for everyone, and for groups that both cubes have. */
export function ratio<Counted, Population>(
  declared: Definition & {
    readonly events: CubeOf<Counted>;
    readonly count: Predicate<Counted>;
    readonly population: CubeOf<Population>;
    readonly among: Predicate<Population>;
    readonly by: readonly GroupOf[];
  },
): Rate {
  const { events, count, population, among: all, by, ...definition } = declared;
  return {
    form: "rate",
    definition,
    bases: events.bases.filter((basis) => population.bases.includes(basis)),
    numerator: everyRow(events, expressionOf(count)),
    denominator: everyRow(population, expressionOf(all)),
    groups: by,
    interval: "poisson",
  };
}
