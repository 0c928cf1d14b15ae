import type { Count, Measure, Profile, Reconciliation } from "@lcsp/indicators";
import type { Cell, Sheet } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { roadWords } from "../wording.ts";
import { areaName } from "./area-name.ts";
import { count, figure, figureEnd, missing, text } from "./cells.ts";
import { decimalsOf } from "./decimals.ts";
import { groupWords } from "./group-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, counts, figures, tableOf, words } from "./table.ts";

/** Figures that the sum of rows and a publisher both give. */
export function twoRoads(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.reconciliations;
  const table = tableOf("two_roads", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.twoRoads, profile, { table })];
}

function columns(profile: Profile): readonly ColumnOf<Reconciliation>[] {
  const decimals = ({ indicator }: Measure) => decimalsOf(indicator, profile);
  return [
    words("Indicator", 14, ({ indicator }) => indicator),
    words("Area", 20, ({ area }) => areaName(area, profile)),
    words("Year", 10, ({ period }) => period),
    words("Group", 18, ({ group }) => groupWords(group)),
    words("Summed from", 15, ({ road }) => roadWords[road]),
    counts("Count, least", 13, ({ summed }) => end(summed.numerator, "least")),
    counts("Count, greatest", 13, ({ summed }) => end(summed.numerator, "greatest")),
    counts("Rows hidden", 13, ({ summed }) => end(summed.numerator, "hidden")),
    counts("Published count", 13, ({ published }) => end(published.numerator, "least")),
    counts("Summed pupils", 13, ({ summed }) => end(summed.denominator, "least")),
    counts("Published pupils", 13, ({ published }) => end(published.denominator, "least")),
    figures("Figure, least", 13, ({ summed }) => figureEnd(summed.value, "least", decimals(summed))),
    figures("Figure, greatest", 13, ({ summed }) => figureEnd(summed.value, "greatest", decimals(summed))),
    figures("Published figure", 13, ({ published }) => figure(published.value, decimals(published))),
    words("The two agree", 12, ({ agrees }) => (agrees ? text("yes") : text("no", "poor"))),
  ];
}

/** A published value may come without its counts. */
const end = (of: Count | null, which: keyof Count): Cell => (of ? count(of[which]) : missing("not-available"));
