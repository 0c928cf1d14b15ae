import type { Gap, GapProfile, Profile } from "@lcsp/indicators";
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

/**
 * Gaps between two groups of which the partnership has a figure, or Kent alone can have one. Those of the many groups of a characteristic
 * have no page.
 */
export function pagedGaps({ gaps }: Pick<Profile, "gaps">): readonly PagedGap[] {
  return pagesOf(gaps, pageOf);
}

/** Kent's own gaps between two groups, for the county's workbook: those too of which its partnerships have none, or hide theirs. */
export function pagedGapsOfKent({ gaps }: Pick<Profile, "gaps">): readonly PagedGap[] {
  return pagesOf(gaps, (all) => leading(all.map(kentsGap), true));
}

/** `pageOf`: at most one page of a gap on its bases. */
function pagesOf(
  gaps: readonly GapProfile[],
  pageOf: (all: readonly GapProfile[]) => readonly PagedGap[],
): readonly PagedGap[] {
  const codes = new Set(gaps.map(({ definition }) => definition.code));
  return [...codes].flatMap((code): readonly PagedGap[] => {
    const all = gaps.filter(({ definition }) => definition.code === code);
    const isOfMany = new Set(all.map(({ group }) => `${group.characteristic} ${group.value}`)).size > 1;
    return isOfMany ? [] : pageOf(all);
  });
}

function pageOf(all: readonly GapProfile[]): readonly PagedGap[] {
  const own = leading(all, false);
  return own.length > 0 || !all.every(isOfKentAlone) ? own : leading(all.map(kentsGap), true);
}

function leading(all: readonly GapProfile[], isKents: boolean): readonly PagedGap[] {
  const [lead, ...others] = byBasis(all.filter(hasGap));
  return lead ? [{ lead, home: others.find(({ basis }) => basis === "home"), isKents }] : [];
}

const isDrawn = (gap: Gap): boolean => drawnValue(reliableGap(gap)) !== undefined;

const hasGap = ({ history }: GapProfile): boolean => history.some(({ partnership }) => isDrawn(partnership));

/** It is published for counties, and not counted from rows; no year of the partnership's is hidden, of nobody or of too few. */
function isOfKentAlone({ history }: GapProfile): boolean {
  return history.every(({ partnership: { gap }, kent: { peers, group } }) => {
    const isPublished = [peers.road, group.road].every((road) => road === "published" || road === null);
    return isPublished && gap.kind === "none" && gap.reason === "not-available";
  });
}

/** The gap as it is drawn and printed on its page: of too few pupils to rely on, none. */
export function reliableGap({ gap, reliable }: Gap): typeof gap {
  return reliable || gap.kind === "none" ? gap : { kind: "none", reason: "low-reliability" };
}
