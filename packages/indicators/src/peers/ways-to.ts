import type { Cube } from "../define/cube.ts";
import type { Indicator } from "../define/indicator.ts";
import type { GivenBy } from "../profile.ts";

/** The ways to get an indicator's figures: from rows, with the kinds of extract that are needed together, and as published. */
export function waysTo(indicator: Indicator): readonly Omit<GivenBy, "loaded">[] {
  switch (indicator.form) {
    case "gap":
    case "each group":
      return waysTo(indicator.of);
    case "published":
      return indicator.from === "area-values"
        ? [published(indicator)]
        : [ofKinds([indicator.from]), published(indicator)];
    case "rate":
    case "schools below":
      return fromRows(indicator, [indicator.numerator.cube, indicator.denominator.cube]);
    case "mean":
      return fromRows(indicator, [indicator.rows.cube]);
    case "count":
      return fromRows(indicator, [indicator.tally.cube]);
    case "spread":
      return fromRows(indicator, [indicator.cube]);
    default:
      return indicator satisfies never;
  }
}

function fromRows(indicator: Indicator, cubes: readonly Cube[]): readonly Omit<GivenBy, "loaded">[] {
  const schools = "schools" in indicator && indicator.schools ? waysTo(indicator.schools).slice(0, 1) : [];
  const kinds = cubes.flatMap(({ kind, joined }) => (joined === undefined ? [kind] : [kind, joined]));
  return [ofKinds(kinds), ...schools, published(indicator)];
}

const ofKinds = (kinds: readonly string[]) => ({ kinds: [...new Set(kinds)], code: null });

/** Any indicator may be published, in rows of area values. */
const published = ({ definition }: Indicator) => ({ kinds: ["area-values"], code: definition.code });
