import type { Matched } from "../match/match.ts";
import { mayGain } from "./may-gain.ts";
import type { Store } from "./open-store.ts";
import type { ExtractIssue } from "./schema.ts";
import { settledness } from "./settled.ts";

/** An extract that holds a file's very content already. */
export interface Unchanged {
  readonly id: number;
  /** The extract that took its place, and lies beside it in this run all the same. */
  readonly besides: { readonly id: number; readonly file: string } | undefined;
}

/**
 * The extract that holds this very content already, or undefined where the file is to be loaded anew: reference tables that
 * came later may know a home or a partnership that those before did not; or its name says now that it is more settled; or it
 * was withdrawn; or it was replaced by an extract no more settled that is not among the run's `contents` any more, so that
 * it has been put back.
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
      "later.id as laterId",
      "later.sha256 as replacedBy",
      "later.issue as laterIssue",
      "later.file as laterFile",
    ])
    .where("extract.sha256", "=", sha256)
    .where("extract.layout", "=", matched.layout.id)
    .where("extract.sheet", "is", matched.grid.sheet ?? null)
    .orderBy("extract.id", "desc")
    .executeTakeFirst();
  if (held === undefined || saysMore(matched.issue, held.issue)) return undefined;
  const { id, issue, replacedBy, laterIssue, laterFile: file, laterId } = held;
  if (laterId === id) return undefined;
  const rival = replacedBy !== null && replacedBy !== sha256 && mayComeBack(issue, laterIssue) ? replacedBy : undefined;
  if (rival !== undefined && !contents.has(rival)) return undefined;
  const isBeside = rival !== undefined && laterIssue === issue && laterId !== null && file !== null;
  const besides = isBeside ? { id: laterId, file } : undefined;
  return (await mayGain(store, matched.kind, id)) ? undefined : { id, besides };
}

/** The same content under a name that says more of how settled it is: what was kept as provisional may be final. */
function saysMore(now: ExtractIssue, held: ExtractIssue): boolean {
  return now !== "not-said" && now !== held && settledness[now] >= settledness[held];
}

/** Whether an extract that another took the place of is back when that other is gone: it is no less settled, and said to be. */
function mayComeBack(issue: ExtractIssue, later: ExtractIssue | null): boolean {
  return later === issue || (later === "not-said" && settledness[issue] === settledness[later]);
}
