import type { IndicatorProfile, Profile } from "@lcsp/indicators";
import { type GapOfArea, gapsByArea } from "./gaps-by-area.ts";

/** Looks up, for an indicator, the partnership's gap in it between pupils who are eligible for free school meals and the others. */
export function fsmGaps(profile: Profile): (indicator: IndicatorProfile) => GapOfArea | undefined {
  const gaps = gapsByArea(profile).filter(
    ({ level, group }) => level === "partnership" && group.characteristic === "fsm" && group.value === "eligible",
  );
  return ({ definition, basis }) =>
    gaps.find((gap) => gap.basis === basis && gap.history.at(-1)?.gap.peers.indicator === definition.code);
}
