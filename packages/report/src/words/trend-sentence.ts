import type { Direction, IndicatorProfile, SetTarget } from "@lcsp/indicators";
import { outlook } from "./outlook.ts";
import { foundWords } from "./target-words.ts";

/** What is said of an indicator's line: changes in what it counts, its direction, and where the forecast leads. */
export function trendSentence({ definition, history, direction, forecast, target }: IndicatorProfile): string {
  const { changedIn, decimals } = definition;
  const told = [
    changedIn ? `What is counted changed in ${changedIn.period}: ${changedIn.sentence}` : "",
    spanSentence(history),
    directionSentences[direction],
    target.status === "no target" ? "" : outlook(forecast, target, decimals, foundInLast(history, target)),
  ];
  return told.filter((sentence) => sentence !== "").join(" ");
}

function foundInLast(history: IndicatorProfile["history"], target: SetTarget) {
  const year = history.at(-1)?.period ?? target.period;
  return { year, found: foundWords(target, year) };
}

const directionSentences: Readonly<Record<Direction, string>> = {
  improving: "It clearly improves over the years.",
  "narrowing, but peers fell": "It clearly narrows over the years, but its peers fall.",
  worsening: "It clearly worsens over the years.",
  "ahead by more": "The group's lead clearly grows over the years.",
  "ahead by less": "The group's lead clearly shrinks over the years.",
  rising: "It clearly rises over the years.",
  falling: "It clearly falls over the years.",
  "no clear change": "Its years show no clear direction.",
  "too few years": "There are too few years to tell a direction.",
};

/** Names the years that count two terms only. Empty where all years do, or none. */
function spanSentence(history: IndicatorProfile["history"]): string {
  const held = history.filter(({ partnership }) => partnership.value.kind !== "none");
  const ofTwoTerms = held.filter(({ partnership }) => partnership.caution === "two-terms");
  if (ofTwoTerms.length === 0 || ofTwoTerms.length === held.length) return "";
  const years = ofTwoTerms.map(({ period }) => period).join(" and ");
  return `Of ${years} two terms alone are counted: direction and forecast look at years counted like the last.`;
}
