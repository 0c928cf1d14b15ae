import type { Place } from "../finding.ts";
import { type Matched, placeOf } from "../match/match.ts";
import { checkRegister, type Registered } from "../place/check-register.ts";
import { checkShares, type ListedShare } from "../place/check-shares.ts";
import { findersOf } from "../place/finders.ts";
import { type Problem, problem } from "../problem.ts";
import { extractsInForce } from "../store/extracts-in-force.ts";
import { nameAnew } from "../store/name-anew.ts";
import type { Store } from "../store/open-store.ts";
import { type LostKey, placeAnew } from "../store/place-anew.ts";
import { readReference } from "../store/read-reference.ts";

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
  const mistakes = await mistakesIn(store, kind.table, placeOf(grid));
  const finders = findersOf(reference);
  if (kind.table === "partnership") await nameAnew(store, finders.partnerships);
  const { moved, lost } = await placeAnew(store, finders, kind);
  return { placedAnew: moved, mistakes: [...mistakes, ...lostPlaces(lost, placeOf(grid))] };
}

/** What the rows of a table, each right by itself, get wrong together. */
async function mistakesIn(store: Store, table: string, place: Place): Promise<readonly Problem[]> {
  if (table === "school") return checkRegister(await registered(store), place);
  return table === "area_share" ? checkShares(await sharesInForce(store), place) : [];
}

/** Keys that are named of those that a table no longer places. */
const mostNamed = 5;

function lostPlaces(lost: readonly LostKey[], place: Place): readonly Problem[] {
  if (lost.length === 0) return [];
  const named = lost.slice(0, mostNamed).map(({ key }) => `"${key}"`);
  const more = lost.length > mostNamed ? [`${lost.length - mostNamed} more`] : [];
  const rows = lost.reduce((sum, one) => sum + one.rows, 0);
  const facts = { rows: rows === 1 ? "1 row" : `${rows} rows`, keys: [...named, ...more].join(", ") };
  return [problem("places-lost", place, { facts })];
}

/** The register in force, row by row. */
function registered(store: Store): Promise<Registered[]> {
  const rows = store.db.selectFrom("school").select(["dfe_number", "lcsp", "from", "to", "successor", "row"]);
  return rows.where("extract_id", "in", extractsInForce(store)).orderBy("row").execute();
}

/** The table of areas in force, row by row. */
function sharesInForce(store: Store): Promise<ListedShare[]> {
  const rows = store.db.selectFrom("area_share").select(["area", "lcsp", "share", "row"]);
  return rows.where("extract_id", "in", extractsInForce(store)).orderBy("row").execute();
}
