import type { Gap, GapProfile, Profile } from "@lcsp/indicators";
import { byBasis } from "./charted.ts";
import { kentsGap } from "./kents-gap.ts";
import { drawnValue } from "./points.ts";

/** A gap that has a page: on its leading basis, and among children who live here if that is another basis. */
export interface PagedGap {
  readonly lead: GapProfile;
  readonly home: GapProfile | undefined;
  /** The gap on the basis that would lead, where nothing of it can be drawn. */
  readonly passedOver: GapProfile | undefined;
  /** Whether `lead` holds Kent's figures in the place of the partnership's. */
  readonly isKents: boolean;
}

/**
 * The gaps that have a page in a partnership's workbook: those between two groups that the partnership has a figure for, or that only Kent
 * can have one for. The gaps of a characteristic's many groups, such as ethnicity, have no pages.
 */
export function pagedGaps({ gaps }: Pick<Profile, "gaps">): readonly PagedGap[] {
  return pagesOf(gaps, pageOf);
}

/** The same for the county's workbook, with Kent's own gaps: also those that partnerships have no figure for, or must hide. */
export function pagedGapsOfKent({ gaps }: Pick<Profile, "gaps">): readonly PagedGap[] {
  return pagesOf(gaps, (all) => leading(all.map(kentsGap), true));
}

/** `pageOf` makes one page, or none, of a gap on all its bases. */
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
  const [first] = byBasis(all);
  const [lead, ...others] = byBasis(all.filter(hasGap));
  if (!lead) return [];
  const home = others.find(({ basis }) => basis === "home");
  return [{ lead, home, passedOver: first === lead ? undefined : first, isKents }];
}

const isDrawn = (gap: Gap): boolean => drawnValue(reliableGap(gap)) !== undefined;

const hasGap = ({ history }: GapProfile): boolean => history.some(({ partnership }) => isDrawn(partnership));

/**
 * Whether only Kent has the gap: it is published and not counted from rows, and in every year the partnership's is simply not available.
 */
function isOfKentAlone({ history }: GapProfile): boolean {
  return history.every(({ partnership: { gap }, kent: { peers, group } }) => {
    const isPublished = [peers.road, group.road].every((road) => road === "published" || road === null);
    return isPublished && gap.kind === "none" && gap.reason === "not-available";
  });
}

/** The gap as its page draws and prints it: without a figure where too few pupils make it unreliable. */
export function reliableGap({ gap, reliable }: Gap): typeof gap {
  return reliable || gap.kind === "none" ? gap : { kind: "none", reason: "low-reliability" };
}
