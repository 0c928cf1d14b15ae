import type { IndicatorProfile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { whosePupils } from "../words/whose-pupils.ts";
import { statusWords } from "../words/wording.ts";
import { coverageText, reachText, spanText } from "./marks.ts";
import { yearOf } from "./year-of.ts";

/** Whose pupils it counts, or which larger area it stands for; and what a reader must know of it, where it is not plainly final. */
export function whoseFigure({ definition, basis, history }: IndicatorProfile, year: Period): string {
  const shown = yearOf({ history }, year)?.partnership;
  if (shown === undefined || shown.value.kind === "none") return whosePupils(definition, basis);
  const settled = shown.status === "final" ? "" : statusWords[shown.status];
  const parts = [reachText(shown) || whosePupils(definition, basis), settled, coverageText(shown), spanText(shown)];
  return parts.filter((words) => words !== "").join("; ");
}
