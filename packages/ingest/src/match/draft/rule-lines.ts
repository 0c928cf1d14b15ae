import { factsOf } from "../../kinds/fields/facts.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Marker } from "../layout/column.ts";
import { type DraftLine, yamlText } from "./draft-lines.ts";
import { draftWording } from "./draft-wording.ts";
import type { Guess } from "./guess.ts";
import type { NeededRule } from "./lines-below.ts";
import type { UsedMarker } from "./markers.ts";

/** A line for each marker. What none of the layouts knows needs a decision. */
export function markerLines(markers: readonly UsedMarker[]): readonly DraftLine[] {
  const lines = markers.map(({ text, cells, means, layout }): DraftLine => {
    const entry = `  ${yamlText(text)}: ${markerText(means)}`;
    const said = draftWording.marker(cells, layout);
    return layout === undefined ? { text: entry, decide: said } : { text: entry, why: said };
  });
  return lines.length === 0 ? [] : [{ text: "missing:" }, ...lines];
}

function markerText({ reason, least, greatest }: Marker): string {
  if (least === undefined && greatest === undefined) return reason;
  const bounds = Object.entries({ least, greatest }).flatMap(([name, bound]) =>
    bound === undefined ? [] : `${name}: ${bound}`,
  );
  return `{ ${[`reason: ${reason}`, ...bounds].join(", ")} }`;
}

/** A line for the fields that must be there and are empty more often than not: print-outs name an area once. */
export function fillLines(guesses: readonly Guess[], kind: Kind): readonly DraftLine[] {
  const sparse = guesses.filter(({ field, tally }) => {
    const schema = kind.fields[field];
    return schema !== undefined && factsOf(schema).whenMissing === "refused" && tally.blanksBelow >= tally.cells;
  });
  const [first] = sparse;
  if (first === undefined) return [];
  const text = `fill_down: [${sparse.map(({ field }) => field).join(", ")}]`;
  return [{ text, decide: draftWording.fillDown(first.tally.blanksBelow, first.tally.heading) }];
}

/** A line for each rule by which rows are left out. */
export function ruleLines(needed: readonly NeededRule[]): readonly DraftLine[] {
  const lines = needed.map(({ rule: { rule, matches, filled_at_most: most }, rows }) => {
    const entries = [
      `rule: ${rule}`,
      `matches: ${JSON.stringify(matches)}`,
      ...(most === undefined ? [] : [`filled_at_most: ${most}`]),
    ];
    return { text: `  - { ${entries.join(", ")} }`, why: draftWording.rule(rows) };
  });
  return lines.length === 0 ? [] : [{ text: "leave_out:" }, ...lines];
}
