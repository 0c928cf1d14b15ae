import type { Count, Measure, Profile, Reconciliation } from "@lcsp/indicators";
import { printed } from "../numbers/printed.ts";
import type { Cell, Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { basisWords, roadWords } from "../words/wording.ts";
import { areaName } from "./area-name.ts";
import { count, figureEnd, missing, text, whyNone } from "./cells.ts";
import { decimalsOf } from "./decimals.ts";
import { groupWords } from "./group-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, counts, figures, tableOf, words } from "./table.ts";

/** Figures that two sources give: the finest rows, and coarser ones or a publisher's own value. */
export function twoRoads(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.reconciliations;
  const table = tableOf("two_roads", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.twoRoads, profile, { table })];
}

function columns(profile: Profile): readonly ColumnOf<Reconciliation>[] {
  const decimals = ({ indicator }: Reconciliation) => decimalsOfRows(indicator, profile);
  return [
    words("Indicator", 14, ({ indicator }) => indicator),
    words("Area", 18, ({ area }) => areaName(area, profile)),
    words("Year", 10, ({ period }) => period),
    words("Whose pupils", 15, ({ summed }) => basisWords[summed.basis ?? "none"]),
    words("Group", 15, ({ group }) => groupWords(group)),
    words("Summed from", 12, ({ road }) => roadWords[road]),
    ...countsOf("Count", ({ summed }) => summed),
    counts("Summed pupils", 10.5, ({ summed }) => end(summed, "denominator", "least")),
    words("Held against", 12, ({ published }) => roadWords[published.road ?? "published"]),
    words("Whose pupils are theirs", 15, ({ published }) => basisWords[published.basis ?? "none"]),
    ...countsOf("Their count", ({ published }) => published),
    counts("Their pupils", 10.5, ({ published }) => end(published, "denominator", "least")),
    ...figuresOf("Figure", ({ summed }) => summed, decimals),
    ...figuresOf("Their figure", ({ published }) => published, decimals),
    words("The two agree", 9.5, ({ agrees }) => (agrees ? text("yes") : text("no", "poor"))),
  ];
}

type Side = (row: Reconciliation) => Measure;

/** What a road's count can be, and how many of its rows leave that open. */
function countsOf(what: string, side: Side): readonly ColumnOf<Reconciliation>[] {
  return [
    counts(`${what}, least`, 10.5, (row) => end(side(row), "numerator", "least")),
    counts(`${what}, greatest`, 10.5, (row) => end(side(row), "numerator", "greatest")),
    counts(`Rows hidden in ${what.toLowerCase()}`, 12, (row) => rowsHidden(side(row))),
  ];
}

function figuresOf(
  what: string,
  side: Side,
  decimals: (row: Reconciliation) => number,
): readonly ColumnOf<Reconciliation>[] {
  return [
    figures(`${what}, least`, 10.5, (row) => figureEnd(side(row).value, "least", decimals(row))),
    figures(`${what}, greatest`, 10.5, (row) => figureEnd(side(row).value, "greatest", decimals(row))),
  ];
}

/** A published value may come without its counts. Where the value is hidden, so are they. */
function end(measure: Measure, part: "numerator" | "denominator", which: keyof Count): Cell {
  const of = measure[part];
  return of ? count(of[which]) : missing(whyNone(measure.value));
}

const rowsHidden = (measure: Measure): Cell =>
  measure.rowsHidden === undefined ? end(measure, "numerator", "hidden") : count(measure.rowsHidden);

/** The same in all rows of an indicator, so that their points stand one below the other: as many as the row that needs most. */
function decimalsOfRows(code: string, profile: Profile): number {
  const rows = profile.quality.reconciliations.filter(({ indicator }) => indicator === code);
  const own = decimalsOf(code, profile);
  return Math.max(own, ...rows.map((row) => tellingDecimals(row, own)));
}

/** Two figures that don't agree must not print alike: as many decimals as tell them apart, up to six. */
function tellingDecimals({ agrees, summed, published }: Reconciliation, own: number): number {
  const [a, b] = [summed.value, published.value];
  if (agrees || a.kind !== "value" || b.kind !== "value") return own;
  const tells = (decimals: number) => printed(a.value, decimals) !== printed(b.value, decimals);
  return [own, 1, 2, 3, 4, 5].find((decimals) => decimals >= own && tells(decimals)) ?? Math.max(own, 6);
}
