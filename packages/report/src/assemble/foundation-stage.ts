import { type Basis, everyone, type Figure, type IndicatorProfile, type Profile } from "@lcsp/indicators";
import type { Cell, Chart, Look, Sheet } from "../sheet.ts";
import { chartWords, sheetWords } from "../sheet-words.ts";
import { symbols } from "../wording.ts";
import { figure, whyNone } from "./cells.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

const areasOfLearning = {
  PSE: "Personal, social and emotional development",
  CLL: "Communication, language and literacy",
  Maths: "Problem solving, reasoning and numeracy",
  KUW: "Knowledge and understanding of the world",
  PHY: "Physical development",
  CRE: "Creative development",
} as const;
type AreaOfLearning = keyof typeof areasOfLearning;

/** One area of learning in the profile's year: a figure a series, in the order of the chart. */
interface Row {
  readonly area: AreaOfLearning;
  readonly decimals: number;
  readonly figures: readonly (Figure | undefined)[];
}

/**
 * The six areas of learning as the partnerships' plans print them, and the numbers of their chart on a sheet of its own.
 * Undefined where there is no number to draw: the sheet of the outcome then says why.
 */
export function foundationStage(profile: Profile): { readonly areas: Sheet; readonly chartData: Sheet } | undefined {
  const rows = rowsOf(profile);
  if (!rows.some(({ figures }) => figures.some((shown) => shown?.kind === "value"))) return undefined;
  return {
    areas: sheetOf(sheetWords.foundationStage, profile, {
      table: tableOf(
        "foundation_stage_areas",
        columns(profile, (shown, decimals) => figure(shown, decimals)),
        rows,
      ),
      charts: [chart(profile)],
    }),
    chartData: sheetOf(sheetWords.chartData, profile, { table: tableOf("chart_data", chartColumns(profile), rows) }),
  };
}

/** Named after the series of the Tunbridge Wells plan: "<name> - School Cluster". */
const seriesOf = ({ partnership: { name } }: Profile): readonly string[] => [
  `${name} - School Partnership`,
  `${name} - Home Partnership`,
  "Kent",
  "National",
];

function rowsOf(profile: Profile): readonly Row[] {
  return (Object.keys(areasOfLearning) as AreaOfLearning[]).flatMap((area) => {
    const now = (basis: Basis) => find(profile, `FSP 6+ ${area}`, basis);
    const [school, home] = [now("school"), now("home")];
    const either = school ?? home;
    if (!either) return [];
    const { definition } = either;
    const year = (of: IndicatorProfile | undefined) => of?.history.find(({ period }) => period === profile.year);
    const figures = [
      year(school)?.partnership.value,
      year(home)?.partnership.value,
      year(either)?.kent.value,
      year(either)?.england.value,
    ];
    return [{ area, decimals: definition.decimals, figures }];
  });
}

function find({ indicators }: Profile, code: string, basis: Basis): IndicatorProfile | undefined {
  return indicators.find(
    (one) => one.definition.code === code && one.basis === basis && one.group.value === everyone.value,
  );
}

const looks: readonly Look[] = ["first", "second", "third", "fourth"];

type Show = (shown: Figure | undefined, decimals: number) => Cell;

function columns(profile: Profile, show: Show): readonly ColumnOf<Row>[] {
  return [words("Area of learning", 30, ({ area }) => areasOfLearning[area]), ...seriesColumns(profile, show)];
}

const seriesColumns = (profile: Profile, show: Show): readonly ColumnOf<Row>[] => [
  words("Short name", 10, ({ area }) => area),
  ...seriesOf(profile).map((series, at) =>
    figures<Row>(series, series.includes(" ") ? 19 : 11, (row) => show(row.figures[at], row.decimals)),
  ),
];

function chartColumns(profile: Profile): readonly ColumnOf<Row>[] {
  const point: Show = (shown, decimals) => ({
    kind: "point",
    value: shown?.kind === "value" ? shown.value : null,
    decimals,
  });
  return [...seriesColumns(profile, point), words("Left empty", 60, (row) => leftEmpty(row, seriesOf(profile)))];
}

/** Which series have no number to draw, and why. */
function leftEmpty(row: Row, series: readonly string[]): string {
  const empty = row.figures.flatMap((shown, at) =>
    shown?.kind === "value" ? [] : [`${series[at]} ${symbols[whyNone(shown)].sign}`],
  );
  return empty.join("; ") || "none";
}

function chart(profile: Profile): Chart {
  const series = seriesOf(profile);
  return {
    ...chartWords(profile.year, series),
    shape: "columns",
    from: sheetWords.chartData.name,
    categories: "Short name",
    series: series.map((heading, at) => ({ heading, look: looks[at] ?? "fourth" })),
    least: 0,
    greatest: 100,
  };
}
