import { ENGLAND, KENT } from "@lcsp/ingest";
import type { GapChange, GapProfile, Profile } from "../profile.ts";
import { orNaN, orNone } from "./figure-cells.ts";
import type { ColumnsOf } from "./frame-of.ts";

/** How one gap of one area moved between two years, in percentage points. A number that is not there is NaN. */
export interface ChangeRow {
  readonly indicator: string;
  readonly area: string;
  readonly basis: string;
  readonly characteristic: string;
  readonly group: string;
  /** "previous year" or "baseline". */
  readonly since: string;
  readonly from: string;
  readonly to: string;
  /** Positive means narrowed. With its 95% interval. */
  readonly change: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: string;
  /** The two terms: `change` = `groupTerm` - `peersTerm`. */
  readonly groupTerm: number;
  readonly peersTerm: number;
  readonly kind: string;
}

export const changeColumns = {
  indicator: "string",
  area: "string",
  basis: "string",
  characteristic: "string",
  group: "string",
  since: "string",
  from: "string",
  to: "string",
  change: "float32",
  lower: "float32",
  upper: "float32",
  verdict: "string",
  groupTerm: "float32",
  peersTerm: "float32",
  kind: "string",
} as const satisfies ColumnsOf<ChangeRow>;

/** The partnership's, Kent's and England's. A change that is not known has no row. */
export function changeRows({ partnership, gaps }: Profile): readonly ChangeRow[] {
  return gaps.flatMap((of) => [
    ...changeRow(of, partnership.code, "previous year", of.sincePreviousYear),
    ...changeRow(of, partnership.code, "baseline", of.sinceBaseline),
    ...changeRow(of, KENT.code, "previous year", of.kentSincePreviousYear),
    ...changeRow(of, KENT.code, "baseline", of.kentSinceBaseline),
    ...changeRow(of, ENGLAND.code, "previous year", of.englandSincePreviousYear),
    ...changeRow(of, ENGLAND.code, "baseline", of.englandSinceBaseline),
  ]);
}

function changeRow(of: GapProfile, area: string, since: string, known: GapChange | null): readonly ChangeRow[] {
  if (known === null) return [];
  const { from, to, change, interval, verdict, groupTerm, peersTerm, kind } = known;
  return [
    {
      indicator: of.definition.code,
      area,
      basis: orNone(of.basis),
      characteristic: of.group.characteristic,
      group: of.group.value,
      since,
      from,
      to,
      change,
      lower: orNaN(interval?.lower),
      upper: orNaN(interval?.upper),
      verdict,
      groupTerm,
      peersTerm,
      kind,
    },
  ];
}
