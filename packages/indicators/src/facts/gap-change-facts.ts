import type { Period } from "@lcsp/ingest";
import type { Interval } from "../measure.ts";

/**
 * What a gap did, by who was ahead: the one rule of gaps/movement-of.ts. A gap narrows or widens while the group is behind; "went ahead" and
 * "fell behind" are of a lead that changed sides; a group that is ahead has no gap to narrow. "peers fell": all or part of it is their fall.
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
 * By the interval of a change, what is claimed of it; "unreliable" where either year's gap is. "gained" and "lost" are of a group that went
 * ahead or fell behind, beyond chance in how far it came, but not in which side is ahead now.
 */
export type GapVerdict = GapMovement | "gained" | "gained, peers fell" | "lost" | "no clear change" | "unreliable";

/** What happened to the group and to its peers: a closed list of docs/statistics.md, "Gaps". */
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
  /** Gap then less gap now, in percentage points: positive means narrowed, or that the group is further ahead. */
  readonly change: number;
  readonly interval: Interval | null;
  /** What it did, whether clear of chance or not. Null where it did not change, and where a year's gap has no figure. */
  readonly movement: GapMovement | null;
  readonly verdict: GapVerdict;
  /** The two terms, in percentage points: `change` = `groupTerm` - `peersTerm`. Of NI 92 what each side's points added to the gap. */
  readonly groupTerm: number;
  readonly peersTerm: number;
  readonly kind: KindOfChange;
}
