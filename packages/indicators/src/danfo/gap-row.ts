import { ENGLAND, KENT } from "@lcsp/ingest";
import type { Gap, GapProfile, Profile, YearOfGap } from "../profile.ts";
import { numberIn, orNaN, orNone, reasonOf } from "./figure-cells.ts";
import type { ColumnsOf } from "./frame-of.ts";

/** One gap of one area and year. A number that is not there is NaN. */
export interface GapRow {
  readonly indicator: string;
  readonly area: string;
  readonly basis: string;
  readonly period: string;
  readonly characteristic: string;
  /** The two values of the characteristic, and the percentage of each; of NI 92 its points. */
  readonly peers: string;
  readonly group: string;
  readonly ofPeers: number;
  readonly ofGroup: number;
  /** Peers less group, in percentage points, and its 95% interval; of NI 92 in percent of the median. */
  readonly gap: number;
  /** "shown" beside a gap; "between" where it lies between two ends; else why there is none. */
  readonly reason: string;
  readonly lower: number;
  readonly upper: number;
  /** The gap as a percentage of the peers'. */
  readonly relative: number;
  readonly relativeLower: number;
  readonly relativeUpper: number;
  /** "no" where either side holds fewer pupils than the small-cohort limit. */
  readonly reliable: string;
  /** How settled it is: "provisional", "revised" or "final". */
  readonly status: string;
}

export const gapColumns = {
  indicator: "string",
  area: "string",
  basis: "string",
  period: "string",
  characteristic: "string",
  peers: "string",
  group: "string",
  ofPeers: "float32",
  ofGroup: "float32",
  gap: "float32",
  reason: "string",
  lower: "float32",
  upper: "float32",
  relative: "float32",
  relativeLower: "float32",
  relativeUpper: "float32",
  reliable: "string",
  status: "string",
} as const satisfies ColumnsOf<GapRow>;

/** The partnership's, Kent's and England's, every year shown. */
export function gapRows({ partnership, gaps }: Profile): readonly GapRow[] {
  return gaps.flatMap((of) =>
    of.history.flatMap((year) => [
      gapRow(of, year, partnership.code, year.partnership),
      gapRow(of, year, KENT.code, year.kent),
      gapRow(of, year, ENGLAND.code, year.england),
    ]),
  );
}

function gapRow(of: GapProfile, { period }: YearOfGap, area: string, gap: Gap): GapRow {
  return {
    indicator: of.definition.code,
    area,
    basis: orNone(of.basis),
    period,
    characteristic: of.group.characteristic,
    peers: of.peers.value,
    group: of.group.value,
    ofPeers: numberIn(gap.peers.value),
    ofGroup: numberIn(gap.group.value),
    gap: numberIn(gap.gap),
    reason: reasonOf(gap.gap),
    lower: orNaN(gap.interval?.lower),
    upper: orNaN(gap.interval?.upper),
    relative: numberIn(gap.relative),
    relativeLower: orNaN(gap.relativeInterval?.lower),
    relativeUpper: orNaN(gap.relativeInterval?.upper),
    reliable: gap.reliable ? "yes" : "no",
    status: gap.status,
  };
}
