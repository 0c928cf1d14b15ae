import type { Period } from "@lcsp/ingest";
import type { Interval } from "../measure.ts";

/**
 * What a gap did, in words that depend on who was ahead; gaps/movement-of.ts has the one rule. A gap narrows or widens while the group is
 * behind. The group "went ahead" or "fell behind" where it passed its peers, or they passed it. A group that is ahead has no gap to narrow:
 * it gets "further ahead" or "less far ahead". "peers fell": all or part of the narrowing is a fall of the peers.
 */
export type GapMovement =
  | "narrowed"
  | "narrowed, peers fell"
  | "widened"
  | "went ahead"
  | "went ahead, peers fell"
  | "fell behind"
  | "further ahead"
  | "less far ahead";

/**
 * What may be claimed of a change, given its interval: its movement, or "no clear change" where the interval holds 0. "gained" and "lost"
 * stand in place of "went ahead" and "fell behind" where the change itself is clear, but which side is ahead now is not. "unreliable": the
 * gap of either year is.
 */
export type GapVerdict = GapMovement | "gained" | "gained, peers fell" | "lost" | "no clear change" | "unreliable";

/** What happened to the group and to its peers: the closed list of docs/statistics.md, "Gaps". */
export const kindsOfChange = [
  "levelled up",
  "group rose, peers held",
  "group rose, peers fell",
  "group held, peers fell",
  "both fell, group by less",
  "both rose, peers by more",
  "group held, peers rose",
  "group fell, peers rose",
  "group fell, peers held",
  "both fell, group by more",
  "both rose alike",
  "both fell alike",
  "both held",
] as const;
export type KindOfChange = (typeof kindsOfChange)[number];

/** How a gap changed between two years. */
export interface GapChange {
  readonly from: Period;
  readonly to: Period;
  /** The earlier gap less the later one, in percentage points: above 0 it narrowed, or the group got further ahead. */
  readonly change: number;
  /** 95%, by the square-and-add rule (Zou and Donner 2008). Null where either gap has no interval. */
  readonly interval: Interval | null;
  /** What the gap did, whether or not that is clear of chance. Null where it did not change, and where it has no figure in either year. */
  readonly movement: GapMovement | null;
  readonly verdict: GapVerdict;
  /** What each side added, in percentage points: `change` is `groupTerm` less `peersTerm`. */
  readonly groupTerm: number;
  readonly peersTerm: number;
  readonly kind: KindOfChange;
}
