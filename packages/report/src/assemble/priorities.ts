import type { IndicatorProfile, PlanPriority, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Sheet } from "../sheet.ts";
import {
  besideSheetWords,
  noIndicatorWords,
  unknownIndicatorWords,
  unmeasuredIndicatorWords,
} from "../words/beside-words.ts";
import { titleWords } from "../words/title-words.ts";
import { titleWithUnit } from "../words/wording.ts";
import { figure, missing, text } from "./cells.ts";
import { directionCell } from "./comparisons.ts";
import { firstOf, isOverall } from "./headlines.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";
import { targetColumns } from "./target-columns.ts";
import { whoseFigureOf } from "./whose-figure.ts";
import { yearOf } from "./year-of.ts";

interface Row extends PlanPriority {
  /** Null of a priority that cites none. */
  readonly code: string | null;
  /** Undefined where no indicator bears the code, and where the profile lacks it. One that is shown for groups alone is that of its first group. */
  readonly indicator: IndicatorProfile | undefined;
}

/** The National Indicators against the priorities of the plan, a row for each that a priority cites. */
export function priorities(profile: Profile): readonly Sheet[] {
  const rows = profile.planLinks.priorities.flatMap((priority) =>
    codesOf(priority).map(
      (code): Row => ({ ...priority, code, indicator: code === null ? undefined : firstOf(profile.indicators, code) }),
    ),
  );
  const table = tableOf("plan_priorities", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.priorities, profile, { table })];
}

function measured({ code, indicator, unknown }: Row): string {
  if (code === null) return noIndicatorWords;
  if (indicator) return titleWithUnit(titleWords(indicator.definition), indicator.definition.unit);
  return unknown.includes(code) ? unknownIndicatorWords : unmeasuredIndicatorWords;
}

function codesOf({ indicators, unknown }: PlanPriority): readonly (string | null)[] {
  const cited = [...indicators, ...unknown];
  return cited.length === 0 ? [null] : cited;
}

function columns({ periods, year }: Profile): readonly ColumnOf<Row>[] {
  const value = (heading: string, period: Period, level: "partnership" | "kent") =>
    figures<Row>(heading, 10, ({ indicator }) =>
      indicator && isOverall(indicator)
        ? figure(yearOf(indicator, period)?.[level].value, indicator.definition.decimals)
        : missing("not-applicable"),
    );
  return [
    words("Theme", 18, ({ theme }) => theme),
    words("Priority", 10, ({ priority }) => priority),
    words("What the plan wants", 28, (row) => row.text),
    words("Indicator", 11, ({ code }) => code ?? missing("not-applicable")),
    words("What it measures", 32, measured),
    words("Whose figure", 17, ({ indicator }) =>
      indicator ? text(whoseFigureOf(indicator, year)) : missing("not-applicable"),
    ),
    ...periods.slice(-2).map((period) => value(period, period, "partnership")),
    value("Kent", year, "kent"),
    words("Direction", 12, ({ indicator }) =>
      indicator && isOverall(indicator) ? directionCell(indicator.direction) : missing("not-applicable"),
    ),
    ...targetColumns<Row>(
      ({ indicator }) => ({ target: indicator?.target ?? null, decimals: indicator?.definition.decimals ?? 0 }),
      year,
    ),
  ];
}
