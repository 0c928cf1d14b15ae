import { type Basis, everyone, type IndicatorProfile, type Profile } from "@lcsp/indicators";

/** An indicator for all its pupils, on every basis on which it can be drawn. */
export interface Charted {
  /** The line whose comparisons, direction, target and rank are shown: that of pupils at its schools, if there is one. */
  readonly lead: IndicatorProfile;
  /** The lines on all bases, the lead first. */
  readonly lines: readonly IndicatorProfile[];
}

/** The National Indicators, and those with a target in a plan, that can be drawn; in the order of the profile. */
export function chartedWhere(
  { indicators }: Profile,
  canBeDrawn: (line: IndicatorProfile) => boolean,
): readonly Charted[] {
  const drawn = indicators.filter((one) => one.group.value === everyone.value && isMain(one) && canBeDrawn(one));
  const codes = new Set(drawn.map(({ definition }) => definition.code));
  return [...codes].flatMap((code): Charted[] => {
    const lines = byBasis(drawn.filter(({ definition }) => definition.code === code));
    const [lead] = lines;
    return lead ? [{ lead, lines }] : [];
  });
}

const order: readonly (Basis | null)[] = ["school", "home", "placement", null];

/** Pupils at its schools first, then children who live here, then children placed here. */
export function byBasis<Of extends { readonly basis: Basis | null }>(all: readonly Of[]): readonly Of[] {
  return [...all].sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis));
}

const isMain = ({ definition, target }: IndicatorProfile): boolean =>
  /^NI \d/.test(definition.code) || target.status !== "no target";
