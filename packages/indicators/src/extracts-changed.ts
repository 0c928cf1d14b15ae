import type { CurrentExtract } from "./evaluate/extracts.ts";
import type { FilesChanged } from "./facts/revision-facts.ts";

/** The extracts in force before the newest load and now, by their ids. */
export interface Change {
  readonly before: ReadonlyMap<number, CurrentExtract>;
  readonly now: ReadonlyMap<number, CurrentExtract>;
  /** Those of before that were withdrawn. */
  readonly withdrawn: ReadonlySet<number>;
}

/**
 * What became of the extracts that something rested on, by what it rests on now. One that still counts was not replaced
 * unless a new one took its place, and one that counted before did not come unless in place of one that went.
 */
export function changeOf(was: readonly number[], is: readonly number[], change: Change): FilesChanged {
  const [left, joined] = [was.filter((id) => !is.includes(id)), is.filter((id) => !was.includes(id))];
  const isGone = (id: number) => !change.now.has(id);
  const isNew = (id: number) => !change.before.has(id);
  const gone = joined.some(isNew) ? left : left.filter(isGone);
  const come = left.some(isGone) ? joined : joined.filter(isNew);
  return {
    replaced: filesOf(gone, change.before),
    by: filesOf(come, change.now),
    withdrawn: gone.length > 0 && gone.every((id) => change.withdrawn.has(id)),
  };
}

function filesOf(ids: readonly number[], extracts: Change["now"]): readonly string[] {
  return [...new Set(ids.flatMap((id) => extracts.get(id)?.file ?? []))];
}
