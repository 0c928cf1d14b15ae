import type { StoreSchema } from "@lcsp/ingest";
import {
  type AliasableExpression,
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type Kysely,
  type SqlBool,
} from "kysely";
import type { Basis, Group } from "./measure.ts";
import type { Definition } from "./profile.ts";

/** A column of a cube: a word, a flag of 0 or 1, a score, or null where the row does not say. */
export type CubeColumn = string | number | null;

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
  readonly bases: readonly Basis[];
  /** Columns that the sum keeps apart, beside basis, area and period. */
  readonly columns: readonly string[];
  /** Current rows on one basis. Literals only: PostgreSQL takes no parameters where a table is made from a query. */
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow>;
}

/** A cube that knows its columns, so that a predicate over one it lacks does not compile. */
export interface CubeOf<Columns> extends Cube {
  readonly columns: readonly (keyof Columns & string)[];
  rows(db: Kysely<StoreSchema>, basis: Basis): AliasableExpression<PlacedRow & Columns>;
}

type Predicate<Columns> = (is: ExpressionBuilder<{ cube: Columns }, "cube">) => Expression<SqlBool>;

/**
 * Rows of a cube to be counted: those of `among` for which `where` holds.
 * A row of `among` for which `where` is neither true nor false is hidden: it may count, and may not.
 */
export interface Tally {
  readonly cube: Cube;
  readonly among: Expression<SqlBool>;
  readonly where: Expression<SqlBool>;
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
}

/** How far the lowest fifth of a score lie below its median. */
export interface Spread {
  readonly form: "spread";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  readonly cube: Cube;
  readonly score: string;
}

/** Known only as its publisher prints it. */
export interface Published {
  readonly form: "published";
  readonly definition: Definition;
}

/** The peers' percentage less the group's. */
export interface Gap {
  readonly form: "gap";
  readonly definition: Definition;
  readonly of: Rate | Published;
  readonly peers: GroupOf;
  readonly group: GroupOf;
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

export type Indicator = Rate | Spread | Published | Gap | EachGroup;

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

export function spread<Columns>(
  declared: Definition & { readonly of: CubeOf<Columns>; readonly score: keyof Columns & string },
): Spread {
  const { of: cube, score, ...definition } = declared;
  return { form: "spread", definition, bases: cube.bases, cube, score };
}

export function published(definition: Definition): Published {
  return { form: "published", definition };
}

export function gap(
  declared: Definition & { readonly of: Rate | Published; readonly peers: GroupOf; readonly group: GroupOf },
): Gap {
  const { of, peers, group: behind, ...definition } = declared;
  return { form: "gap", definition, of, peers, group: behind };
}

export function eachGroup(
  declared: Definition & { readonly of: Rate; readonly groups: readonly GroupOf[]; readonly moreThan: number },
): EachGroup {
  const { of, groups, moreThan, ...definition } = declared;
  return { form: "each group", definition, of, groups, moreThan };
}
