import { kinds } from "../kinds/kinds.ts";
import type { Matched } from "../match/match.ts";
import { mayGain } from "./may-gain.ts";
import type { Store } from "./open-store.ts";

/** An extract that holds a file's very content already. */
export interface Unchanged {
  readonly id: number;
  /** The file that took its place, and lies beside it in this run all the same. */
  readonly besides: string | undefined;
}

/**
 * The extract that holds this very content already, or undefined where the file is to be loaded anew: it is older than
 * the reference tables in force, which may know a home or a partnership that those before did not; or it was replaced by
 * an extract no more settled that is not among the run's `contents` any more, so that it has been put back.
 */
export async function findUnchanged(
  store: Store,
  matched: Matched,
  sha256: string,
  contents: ReadonlySet<string>,
): Promise<Unchanged | undefined> {
  const held = await store.db
    .selectFrom("extract")
    .leftJoin("extract as later", "later.id", "extract.superseded_by")
    .select([
      "extract.id",
      "extract.issue",
      "later.sha256 as replacedBy",
      "later.issue as laterIssue",
      "later.file as laterFile",
    ])
    .where("extract.sha256", "=", sha256)
    .where("extract.layout", "=", matched.layout.id)
    .where("extract.sheet", "is", matched.grid.sheet ?? null)
    .orderBy("extract.id", "desc")
    .executeTakeFirst();
  if (held === undefined) return undefined;
  const { id, replacedBy, laterIssue, laterFile } = held;
  const rival = replacedBy !== null && replacedBy !== sha256 && laterIssue === held.issue ? replacedBy : undefined;
  if (rival !== undefined && !contents.has(rival)) return undefined;
  const besides = rival === undefined ? undefined : (laterFile ?? undefined);
  const isOlder = !matched.kind.reference && id < (await newestReference(store));
  return isOlder && (await mayGain(store, matched.kind, id)) ? undefined : { id, besides };
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
