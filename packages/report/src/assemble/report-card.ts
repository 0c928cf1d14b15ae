import type { IndicatorProfile, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Sheet } from "../sheet.ts";
import { disagreeingLine } from "../words/card-words.ts";
import { noTargetLine, sheetWords, unplacedLine } from "../words/sheet-words.ts";
import { titleWords } from "../words/title-words.ts";
import { outcomeWords, rankText, titleWithUnit } from "../words/wording.ts";
import { cardFigure } from "./card-figure.ts";
import { figure, missing, text, whyNone } from "./cells.ts";
import { comparisonCell, directionCell } from "./comparisons.ts";
import { fsmGaps } from "./fsm-gap.ts";
import { verdictCell } from "./gap-verdict.ts";
import type { GapOfArea } from "./gaps-by-area.ts";
import { headlines } from "./headlines.ts";
import { kindWords } from "./kind-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";
import { colourOfTarget, targetColumns } from "./target-columns.ts";
import { isMoreThan, unplacedOf, unplacedText } from "./unplaced.ts";
import { yearOf } from "./year-of.ts";

interface Row extends IndicatorProfile {
  /** Of the pupils who are eligible for free school meals. */
  readonly gap: GapOfArea | undefined;
}

/** The headlines on one page's width: this year and last, beside Kent and England, with rank, direction, target and gap. */
export function reportCard(profile: Profile): readonly Sheet[] {
  const gapOf = fsmGaps(profile);
  const rows = headlines(profile).map((indicator): Row => ({ ...indicator, gap: gapOf(indicator) }));
  const hasTarget = rows.some(({ target }) => target.status !== "no target");
  const table = tableOf("report_card", columns(profile, hasTarget), rows);
  const moreLines = [...(hasTarget ? [] : [noTargetLine]), ...disagreeing(profile, rows), ...cautions(profile)];
  return rows.length === 0 ? [] : [sheetOf(sheetWords.reportCard, profile, { table, moreLines })];
}

/** Which figures of the year that stand here another source gives otherwise: one of the two is wrong. */
function disagreeing({ year, quality }: Profile, rows: readonly Row[]): readonly string[] {
  const apart = quality.reconciliations.filter(({ agrees, period }) => !agrees && period === year);
  const codes = new Set(
    rows.map(({ definition }) => definition.code).filter((code) => apart.some(({ indicator }) => indicator === code)),
  );
  return codes.size === 0 ? [] : [disagreeingLine([...codes])];
}

/** A line for each kind of rows of the year of which more than one in twenty is at a school of no known partnership. */
function cautions({ year, quality }: Profile): readonly string[] {
  const ofYear = quality.balances.filter(({ period, basis }) => period === year && basis === "school");
  return ofYear.flatMap((balance) => {
    const found = unplacedOf([balance]);
    return isMoreThan(0.05, found) ? [unplacedLine(kindWords(balance.kind), year, unplacedText(found))] : [];
  });
}

/** Without a target the columns that would show it hold nothing: they are left out, and others are wider, so that the card is as wide. */
function columns({ periods, year, baseline }: Profile, hasTarget: boolean): readonly ColumnOf<Row>[] {
  const value = (heading: string, period: Period, level: "partnership" | "kent" | "england") =>
    figures<Row>(heading, 8.5, (row) => figure(yearOf(row, period)?.[level].value, row.definition.decimals));
  return [
    words("Outcome", 13, ({ definition }) => outcomeWords[definition.outcome]),
    words("Indicator", 10, ({ definition }) => definition.code),
    words("What it measures", hasTarget ? 46 : 60, ({ definition }) =>
      titleWithUnit(titleWords(definition), definition.unit),
    ),
    words("Whose figure, and how settled", 12, (row) => cardFigure(row, year)),
    ...periods.slice(-2).map((period) => value(period, period, "partnership")),
    value("Kent", year, "kent"),
    words("Against Kent", 9, ({ againstKent }) => comparisonCell(againstKent)),
    value("England", year, "england"),
    figures("Rank", 9, (row) => rank(row, year)),
    words("Direction", hasTarget ? 12 : 17, ({ direction }) => directionCell(direction)),
    ...(hasTarget ? targetColumns(aimOf, year, colourOfTarget) : []),
    figures("FSM gap", 7, gapNow),
    words(`Gap since ${baseline}`, 11.5, ({ gap }) =>
      gap ? verdictCell({ ...gap, since: baseline, change: gap.sinceBaseline }, year) : missing("not-applicable"),
    ),
  ];
}

const aimOf = ({ target, definition }: Row) => ({ target, decimals: definition.decimals });

function rank(row: Row, year: Period): Cell {
  const shown = yearOf(row, year);
  if (shown?.rank.kind === "rank") return text(rankText(shown.rank));
  return missing(shown?.partnership.value.kind === "value" ? "not-applicable" : whyNone(shown?.partnership.value));
}

/** A gap of few pupils is no headline: its number is on the sheet Gaps alone. */
function gapNow({ gap }: Row): Cell {
  const now = gap?.history.at(-1)?.gap;
  if (gap === undefined) return missing("not-applicable");
  return now?.reliable === false && now.gap.kind === "value"
    ? missing("low-reliability")
    : figure(now?.gap, gap.definition.decimals);
}
