import type { Count, Measure, Profile } from "@lcsp/indicators";
import type { Cell, Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { basisWords } from "../words/wording.ts";
import { areaName } from "./area-name.ts";
import { count, figureEnd, missing } from "./cells.ts";
import { decimalsOf } from "./decimals.ts";
import { groupWords } from "./group-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, counts, figures, tableOf, words } from "./table.ts";

/** Sums that hold hidden rows: what each can be at least and at most. */
export function incomplete(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.incomplete;
  const table = tableOf("incomplete_figures", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.incomplete, profile, { table })];
}

function columns(profile: Profile): readonly ColumnOf<Measure>[] {
  const valueEnd = ({ value, indicator }: Measure, which: "least" | "greatest") =>
    figureEnd(value, which, decimalsOf(indicator, profile));
  return [
    words("Indicator", 14, ({ indicator }) => indicator),
    words("Area", 22, ({ area }) => areaName(area, profile)),
    words("Whose pupils", 16, ({ basis }) => basisWords[basis ?? "none"]),
    words("Year", 10, ({ period }) => period),
    words("Group", 20, ({ group }) => groupWords(group)),
    counts("Rows hidden", 13, hidden),
    counts("Count, least", 13, ({ numerator }) => end(numerator, "least")),
    counts("Count, greatest", 13, ({ numerator }) => end(numerator, "greatest")),
    counts("Pupils, least", 13, ({ denominator }) => end(denominator, "least")),
    counts("Pupils, greatest", 13, ({ denominator }) => end(denominator, "greatest")),
    figures("Figure, least", 13, (row) => valueEnd(row, "least")),
    figures("Figure, greatest", 13, (row) => valueEnd(row, "greatest")),
  ];
}

const end = (of: Count | null, which: "least" | "greatest"): Cell => (of ? count(of[which]) : missing("not-available"));

/** Also those of a mean, which has no counts: schools that gave no sessions. */
const hidden = ({ numerator, denominator, rowsHidden }: Measure): Cell =>
  count(rowsHidden ?? (numerator?.hidden ?? 0) + (denominator?.hidden ?? 0));
