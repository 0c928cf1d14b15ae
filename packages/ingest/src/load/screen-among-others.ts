import type { Matched } from "../match/match.ts";
import { checkSheets } from "../screen/check-sheets.ts";
import type { Held } from "../store/current-extracts.ts";
import type { Store } from "../store/open-store.ts";
import { repeatedKeys } from "../store/repeated-keys.ts";
import { takeOut } from "./settle-repeats.ts";
import type { Sorted } from "./sort-rows.ts";

/** Rows on their way into an extract, and the extracts in force beside it that may hold some of them. */
export interface Among extends Pick<Sorted, "id" | "writer" | "account"> {
  readonly others: readonly Held[];
  /** Rows that are in force already: they stay. */
  readonly known?: ReadonlySet<number>;
}

/** Takes out the rows that others hold too: one alike is left out, a different one is set aside. */
export async function screenAmongOthers(matched: Matched, among: Among, { connection }: Store): Promise<void> {
  const { id, others, known } = among;
  if (others.length === 0) return;
  const { kind, grid } = matched;
  const tables = others.map(({ file, sheet }) => ({ ...matched, grid: { ...grid, file, sheet: sheet ?? undefined } }));
  const repeated = repeatedKeys(connection, kind, [...others.map((other) => other.id), id]);
  const own = checkSheets([...tables, matched], repeated).at(-1);
  if (own === undefined) return;
  const isFresh = ([row]: readonly [number, unknown]) => known?.has(row) !== true;
  const leftOut = new Map([...own.leftOut].filter(isFresh));
  const rejected = new Map([...own.rejected].filter(isFresh));
  const beside = new Map([...own.beside].filter(isFresh));
  await takeOut(matched, { leftOut, rejected, beside }, among);
}
