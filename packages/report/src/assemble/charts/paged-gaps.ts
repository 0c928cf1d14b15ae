import type { GapProfile, Profile } from "@lcsp/indicators";
import { byBasis } from "./charted.ts";
import { drawnValue } from "./points.ts";

/** A gap that has a page: on the basis that leads, and among children who live here where that is another. */
export interface PagedGap {
  readonly lead: GapProfile;
  readonly home: GapProfile | undefined;
}

/** Gaps between two groups of which the partnership has a figure. Those of the many groups of a characteristic have no page. */
export function pagedGaps({ gaps }: Profile): readonly PagedGap[] {
  const codes = new Set(gaps.map(({ definition }) => definition.code));
  return [...codes].flatMap((code): PagedGap[] => {
    const all = gaps.filter(({ definition }) => definition.code === code);
    const isOfMany = new Set(all.map(({ group }) => `${group.characteristic} ${group.value}`)).size > 1;
    const [lead, ...others] = byBasis(all.filter(hasGap));
    return isOfMany || !lead ? [] : [{ lead, home: others.find(({ basis }) => basis === "home") }];
  });
}

const hasGap = ({ history }: GapProfile): boolean =>
  history.some(({ partnership }) => drawnValue(reliableGap(partnership)) !== undefined);

/** The gap as it is drawn and printed on its page: of too few pupils to rely on, none. */
export function reliableGap({ gap, reliable }: GapProfile["history"][number]["kent"]): typeof gap {
  return reliable || gap.kind === "none" ? gap : { kind: "none", reason: "low-reliability" };
}
