import type { FilesChanged, Profile, RevisedFigure, SinceLastLoad } from "@lcsp/indicators";
import { printsAlike } from "../numbers/prints-alike.ts";
import type { Sheet } from "../sheet.ts";
import { becauseWords, revisionSheetWords } from "../words/beside-words.ts";
import { basisWords } from "../words/wording.ts";
import { areaName } from "./area-name.ts";
import { figure } from "./cells.ts";
import { decimalsOf } from "./decimals.ts";
import { groupWords } from "./group-words.ts";
import { longDate } from "./long-date.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** What the newest load changed of what was there before. */
export function revisions(profile: Profile): readonly Sheet[] {
  const { sinceLastLoad } = profile;
  if (sinceLastLoad === null) return [];
  const rows = printedOtherwise(sinceLastLoad, profile);
  if (rows.length === 0) return [];
  const { loaded, before, added } = sinceLastLoad;
  const table = tableOf("changes_since_last_refresh", columns(sinceLastLoad, profile), rows);
  return [sheetOf(revisionSheetWords(longDate(loaded), longDate(before), added), profile, { table })];
}

/** The figures that were there before the newest load, and print otherwise now. */
export const printedOtherwise = ({ figures }: SinceLastLoad, profile: Profile): readonly RevisedFigure[] =>
  figures.filter(({ was, is, indicator }) => !printsAlike(was, is, decimalsOf(indicator, profile)));

function columns({ tables }: SinceLastLoad, profile: Profile): readonly ColumnOf<RevisedFigure>[] {
  const decimals = ({ indicator }: RevisedFigure) => decimalsOf(indicator, profile);
  return [
    words("Indicator", 16, ({ indicator }) => indicator),
    words("Whose pupils", 16, ({ basis }) => basisWords[basis ?? "none"]),
    words("Group", 20, ({ group }) => groupWords(group)),
    words("Area", 22, ({ area }) => areaName(area, profile)),
    words("Year", 10, ({ period }) => period),
    figures("Was", 12, (row) => figure(row.was, decimals(row))),
    figures("Is", 12, (row) => figure(row.is, decimals(row))),
    words("Why", 60, (row) => because(row, tables)),
  ];
}

function because(row: RevisedFigure, tables: SinceLastLoad["tables"]): string {
  if (row.replaced.length + row.by.length > 0) return becauseOfFiles(row);
  return tables.length === 0 ? becauseWords.around : becauseWords.placedAnew(tables.map(becauseOfFiles));
}

function becauseOfFiles({ replaced, by, withdrawn }: FilesChanged): string {
  if (by.length === 0) return withdrawn ? becauseWords.withdrawn(replaced) : becauseWords.gone(replaced);
  if (replaced.length === 0) return becauseWords.added(by);
  return withdrawn ? becauseWords.instead(replaced, by) : becauseWords.replaced(by, replaced);
}
