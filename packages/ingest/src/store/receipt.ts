import type { Matched } from "../match/match.ts";
import { type Period, parsePeriod } from "../period.ts";
import type { Receipt } from "../report.ts";
import type { Store } from "./open-store.ts";

/** The receipt of an extract, out of what the store holds of it. */
export async function receiptOf(
  store: Store,
  matched: Matched,
  extract: number,
  said: Pick<Receipt, "placed" | "replaced" | "unchanged">,
): Promise<Receipt> {
  const { db } = store;
  const held = await db.selectFrom("extract").selectAll().where("id", "=", extract).executeTakeFirstOrThrow();
  const rules = await db
    .selectFrom("extract_left_out")
    .select(["rule", "rows"])
    .where("extract_id", "=", extract)
    .orderBy("rule")
    .execute();
  const { evidence, kind, grid } = matched;
  return {
    file: grid.file,
    ...(grid.sheet !== undefined && { sheet: grid.sheet }),
    kind: kind.name,
    layout: held.layout,
    publisher: held.publisher,
    recognisedBy: evidence,
    issue: held.issue,
    periods: periodsIn(held.periods),
    read: held.rows_read,
    stored: held.rows_stored,
    rejected: held.rows_rejected,
    leftOut: Object.fromEntries(rules.map(({ rule, rows }) => [rule, rows])),
    ...said,
    ...(held.file !== grid.file && { loadedAs: held.file }),
  };
}

/** School years as the store writes them in one column. */
export function periodsIn(text: string): readonly Period[] {
  return text.split(" ").flatMap((period) => parsePeriod(period) ?? []);
}
