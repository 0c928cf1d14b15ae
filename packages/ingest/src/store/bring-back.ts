import { sql } from "kysely";
import type { Kind } from "../kinds/kind.ts";
import { type Held, heldColumns } from "./current-extracts.ts";
import type { Store } from "./open-store.ts";
import { settledness } from "./settled.ts";

/** An extract that another had taken the place of, and by which it is replaced from now on: null where it counts again. */
export interface BroughtBack {
  readonly held: Held;
  readonly supersededBy: { readonly was: number; readonly is: number | null };
}

/**
 * Has the extracts that some of a kind had taken the place of count again, as those are `gone`: of two that can't count
 * together the more settled, then the newer. One of the very content of one that is gone, as it was before rows of it were
 * mended, goes with it, and what that had replaced comes back.
 */
export async function bringBack(store: Store, kind: Kind, gone: readonly number[]): Promise<readonly BroughtBack[]> {
  const behind = await displacedBy(store, gone);
  const ordered = behind.toSorted(
    ({ held: one }, { held: other }) =>
      settledness[other.issue] - settledness[one.issue] || other.newness - one.newness,
  );
  const back: BroughtBack[] = [];
  for (const { held, was } of ordered) {
    const rival = back.find((other) => other.supersededBy.is === null && canNotStandBeside(kind, held, other.held));
    const is = rival?.held.id ?? null;
    await store.db.updateTable("extract").set({ superseded_by: is }).where("id", "=", held.id).execute();
    back.push({ held, supersededBy: { was, is } });
  }
  return back;
}

interface Displaced {
  readonly held: Held;
  readonly was: number;
}

async function displacedBy(store: Store, gone: readonly number[]): Promise<readonly Displaced[]> {
  const rows = await store.db
    .selectFrom("extract")
    .innerJoin("extract as later", "later.id", "extract.superseded_by")
    .select(heldColumns)
    .select(["later.id as was"])
    .select(
      sql<number>`"extract"."sha256" = "later"."sha256" and "extract"."layout" = "later"."layout"
        and "extract"."sheet" is "later"."sheet"`.as("isSame"),
    )
    .where("later.id", "in", gone)
    .where("extract.id", "not in", gone)
    .execute();
  const alike = rows.filter(({ isSame }) => isSame === 1).map(({ id }) => id);
  const others = rows.filter(({ isSame }) => isSame === 0).map(({ was, isSame: _, ...held }) => ({ held, was }));
  return alike.length === 0 ? others : [...others, ...(await displacedBy(store, alike))];
}

/**
 * Whether of two that one extract had taken the place of only one can count: they share a school year with it, and its layout
 * or nearly its rows. Pieces are sorted out wherever they are read, and sheets of one file stand beside each other.
 */
function canNotStandBeside({ reference, piece }: Kind, one: Held, other: Held): boolean {
  if (piece !== undefined || one.sha256 === other.sha256) return false;
  const years = other.periods.split(" ");
  return reference || one.periods.split(" ").some((year) => years.includes(year));
}
