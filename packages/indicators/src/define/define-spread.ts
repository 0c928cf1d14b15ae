import type { Definition } from "../facts/definition.ts";
import type { Basis } from "../measure.ts";
import type { Cube, CubeOf } from "./cube.ts";

/**
 * A figure that sums up the scores of an area's children: the median, the mean of the lowest fifth, or how far that mean lies below the
 * median, as a percentage of the median.
 */
export type Summary = "median" | "mean of the lowest fifth" | "lowest fifth below the median";

/** A figure that is worked out from all the scores of an area, put in order. */
export interface Spread {
  readonly form: "spread";
  readonly definition: Definition;
  readonly bases: readonly Basis[];
  readonly cube: Cube;
  readonly score: string;
  readonly summary: Summary;
  /** For "lowest fifth below the median", the two figures that it lies between. */
  readonly between?: { readonly peers: Spread; readonly group: Spread };
}

/** Declares the median of a score, or the mean of its lowest fifth, in points. */
export function summaryOf<Columns>(
  declared: Definition & {
    readonly of: CubeOf<Columns>;
    readonly score: keyof Columns & string;
    readonly summary: Exclude<Summary, "lowest fifth below the median">;
  },
): Spread {
  const { of: cube, score, summary, ...definition } = declared;
  return { form: "spread", definition, bases: cube.bases, cube, score, summary };
}

/** Declares how far the mean of the lowest fifth lies below the median: a gap in percent, between two figures in points. */
export function spread(declared: Definition & { readonly median: Spread; readonly lowestFifth: Spread }): Spread {
  const { median, lowestFifth, ...definition } = declared;
  const { bases, cube, score } = median;
  const between = { peers: median, group: lowestFifth };
  return { form: "spread", definition, bases, cube, score, summary: "lowest fifth below the median", between };
}
