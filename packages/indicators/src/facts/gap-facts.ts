import type { Figure, Interval, Measure } from "../measure.ts";

/**
 * The gap between two groups in one area and year. `gap` is the peers' percentage less the group's, in percentage points; above 0 the group
 * is behind. `relative` is the gap as a percentage of the peers' figure.
 * NI 92 is a percentage of the peers' figure itself: there both sides are in points, `gap` is in percent and `relative` is not applicable.
 */
export interface Gap {
  readonly peers: Measure;
  readonly group: Measure;
  readonly gap: Figure;
  readonly relative: Figure;
  /** 95%, in the unit of `gap`: Newcombe's hybrid score interval; for NI 92 a bootstrap interval. Null without complete counts. */
  readonly interval: Interval | null;
  /** 95%, in percent: from the interval of the ratio of the two sides (Donner and Zou 2012). Null without complete counts. */
  readonly relativeInterval: Interval | null;
  /** False where either side has fewer pupils than the small-cohort limit. */
  readonly reliable: boolean;
  /** As settled as the less settled of its two sides; of NI 92, as its own figure. Says nothing where there is no figure. */
  readonly status: Measure["status"];
  /** Of a gap that is itself a percentage of its peers' figure: NI 92. */
  readonly isRelative?: true;
}
