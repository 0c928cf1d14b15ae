import type { Measure, Road } from "../measure.ts";

/** From the finest rows to the coarsest. */
const roads: readonly Road[] = ["pupils", "schools", "published"];

/** How coarse the rows are that a figure was made of; one of nothing comes last. */
export function roadOf({ road }: Measure): number {
  return road === null ? roads.length : roads.indexOf(road);
}
