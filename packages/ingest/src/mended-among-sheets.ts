import type { Matched } from "./match/match.ts";
import { checkSheets } from "./screen/check-sheets.ts";
import { takeOut } from "./settle-repeats.ts";
import type { Sorted } from "./sort-rows.ts";
import { currentExtracts } from "./store/current-extracts.ts";
import type { Store } from "./store/open-store.ts";
import { repeatedKeys } from "./store/repeated-keys.ts";

/** Rows of a rejects file on their way into the extract of their sheet. */
export interface Mending extends Pick<Sorted, "id" | "writer" | "account"> {
  /** SHA-256 of the workbook that they came from. */
  readonly sha256: string;
  /** Rows that the extract held already: they stay. */
  readonly known: ReadonlySet<number>;
}

/** Mended rows that other sheets of their workbook hold too: one alike is left out, a different one is set aside again. */
export async function screenAmongSheets(matched: Matched, mending: Mending, store: Store): Promise<void> {
  const { id, sha256, known } = mending;
  const { kind, grid } = matched;
  const held = await currentExtracts(store, kind.name, id);
  const others = held.filter((other) => other.sha256 === sha256 && other.sheet !== (grid.sheet ?? null));
  if (others.length === 0) return;
  const sheets = others.map(({ sheet }) => ({ ...matched, grid: { ...grid, sheet: sheet ?? undefined } }));
  const repeated = repeatedKeys(store.connection, kind, [...others.map((other) => other.id), id]);
  const own = checkSheets([...sheets, matched], repeated).at(-1);
  if (own === undefined) return;
  const isFresh = ([row]: readonly [number, unknown]) => !known.has(row);
  const leftOut = new Map([...own.leftOut].filter(isFresh));
  const rejected = new Map([...own.rejected].filter(isFresh));
  await takeOut(matched, { leftOut, rejected }, mending);
}
