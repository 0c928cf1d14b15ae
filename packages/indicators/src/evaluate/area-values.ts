import {
  type AreaValueTable,
  ENGLAND,
  type ExtractIssue,
  KENT,
  type MissingReason,
  newnessOfExtract,
  type Period,
  type StoreSchema,
  settlednessOfExtract,
} from "@lcsp/ingest";
import { type Kysely, type Selectable, sql } from "kysely";
import { UNPLACED } from "../define/cube.ts";
import { type Basis, everyone } from "../measure.ts";

/** A published figure of a partnership, a larger area, Kent or England. */
export interface PublishedRow
  extends Omit<Selectable<AreaValueTable>, "school_lcsp" | "school_placing" | "school_written"> {
  readonly issue: ExtractIssue;
}

/** Schools' published counts of one extract, summed. Sums of nothing are null. */
export interface SchoolSum {
  readonly indicator: string;
  readonly basis: Basis | null;
  readonly period: Period;
  readonly characteristic: string;
  readonly group: string;
  readonly area: string;
  readonly extract_id: number;
  readonly issue: ExtractIssue;
  readonly least: number;
  readonly greatest: number;
  readonly hidden: number;
  readonly denominator: number;
  /** Schools whose denominator, or the bounds of whose numerator, nobody knows. */
  readonly unknown: number;
  readonly unknown_reason: MissingReason | null;
  /** Whether these schools have a figure of everyone in the year too, beside that of a group. */
  readonly isBesideWhole: boolean;
}

/** The published figures of the areas that the project shows, and of those that reach its partnerships, in one query. */
export async function readPublished(
  db: Kysely<StoreSchema>,
  codes: readonly string[],
): Promise<readonly PublishedRow[]> {
  return latest(db, codes)
    .selectAll("latest")
    .where("place", "=", 1)
    .where((is) =>
      is.or([
        is("level", "in", ["partnership", "district", "primary-care-trust"]),
        is.and([is("level", "=", "authority"), is("area", "=", KENT.code)]),
        is.and([is("level", "=", "country"), is("area", "=", ENGLAND.code)]),
      ]),
    )
    .execute();
}

/** Schools' figures summed by partnership, in one query. A school for which the question does not arise adds nothing. */
export async function sumSchools(db: Kysely<StoreSchema>, codes: readonly string[]): Promise<readonly SchoolSum[]> {
  const least = sql`coalesce("numerator", "numerator_least", 0)`;
  const greatest = sql`coalesce("numerator", "numerator_greatest", "denominator", 0)`;
  const unknown = sql`("denominator" is null or coalesce("numerator", "numerator_greatest", "denominator") is null)`;
  const area = sql<string>`coalesce("school_lcsp", ${sql.lit(UNPLACED)})`;
  const keys = ["indicator", "basis", "period", "characteristic", "group", "extract_id", "issue", "wholes"] as const;
  const sums = await db
    .selectFrom(schoolRows(db, codes).as("school_row"))
    .select(keys)
    .select([
      area.as("area"),
      sql<number>`sum(${least})`.as("least"),
      sql<number>`sum(${greatest})`.as("greatest"),
      sql<number>`sum(case when "numerator" is null then 1 else 0 end)`.as("hidden"),
      sql<number>`sum(coalesce("denominator", 0))`.as("denominator"),
      sql<number>`sum(case when ${unknown} then 1 else 0 end)`.as("unknown"),
      sql<MissingReason | null>`max(coalesce("denominator_missing", "numerator_missing"))`.as("unknown_reason"),
    ])
    .groupBy(keys)
    .groupBy(area)
    .execute();
  return sums.map(({ wholes, ...sum }) => ({
    ...sum,
    isBesideWhole: Number(wholes) > 0,
    least: Number(sum.least),
    greatest: Number(sum.greatest),
    hidden: Number(sum.hidden),
    denominator: Number(sum.denominator),
    unknown: Number(sum.unknown),
  }));
}

/** Schools' rows of the county, each with how many figures of everyone its school has in the year: of one basis, or of several. */
function schoolRows(db: Kysely<StoreSchema>, codes: readonly string[]) {
  const isWhole = sql`"characteristic" = ${sql.lit(everyone.characteristic)} and "group" = ${sql.lit(everyone.value)}`;
  const wholes = sql<number>`sum(case when ${isWhole} then 1 else 0 end) over (partition by "indicator", "area", "period")`;
  return latest(db, codes)
    .where("place", "=", 1)
    .where("level", "=", "school")
    .where(sql<boolean>`coalesce("school_placing", 'unplaced') <> 'out-of-area'`)
    .where(sql<boolean>`coalesce("numerator_missing", '') <> 'not-applicable'`)
    .selectAll("latest")
    .select(wholes.as("wholes"));
}

/** Rows of current extracts, numbered from the most settled and then the newest where several publish one figure: the first counts. */
function latest(db: Kysely<StoreSchema>, codes: readonly string[]) {
  const same = sql`partition by "indicator", "level", "area", "basis", "period", "characteristic", "group"`;
  const place = sql<number>`row_number() over (${same} order by ${settlednessOfExtract()} desc, ${newnessOfExtract()} desc, "row")`;
  return db.selectFrom(
    db
      .selectFrom("area_value")
      .innerJoin("extract", "extract.id", "area_value.extract_id")
      .where("extract.superseded_by", "is", null)
      .where("area_value.indicator", "in", codes)
      .selectAll("area_value")
      .select(["extract.issue", place.as("place")])
      .as("latest"),
  );
}
