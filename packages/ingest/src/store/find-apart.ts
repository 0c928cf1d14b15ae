import type { Kind } from "../kinds/kind.ts";
import type { Held } from "./current-extracts.ts";
import type { Store } from "./open-store.ts";
import { isApart, type Overlap, overlapOf } from "./overlap.ts";
import type { Succession } from "./succession.ts";

/** An extract beside which a new one can't count, though it is no other issue of it. */
export interface Apart extends Overlap {
  readonly held: Held;
}

/**
 * Of the extracts whose place a new one would take, or that go before it, one that holds other rows: half a county after the other
 * half, or a term after another. Reference tables and kinds that are replaced piece by piece keep what the other lacks, or mean to lose it.
 */
export async function findApart(
  store: Store,
  kind: Kind,
  own: Pick<Held, "id" | "sha256">,
  { replaces, yieldsTo }: Succession,
): Promise<Apart | undefined> {
  if (kind.reference || kind.piece !== undefined) return undefined;
  const others = [...replaces, ...(yieldsTo ? [yieldsTo] : [])].filter(({ sha256 }) => sha256 !== own.sha256);
  for (const held of others) {
    const overlap = await overlapOf(store, kind, own.id, held.id);
    if (isApart(overlap)) return { ...overlap, held };
  }
  return undefined;
}
