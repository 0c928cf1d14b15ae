import { sql } from "kysely";
import type { Indicator } from "../define/indicator.ts";
import type { Tally } from "../define/tally.ts";
import type { Road } from "../measure.ts";

/** What a figure counts above and below: the same twice, where each of its rows is in both. */
export type Terms = readonly [numerator: Tally, denominator: Tally];

/** The terms of an indicator's figures by a road, or null where it counts no rows of a kind of extract on it. */
export function termsOf(indicator: Indicator, road: Road | null): Terms | null {
  const terms = ownTerms(indicator);
  const [, denominator] = terms ?? [];
  if (denominator && (denominator.cube.road ?? "pupils") === road) return terms;
  const schools = "schools" in indicator ? indicator.schools : undefined;
  return schools && road === "schools" ? ownTerms(schools) : null;
}

function ownTerms(indicator: Indicator): Terms | null {
  switch (indicator.form) {
    case "rate":
    case "schools below":
      return [indicator.numerator, indicator.denominator];
    case "mean":
      return [indicator.rows, indicator.rows];
    case "count":
      return [indicator.tally, indicator.tally];
    case "spread": {
      const where = sql<boolean>`${sql.ref(indicator.score)} is not null`;
      const tally = { cube: indicator.cube, among: where, where };
      return [tally, tally];
    }
    case "gap":
    case "each group":
    case "published":
      return null;
    default:
      return indicator satisfies never;
  }
}
