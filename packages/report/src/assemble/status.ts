import type { Measure } from "@lcsp/indicators";
import type { Cell } from "../sheet.ts";
import { statusWords } from "../words/wording.ts";
import { missing, text } from "./cells.ts";
import { coverageText, marksOf, reachText, spanText } from "./marks.ts";

/** How settled the first of these figures is that is known, and what else a reader must know of it. No figure, nothing that could be final. */
export function statusOfShown(measures: readonly Measure[]): Cell {
  const shown = measures.find(({ value }) => value.kind !== "none");
  return shown === undefined
    ? missing("not-applicable")
    : text([statusWords[shown.status], ...marksOf(shown)].join("; "));
}

/** How settled figures of one year are that stand in one row: as the least settled of them. */
export function statusOfAll(measures: readonly Measure[]): Cell {
  const held = new Set(measures.filter(({ value }) => value.kind !== "none").map(({ status }) => status));
  const least = (["provisional", "revised", "final"] as const).find((status) => held.has(status));
  return least === undefined ? missing("not-applicable") : text(statusWords[least]);
}

/**
 * How settled the figures of several years are: one word where all are final, else each year that is not. Beside it whose figures they are, where
 * they are not the area's own, and the years of which too little was measured, or two terms alone.
 */
export function statusOfYears(measures: readonly Measure[]): Cell {
  const held = measures.filter(({ value }) => value.kind !== "none");
  if (held.length === 0) return missing("not-applicable");
  const reached = new Set(held.map(reachText).filter((words) => words !== ""));
  return text([settledText(held), ...reached, ...byYear(held, coverageText), ...byYear(held, spanText)].join("; "));
}

function settledText(held: readonly Measure[]): string {
  const open = byYear(held, ({ status }) => (status === "final" ? "" : statusWords[status]));
  return open.length === 0 ? statusWords.final : open.join("; ");
}

/** Words on each year for which there are any, the same of several figures once. */
function byYear(held: readonly Measure[], wordsOf: (measure: Measure) => string): readonly string[] {
  const said = held.flatMap((measure) => {
    const words = wordsOf(measure);
    return words === "" ? [] : [`${measure.period} ${words}`];
  });
  return [...new Set(said)];
}
