import type { StoreSchema } from "@lcsp/ingest";
import {
  type AliasableExpression,
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type Kysely,
  type SqlBool,
} from "kysely";
import type { CountOf } from "./define-count.ts";
import type { Mean } from "./define-mean.ts";
import type { SchoolsBelow } from "./define-schools-below.ts";
import type { Spread } from "./define-spread.ts";
import { type Basis, everyone, type Group } from "./measure.ts";
import type { Definition } from "./profile.ts";
import { UnknownCharacteristicError } from "./unknown-characteristic-error.ts";

/** Columns that the rows of every cube have. `units` is what a row counts: 1 for a pupil, the pupils on roll for a school. */
export interface PlacedRow {
  readonly extract: number;
  readonly basis: Basis;
  /** Partnership code, or "unplaced": in Kent, and in no known partnership. Rows out of area are not among them. */
  readonly area: string;
  readonly period: string;
  readonly units: number;
}

/** How a kind of extract is summed once, for all indicators that count its rows. */
export interface Cube {
  readonly kind: string;
  /** A further kind, without whose rows there is nothing to count. */
  readonly joined?: string;
  /** Whose rows it sums: pupils' unless it says schools'. */
  readonly road?: "schools";
  readonly bases: readonly Basis[];
  /** Columns that the sum keeps apart, beside basis, area and period. */
  readonly columns: readonly string[];
  /** Columns that groups are made by, and no predicate looks at: each is kept apart only where its groups are wanted. */
  readonly groupedBy?: readonly string[];
  /**
   * The characteristic whose groups were found by rows of another kind, or "all" where every row was. Its rows have a column "found_by" then:
   * the extract of that other row, null where there is none.
   */
  readonly foundBy?: string;
  /** Whether its rows have a column "school", the DfE number of the pupil's school. */
  readonly namesSchool?: true;
  /** Current rows on one basis. Literals only: PostgreSQL takes no parameters where a table is made from a query. */
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow>;
}

/** A cube that knows its columns, so that a predicate over one it lacks does not compile. */
export interface CubeOf<Columns> extends Cube {
  readonly columns: readonly (keyof Columns & string)[];
  readonly groupedBy?: readonly (keyof Columns & string)[];
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow & Columns>;
}

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

/** A group by the values of its characteristic that make it up. */
export interface GroupOf extends Group {
  readonly values: readonly string[];
}

export function group(characteristic: string, value: string, values: readonly string[] = [value]): GroupOf {
  return { characteristic, value, values };
}

/** So many of so many, in percent. */
export interface Rate {
  readonly form: "rate";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  readonly numerator: Tally;
  readonly denominator: Tally;
  /** Groups that it is shown for beside everyone, who are their sum. */
  readonly groups: readonly GroupOf[];
  /** Wilson's for a part of its denominator, Poisson's for events over a population. */
  readonly interval: "wilson" | "poisson";
  /** Rows of schools that may be of any size. A figure over any of them is none: it lies between no two ends. */
  readonly unknown?: Tally;
  /** Rows of two terms of a year, where there are such. A figure that rests on any says so. */
  readonly twoTerms?: Tally;
  /** The same from the rows of schools, where extracts of them give it too. */
  readonly schools?: Rate;
}

/** Less of its population measured than `floor`, in percent, makes a figure one to be read with care, or one that is not valid. */
export interface Coverage {
  readonly floor: number;
  readonly below: "flagged" | "no figure";
}

/** Known only as its publisher prints it, or by the counts that are printed. */
export interface Published {
  readonly form: "published";
  readonly definition: Definition;
  /** The kind of extract that carries it. */
  readonly from: "area-values" | "admissions";
  /** Groups that it is shown for beside everyone. */
  readonly groups: readonly GroupOf[];
  /** Null where its publisher measures whole populations, or says nothing of it. */
  readonly coverage: Coverage | null;
}

/** The peers' percentage less the group's. */
export interface Gap {
  readonly form: "gap";
  readonly definition: Definition;
  readonly of: Rate | Published;
  readonly peers: GapSide;
  readonly group: GapSide;
}

/** One side of a gap. With a basis of its own, both sides have one, and the gap is on none: it lies between the two. */
export interface GapSide extends GroupOf {
  readonly basis?: Basis;
}

/** One percentage a group of a characteristic, beside that of everyone. */
export interface EachGroup {
  readonly form: "each group";
  readonly definition: Definition;
  readonly of: Rate;
  readonly groups: readonly GroupOf[];
  /** A group of this many pupils or fewer has no figure. */
  readonly moreThan: number;
}

export type Indicator = Rate | Mean | CountOf | SchoolsBelow | Spread | Published | Gap | EachGroup;

/** A percentage of a cube's rows: those of the denominator's for which the numerator's predicate holds. */
export function proportion<Columns>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly count: Predicate<Columns>;
    readonly among: Predicate<Columns>;
  },
): Rate {
  const { of: cube, count, among: all, ...definition } = declared;
  const is = expressionBuilder<{ cube: Columns }, "cube">();
  const among = all(is);
  return {
    form: "rate",
    definition,
    bases: cube.bases,
    numerator: { cube, among, where: count(is) },
    denominator: { cube, among, where: among },
    groups: [],
    interval: "wilson",
  };
}

/** Rows of one cube over the units of another, for everyone and for groups that both cubes have. */
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
  const where = count(expressionBuilder<{ cube: Counted }, "cube">());
  const among = all(expressionBuilder<{ cube: Population }, "cube">());
  return {
    form: "rate",
    definition,
    bases: events.bases.filter((basis) => population.bases.includes(basis)),
    numerator: { cube: events, among: where, where },
    denominator: { cube: population, among, where: among },
    groups: by,
    interval: "poisson",
  };
}

export function published(declared: Definition & Partial<Pick<Published, "from" | "groups" | "coverage">>): Published {
  const { from = "area-values", groups = [], coverage = null, ...definition } = declared;
  return { form: "published", definition, from, groups, coverage };
}

export function gap(
  declared: Definition & { readonly of: Rate | Published; readonly peers: GapSide; readonly group: GapSide },
): Gap {
  const { of, peers, group: behind, ...definition } = declared;
  for (const { characteristic } of [peers, behind]) {
    if (!canBeToldBy(of, characteristic)) throw new UnknownCharacteristicError(of.definition.code, characteristic);
  }
  return { form: "gap", definition: changedAs(of, definition), of, peers, group: behind };
}

/** Whether the rows of a figure say a characteristic, as far as that is known before any is published. */
function canBeToldBy(of: Rate | Published, characteristic: string): boolean {
  if (of.form === "published" || characteristic === everyone.characteristic) return true;
  const { columns, groupedBy = [] } = of.denominator.cube;
  return columns.includes(characteristic) || groupedBy.includes(characteristic);
}

/** What is counted changes in the year in which it changes in the figure that it is counted from. */
function changedAs({ definition: { changedIn } }: Rate | Published, definition: Definition): Definition {
  return changedIn && !definition.changedIn ? { ...definition, changedIn } : definition;
}

export function eachGroup(
  declared: Definition & { readonly of: Rate; readonly groups: readonly GroupOf[]; readonly moreThan: number },
): EachGroup {
  const { of, groups, moreThan, ...definition } = declared;
  return { form: "each group", definition: changedAs(of, definition), of, groups, moreThan };
}
