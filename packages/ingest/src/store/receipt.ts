import type { Matched } from "../match/match.ts";
import { periodsIn } from "../period.ts";
import type { Reference } from "../place/reference.ts";
import type { Receipt } from "../report.ts";
import { countRows } from "./count-rows.ts";
import { leftOutOf } from "./find-mendable.ts";
import { findUnresolved } from "./find-unresolved.ts";
import type { Store } from "./open-store.ts";

/** The receipt of an extract, out of what the store holds of it. */
export async function receiptOf(
  { store, reference }: { readonly store: Store; readonly reference: Reference },
  matched: Matched,
  extract: number,
  said: Pick<Receipt, "placed" | "placedAnew" | "replaced" | "replacedPartOf" | "unchanged">,
): Promise<Receipt> {
  const { db } = store;
  const held = await db.selectFrom("extract").selectAll().where("id", "=", extract).executeTakeFirstOrThrow();
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
    leftOut: await leftOutOf(store, extract),
    ...(await findUnresolved(store, kind, extract, reference)),
    ...said,
    ...(held.file !== grid.file && { loadedAs: held.file }),
  };
}

/** The receipt of an extract that a run left as it was. */
export async function unchangedReceipt(
  surroundings: { readonly store: Store; readonly reference: Reference },
  matched: Matched,
  extract: number,
): Promise<Receipt> {
  const { placed } = await countRows(surroundings.store, matched.kind, extract);
  const said = { placed, placedAnew: 0, replaced: [], replacedPartOf: [], unchanged: true };
  return receiptOf(surroundings, matched, extract, said);
}
