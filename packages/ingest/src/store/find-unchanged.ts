import { kinds } from "../kinds/kinds.ts";
import type { Matched } from "../match/match.ts";
import type { Store } from "./open-store.ts";

/**
 * The extract that holds this very content already, or undefined where the file is to be loaded anew: it is older than
 * the reference tables in force, by which its rows were placed; or it was replaced by an extract no more settled that is
 * not among the run's `contents` any more, so that it has been put back.
 */
export async function findUnchanged(
  store: Store,
  matched: Matched,
  sha256: string,
  contents: ReadonlySet<string>,
): Promise<number | undefined> {
  const held = await store.db
    .selectFrom("extract")
    .leftJoin("extract as later", "later.id", "extract.superseded_by")
    .select(["extract.id", "extract.issue", "later.sha256 as replacedBy", "later.issue as laterIssue"])
    .where("extract.sha256", "=", sha256)
    .where("extract.layout", "=", matched.layout.id)
    .where("extract.sheet", "is", matched.grid.sheet ?? null)
    .orderBy("extract.id", "desc")
    .executeTakeFirst();
  if (held === undefined) return undefined;
  const { replacedBy, laterIssue } = held;
  if (replacedBy !== null && laterIssue === held.issue && !contents.has(replacedBy)) return undefined;
  return matched.kind.reference || held.id > (await newestReference(store)) ? held.id : undefined;
}

async function newestReference({ db }: Store): Promise<number> {
  const reference = kinds.filter((kind) => kind.reference).map((kind) => kind.name);
  const newest = await db
    .selectFrom("extract")
    .select(({ fn }) => fn.max("id").as("id"))
    .where("kind", "in", reference)
    .executeTakeFirstOrThrow();
  return newest.id ?? 0;
}
