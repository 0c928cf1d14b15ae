import type { Measured } from "../match/layout/layout.ts";
import type { Draft } from "./draft.ts";

/** The group of a row within the group of a measure: primary within bullying is ("phase and reason", "primary, bullying"). */
export function withMeasure(draft: Draft, measure: Measured): Draft {
  const { characteristic, group } = measure;
  if (characteristic === undefined || group === undefined) return draft;
  if (draft.characteristic === "all") return { ...draft, characteristic, group };
  return {
    ...draft,
    characteristic: `${draft.characteristic} and ${characteristic}`,
    group: `${draft.group}, ${group}`,
  };
}
