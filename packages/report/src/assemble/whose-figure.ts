import type { IndicatorProfile, Measure } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { whosePupils } from "../words/whose-pupils.ts";
import { statusWords } from "../words/wording.ts";
import { basisOf } from "./levels.ts";
import { coverageText, reachText, spanText } from "./marks.ts";
import { yearOf } from "./year-of.ts";

/**
 * Whose figures a row shows: the larger area's that they are, by its name; else whose pupils they count. Both, where some are the area's own. Every
 * sheet says it by this function.
 *
 * @param measures Those shown. Without one that has a figure it is said of what was asked for.
 */
export function whoseFigure(
  { definition, basis }: Pick<IndicatorProfile, "definition" | "basis">,
  measures: readonly Measure[],
): string {
  const pupils = whosePupils(definition, basisOf("partnership", measures, basis));
  const held = measures.filter(({ value }) => value.kind !== "none");
  return [...new Set(held.map((measure) => reachText(measure) || pupils))].join("; ") || pupils;
}

/** The same of one year, with what a reader must know of its figure where it is not plainly final. */
export function whoseFigureOf(indicator: IndicatorProfile, year: Period): string {
  const shown = yearOf(indicator, year)?.partnership;
  if (shown === undefined || shown.value.kind === "none") return whoseFigure(indicator, []);
  const settled = shown.status === "final" ? "" : statusWords[shown.status];
  const parts = [whoseFigure(indicator, [shown]), settled, coverageText(shown), spanText(shown)];
  return parts.filter((words) => words !== "").join("; ");
}
