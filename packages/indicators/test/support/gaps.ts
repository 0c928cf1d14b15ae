import type { Period } from "@lcsp/ingest";
import { gapBetween } from "../../src/gaps/gap.ts";
import type { Gap } from "../../src/profile.ts";
import { counted, printed } from "./measures.ts";

/** So many of so many. */
export type Of = readonly [count: number, of: number];

/** A gap of two percentages of counts. */
export function gapOf(peers: Of, group: Of, period: Period = "2007/08", smallCohort = 10): Gap {
  return gapBetween(counted(...peers, { period }), counted(...group, { period }), smallCohort);
}

/** A gap of so many printed points, as a publisher gives it: the group at 40%. */
export function printedGap(points: number, period: Period = "2007/08"): Gap {
  return gapBetween(printed(40 + points, { period }), printed(40, { period }), 10);
}
