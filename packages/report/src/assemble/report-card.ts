import type { Comparison, Direction, Profile, YearOfIndicator } from "@lcsp/indicators";
import type { Cell, Sheet, Tone } from "../sheet.ts";
import { sheetWords, unplacedLine } from "../sheet-words.ts";
import { statusWords, unitWords } from "../wording.ts";
import { beside, figure, missing, text } from "./cells.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { kindWords } from "./kind-words.ts";
import { type Listed, listed } from "./listed.ts";
import { marksOf } from "./marks.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";
import { isMoreThan, unplacedOf, unplacedText } from "./unplaced.ts";

/** Every indicator for all its pupils, in one row a basis: this year and last, beside Kent and England. */
export function reportCard(profile: Profile): Sheet {
  const rows = listed(profile.indicators.filter(({ group }) => group.characteristic === "all"));
  const table = tableOf("report_card", columns(profile), rows);
  return sheetOf(sheetWords.reportCard, profile, { table, moreLines: cautions(profile) });
}

/** A line for each kind of rows of the year of which more than one in twenty is at a school of no known partnership. */
function cautions({ year, quality }: Profile): readonly string[] {
  const ofYear = quality.balances.filter(({ period, basis }) => period === year && basis === "school");
  return ofYear.flatMap((balance) => {
    const found = unplacedOf([balance]);
    return isMoreThan(0.05, found) ? [unplacedLine(kindWords(balance.kind), year, unplacedText(found))] : [];
  });
}

function columns(profile: Profile): readonly ColumnOf<Listed>[] {
  return [
    ...indicatorColumns<Listed>(),
    words("Unit", 8, ({ definition }) => unitWords[definition.unit]),
    ...profile.periods.slice(-2).map((period) => valueColumn(period, (row) => yearOf(row, period)?.partnership)),
    valueColumn(`Kent ${profile.year}`, (row) => yearOf(row, profile.year)?.kent),
    valueColumn(`England ${profile.year}`, (row) => yearOf(row, profile.year)?.england),
    words("Against Kent", 12, ({ againstKent }) => comparison(againstKent)),
    words("Against England", 12, ({ againstEngland }) => comparison(againstEngland)),
    ...rankColumns(profile),
    words("Direction of travel", 14, ({ direction }) => text(direction, directionTones[direction])),
    words("Status", 14, (row) => statusOf(yearOf(row, profile.year))),
  ];
}

const yearOf = (row: Listed, period: string) => row.history.find((year) => year.period === period);

/** Of this year's figure: the partnership's, or that of a larger area shown without it. No figure, nothing that could be final. */
function statusOf(year: YearOfIndicator | undefined): Cell {
  const measures = year === undefined ? [] : [year.partnership, year.kent, year.england];
  const shown = measures.find(({ value }) => value.kind !== "none");
  return shown === undefined
    ? missing("not-applicable")
    : text([statusWords[shown.status], ...marksOf(shown)].join("; "));
}

function valueColumn(
  heading: string,
  of: (row: Listed) => YearOfIndicator["partnership"] | undefined,
): ColumnOf<Listed> {
  return figures(heading, 11, (row) => figure(of(row)?.value, row.definition.decimals));
}

function rankColumns({ year }: Profile): readonly ColumnOf<Listed>[] {
  const part = (row: Listed, name: "rank" | "of" | "quartile"): Cell => {
    const shown = yearOf(row, year);
    // A figure that has none is a count, a size or a larger area's: it is not to be ranked.
    if (shown?.partnership.value.kind === "value" && shown.rank.kind === "none") return missing("not-applicable");
    return beside(shown?.partnership.value, shown?.rank.kind === "rank" ? shown.rank[name] : undefined, 0);
  };
  return [
    figures("Rank", 9, (row) => part(row, "rank")),
    figures("Out of", 10, (row) => part(row, "of")),
    figures("Quartile", 12, (row) => part(row, "quartile")),
  ];
}

const comparisonTones: Readonly<Record<Comparison, Tone | undefined>> = {
  better: "good",
  similar: "neutral",
  worse: "poor",
  "not compared": undefined,
};

const directionTones: Readonly<Record<Direction, Tone | undefined>> = {
  improving: "good",
  rising: "neutral",
  falling: "neutral",
  worsening: "poor",
  "no clear change": "neutral",
  "too few years": undefined,
};

const comparison = (found: Comparison): Cell => text(found, comparisonTones[found]);
