import { type Matched, placeOf } from "./match/match.ts";
import { checkRegister, type Succeeded } from "./place/check-register.ts";
import { findersOf } from "./place/finders.ts";
import type { Problem } from "./problem.ts";
import { nameAnew } from "./store/name-anew.ts";
import type { Store } from "./store/open-store.ts";
import { placeAnew } from "./store/place-anew.ts";
import { readReference } from "./store/read-reference.ts";

/** What a reference table came to mean for what the store holds already. */
export interface SettledReference {
  /** Rows of other extracts that it moved. */
  readonly placedAnew: number;
  /** What is wrong in the table itself. */
  readonly mistakes: readonly Problem[];
}

/** Has the rows that the store holds follow a reference table that has just come into force. Nothing for any other kind. */
export async function settleReference(store: Store, { kind, grid }: Matched): Promise<SettledReference> {
  if (!kind.reference) return { placedAnew: 0, mistakes: [] };
  const reference = await readReference(store);
  const mistakes = kind.table === "school" ? checkRegister(await successors(store), placeOf(grid)) : [];
  const finders = findersOf(reference);
  if (kind.table === "partnership") await nameAnew(store, finders.partnerships);
  return { placedAnew: await placeAnew(store, finders, kind), mistakes };
}

/** The register in force, row by row. */
function successors({ db }: Store): Promise<Succeeded[]> {
  const current = db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const rows = db.selectFrom("school").select(["dfe_number", "successor", "row"]);
  return rows.where("extract_id", "in", current).orderBy("row").execute();
}
