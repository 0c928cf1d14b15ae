import type { Gap, GapProfile, Profile, YearOfGap } from "@lcsp/indicators";
import { byBasis } from "./charted.ts";
import { kentsGap } from "./kents-gap.ts";
import { drawnValue } from "./points.ts";

/** A gap that has a page: on the basis that leads, and among children who live here where that is another. */
export interface PagedGap {
  readonly lead: GapProfile;
  readonly home: GapProfile | undefined;
  /** Whether `lead` is Kent's gap in the partnership's place. */
  readonly isKents: boolean;
}

/** Gaps between two groups of which the partnership has a figure, or Kent alone can have one. Those of the many groups of a characteristic have no page. */
export function pagedGaps({ gaps }: Profile): readonly PagedGap[] {
  const codes = new Set(gaps.map(({ definition }) => definition.code));
  return [...codes].flatMap((code): readonly PagedGap[] => {
    const all = gaps.filter(({ definition }) => definition.code === code);
    const isOfMany = new Set(all.map(({ group }) => `${group.characteristic} ${group.value}`)).size > 1;
    return isOfMany ? [] : pageOf(all);
  });
}

/** At most one page of a gap on its bases. */
function pageOf(all: readonly GapProfile[]): readonly PagedGap[] {
  const [lead, ...others] = byBasis(all.filter(hasGap));
  if (lead) return [{ lead, home: others.find(({ basis }) => basis === "home"), isKents: false }];
  const [ofKent] = all.filter(isOfKentAlone);
  return ofKent ? [{ lead: kentsGap(ofKent), home: undefined, isKents: true }] : [];
}

const isDrawn = (gap: Gap): boolean => drawnValue(reliableGap(gap)) !== undefined;

const hasGap = ({ history }: GapProfile): boolean => history.some(({ partnership }) => isDrawn(partnership));

/** Nobody measures it below the county: no year of the partnership's is hidden, of nobody or of too few. */
function isOfKentAlone({ history }: GapProfile): boolean {
  const isAvailable = ({ partnership: { gap } }: YearOfGap) => gap.kind !== "none" || gap.reason !== "not-available";
  return history.some(({ kent }) => isDrawn(kent)) && !history.some(isAvailable);
}

/** The gap as it is drawn and printed on its page: of too few pupils to rely on, none. */
export function reliableGap({ gap, reliable }: Gap): typeof gap {
  return reliable || gap.kind === "none" ? gap : { kind: "none", reason: "low-reliability" };
}
