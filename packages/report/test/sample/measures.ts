import { type Basis, everyone, type Figure, type Group, type Measure, ownFigure } from "@lcsp/indicators";
import { ENGLAND, KENT, type Period } from "@lcsp/ingest";

export const periods: readonly Period[] = ["2002/03", "2003/04", "2004/05", "2005/06", "2006/07"];
export const partnership = { code: "LCSP23", name: "Tunbridge Wells" } as const;
/** Of 23, the few that the sample needs. */
export const partnerships = [
  { code: "LCSP01", name: "Ashford One" },
  { code: "LCSP02", name: "Ashford Rural" },
  { code: "LCSP05", name: "Cranbrook and Paddock Wood" },
  partnership,
] as const;

export const value = (of: number): Figure => ({ kind: "value", value: of });
export const none = (reason: "suppressed" | "not-available" | "not-applicable" | "low-reliability"): Figure => ({
  kind: "none",
  reason,
});
export const exactly = (count: number) => ({ least: count, greatest: count, hidden: 0 });

export interface About {
  readonly indicator: string;
  readonly basis: Basis | null;
  readonly group?: Group;
}

/** A measure that shows this figure; its interval, where it has one, is 3 either side: made up. */
export function measure(
  about: About,
  area: string,
  period: Period,
  shown: Figure,
  more: Partial<Measure> = {},
): Measure {
  const interval = shown.kind === "value" ? { lower: shown.value - 3.04, upper: shown.value + 3.06 } : null;
  return {
    indicator: about.indicator,
    area,
    basis: about.basis,
    period,
    group: about.group ?? everyone,
    numerator: null,
    denominator: null,
    cohort: null,
    value: shown,
    interval,
    status: "final",
    road: shown.kind === "none" && shown.reason === "not-available" ? null : "pupils",
    ...ownFigure,
    extracts: [1],
    ...more,
  };
}

export const areas = { partnership: partnership.code, kent: KENT.code, england: ENGLAND.code } as const;
