import type { Measure, Profile } from "@lcsp/indicators";
import { isOverall } from "./headlines.ts";

/** A figure of fewer than half as many as the year before. */
export interface ThinFigure {
  readonly code: string;
  readonly area: string;
  readonly period: Measure["period"];
  /** Whom it is out of, and whom that of the year before is. */
  readonly of: number;
  readonly before: number;
}

/**
 * The partnership's and Kent's figures for everyone, made from pupils' rows, whose denominator is less than half of that of the year before: a
 * file of a part of the pupils may have come in the place of one of all.
 */
export function thinFigures({ indicators }: Profile): readonly ThinFigure[] {
  return indicators.filter(isOverall).flatMap(({ definition, history }) =>
    history.slice(1).flatMap((year, at) =>
      (["partnership", "kent"] as const).flatMap((level) => {
        const [before, now] = [history[at]?.[level].denominator, year[level]];
        const of = now.denominator;
        const isThin = now.road === "pupils" && before && of && 2 * of.greatest < before.least;
        return isThin
          ? [{ code: definition.code, area: now.area, period: year.period, of: of.least, before: before.least }]
          : [];
      }),
    ),
  );
}
