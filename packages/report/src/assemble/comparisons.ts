import type { Comparison, Direction, IndicatorProfile, Profile, YearOfIndicator } from "@lcsp/indicators";
import type { Cell, Sheet, Tone } from "../sheet.ts";
import { chanceLines, sheetWords } from "../words/sheet-words.ts";
import { unitWords } from "../words/wording.ts";
import { beside, figure, missing, text } from "./cells.ts";
import { isOverall } from "./headlines.ts";
import { held } from "./held.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { statusOfShown } from "./status.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";
import { yearOf } from "./year-of.ts";

/** Every indicator for all it counts, on each of its bases: this year's figure beside Kent's and England's, with its rank. */
export function comparisons(profile: Profile): readonly Sheet[] {
  const rows = held(profile.indicators).filter(isOverall);
  const table = tableOf("comparisons", columns(profile), rows);
  const found = rows.flatMap(({ againstKent, againstEngland }) => [againstKent, againstEngland]);
  const moreLines = chanceLines(found.filter((one) => one !== "not compared").length);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.comparisons, profile, { table, moreLines })];
}

type Row = IndicatorProfile;

function columns({ year }: Profile): readonly ColumnOf<Row>[] {
  const now = (row: Row) => yearOf(row, year);
  const value = (heading: string, level: "partnership" | "kent" | "england") =>
    figures<Row>(heading, 9.5, (row) => figure(now(row)?.[level].value, row.definition.decimals));
  const interval = (heading: string, end: "lower" | "upper") =>
    figures<Row>(heading, 9.5, (row) => {
      const measure = now(row)?.partnership;
      return beside(measure?.value, measure?.interval?.[end], row.definition.decimals);
    });
  return [
    ...indicatorColumns<Row>(undefined, (row) => {
      const shown = now(row)?.partnership;
      return shown ? [shown] : [];
    }),
    words("Unit", 8, ({ definition }) => unitWords[definition.unit]),
    value(year, "partnership"),
    interval("Interval from", "lower"),
    interval("Interval to", "upper"),
    value("Kent", "kent"),
    words("Against Kent", 10.5, ({ againstKent }) => comparisonCell(againstKent)),
    value("England", "england"),
    words("Against England", 10.5, ({ againstEngland }) => comparisonCell(againstEngland)),
    rankPart("Rank", "rank", year),
    rankPart("Out of", "of", year),
    rankPart("Quartile", "quartile", year),
    words("Direction of travel", 12, ({ direction }) => directionCell(direction)),
    words("Status", 16.5, (row) => statusOf(now(row))),
  ];
}

/** A figure that is shown and not ranked, such as a district's or a size, has no rank by its nature. */
function rankPart(heading: string, part: "rank" | "of" | "quartile", year: Profile["year"]): ColumnOf<Row> {
  return figures(heading, heading === "Quartile" ? 9.5 : 8, (row) => {
    const shown = yearOf(row, year);
    if (shown?.rank.kind === "none" && shown.partnership.value.kind === "value") return missing("not-applicable");
    return beside(shown?.partnership.value, shown?.rank.kind === "rank" ? shown.rank[part] : undefined, 0);
  });
}

/** Of the partnership's figure, or of that of a larger area shown without it. */
function statusOf(year: YearOfIndicator | undefined): Cell {
  return statusOfShown(year === undefined ? [] : [year.partnership, year.kent, year.england]);
}

const comparisonTones: Readonly<Record<Comparison, Tone | undefined>> = {
  better: "good",
  similar: "neutral",
  worse: "poor",
  "not compared": undefined,
};

const directionTones: Readonly<Record<Direction, Tone | undefined>> = {
  improving: "good",
  "narrowing, but peers fell": "caution",
  "ahead by more": "neutral",
  "ahead by less": "neutral",
  rising: "neutral",
  falling: "neutral",
  worsening: "poor",
  "no clear change": "neutral",
  "too few years": undefined,
};

export const comparisonCell = (found: Comparison): Cell => text(found, comparisonTones[found]);

export const directionCell = (direction: Direction): Cell => text(direction, directionTones[direction]);
