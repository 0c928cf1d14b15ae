import type { Matched } from "../match/match.ts";
import { type Comparison, comparePieces } from "./compare-pieces.ts";
import type { Held } from "./current-extracts.ts";
import type { Store } from "./open-store.ts";
import { settledness } from "./settled.ts";
import type { Succession } from "./succession.ts";

/** An extract that has pieces in common with a new one, and whether the new one goes before it. */
interface Rival extends Comparison {
  readonly held: Held;
  readonly isBehind: boolean;
}

/**
 * Piece by piece: an extract of which another has every piece, and goes before it, is replaced. Of two that each have some
 * alone both stay in force, and readers take a piece that both have from the one that goes before: the more settled, then
 * the newer.
 */
export async function pieceByPiece(
  store: Store,
  { kind, issue }: Matched,
  piece: readonly string[],
  own: Pick<Held, "id" | "newness">,
  sharing: readonly Held[],
): Promise<Partial<Succession>> {
  const rivals: Rival[] = [];
  for (const held of sharing) {
    const comparison = await comparePieces(store, kind, piece, own.id, held.id);
    const order = settledness[issue] - settledness[held.issue] || own.newness - held.newness;
    if (comparison.shares) rivals.push({ ...comparison, held, isBehind: order > 0 });
  }
  const yieldsTo = rivals.find(({ ownHasMore, isBehind }) => !ownHasMore && !isBehind);
  if (yieldsTo !== undefined) return { yieldsTo: yieldsTo.held };
  const behind = rivals.filter(({ isBehind }) => isBehind);
  const alike = rivals.filter(({ held, contradicts }) => contradicts && settledness[held.issue] === settledness[issue]);
  return {
    replaces: behind.filter(({ otherHasMore }) => !otherHasMore).map(({ held }) => held),
    replacesPartOf: behind.filter(({ otherHasMore }) => otherHasMore).map(({ held }) => held),
    disputes: alike.map(({ held }) => held),
  };
}
