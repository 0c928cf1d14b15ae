import type { IndicatorProfile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { cardBasisWords, cardCautionWords, cardReachWords } from "../words/card-words.ts";
import { symbols } from "../words/wording.ts";
import { basisOf } from "./levels.ts";
import { yearOf } from "./year-of.ts";

/** Whose figure a row of the report card shows, as short as a card needs it: "its schools; two terms", "district; [p]". */
export function cardFigure({ definition, basis, history }: IndicatorProfile, year: Period): string {
  const shown = yearOf({ history }, year)?.partnership;
  const given = basisOf("partnership", shown ? [shown] : [], basis);
  const own = cardBasisWords[definition.betweenBases ? "both" : (given ?? "none")];
  if (shown === undefined || shown.value.kind === "none") return own;
  const { reach } = shown;
  const whose = reach.kind === "own" ? own : cardReachWords[reach.kind === "best-fit" ? reach.level : reach.kind];
  const settled = shown.status === "final" ? whose : `${whose}; ${symbols[shown.status].sign}`;
  return shown.caution === null ? settled : `${settled}; ${cardCautionWords[shown.caution]}`;
}
