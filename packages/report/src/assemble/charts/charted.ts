import { type Basis, everyone, type IndicatorProfile, type Profile } from "@lcsp/indicators";

/** An indicator for all its pupils, on each basis on which it can be drawn. */
export interface Charted {
  /** The line whose benchmarks, direction, target and rank are shown: pupils at its schools where there is one. */
  readonly lead: IndicatorProfile;
  /** All of them, the lead first. */
  readonly lines: readonly IndicatorProfile[];
}

/** National Indicators, and what a plan sets a target for, of which a line can be drawn; in the order of the profile. */
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

/** Pupils at its schools first, then children who live here. */
export function byBasis<Of extends { readonly basis: Basis | null }>(all: readonly Of[]): readonly Of[] {
  return [...all].sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis));
}

const isMain = ({ definition, target }: IndicatorProfile): boolean =>
  /^NI \d/.test(definition.code) || target.status !== "no target";
