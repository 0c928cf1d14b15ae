import type { ExtractIssue, Period } from "@lcsp/ingest";
import { groupBy } from "../group-by.ts";
import type { Measure } from "../measure.ts";
import type { ExtractSummary } from "../profile.ts";
import type { Source } from "../source.ts";

/** A current extract: one that no newer one replaced. */
export interface CurrentExtract extends ExtractSummary {
  readonly layout: string;
}

export async function readExtracts({ db }: Source): Promise<readonly CurrentExtract[]> {
  const rows = await db.selectFrom("extract").selectAll().where("superseded_by", "is", null).orderBy("id").execute();
  const rules = groupBy(await db.selectFrom("extract_left_out").selectAll().execute(), (rule) => rule.extract_id);
  return rows.map((row) => ({
    id: row.id,
    file: row.file,
    sheet: row.sheet,
    kind: row.kind,
    layout: row.layout,
    publisher: row.publisher,
    issue: row.issue,
    periods: periodsIn(row.periods),
    read: row.rows_read,
    stored: row.rows_stored,
    rejected: row.rows_rejected,
    leftOut: Object.fromEntries((rules.get(row.id) ?? []).map(({ rule, rows }) => [rule, rows])),
  }));
}

/** The extracts that were withdrawn after a day, an ISO date. */
export async function withdrawnSince({ db }: Source, day: string): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom("earlier_standing")
    .select("extract_id")
    .where("superseded_by", "is", null)
    .where("until", ">", day)
    .execute();
  return new Set(rows.map(({ extract_id }) => extract_id));
}

/** Current extracts of a kind that carry a school year: empty where nothing was loaded, which is not the same as a count of 0. */
export function carrying(extracts: readonly CurrentExtract[], kind: string, period: Period): readonly CurrentExtract[] {
  return extracts.filter((extract) => extract.kind === kind && extract.periods.includes(period));
}

/** All school years of a kind, oldest first. */
export function periodsOf(extracts: readonly CurrentExtract[], kind: string): readonly Period[] {
  const periods = extracts.filter((extract) => extract.kind === kind).flatMap((extract) => extract.periods);
  return [...new Set(periods)].sort();
}

/** What a figure says of the extracts behind it. */
export function restsOn(behind: readonly CurrentExtract[]): Pick<Measure, "status" | "extracts"> {
  return { status: statusOf(behind.map(({ issue }) => issue)), extracts: behind.map(({ id }) => id) };
}

/** A figure is as settled as the least settled extract behind it; one of which nothing says so bears no mark. */
export function statusOf(issues: Iterable<ExtractIssue>): Measure["status"] {
  const all = new Set(issues);
  if (all.has("provisional")) return "provisional";
  return all.has("revised") ? "revised" : "final";
}

function periodsIn(text: string): readonly Period[] {
  return text.split(" ").filter((word): word is Period => /^\d+\/\d+$/.test(word));
}
