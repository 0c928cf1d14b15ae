import { type Basis, everyone, type Figure, type IndicatorProfile, type Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Chart, Look, Sheet } from "../sheet.ts";
import { chartWords, notDrawnLine, sheetWords } from "../words/sheet-words.ts";
import { symbols } from "../words/wording.ts";
import { figure, whyNone } from "./cells.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

const areasOfLearning = {
  PSE: "Personal, social and emotional development",
  CLL: "Communication, language and literacy",
  Maths: "Mathematical development",
  KUW: "Knowledge and understanding of the world",
  PHY: "Physical development",
  CRE: "Creative development",
} as const;
type AreaOfLearning = keyof typeof areasOfLearning;

/** The Early Years Foundation Stage of September 2008 renamed an area; the results of 2008/09 were the first under its name. */
const renamed: { readonly from: Period; readonly names: Readonly<Partial<Record<AreaOfLearning, string>>> } = {
  from: "2008/09",
  names: { Maths: "Problem solving, reasoning and numeracy" },
};

const nameOf = (area: AreaOfLearning, year: Period): string =>
  (year < renamed.from ? undefined : renamed.names[area]) ?? areasOfLearning[area];

const codeOf = (area: string): string => `FSP 6+ ${area}`;
const areaCodes: ReadonlySet<string> = new Set(Object.keys(areasOfLearning).map(codeOf));

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
    areas: {
      ...sheetOf(sheetWords.foundationStage, profile, {
        table: tableOf(
          "foundation_stage_areas",
          columns(profile, (shown, decimals) => figure(shown, decimals)),
          rows,
        ),
        charts: [chart(profile, rows)],
        moreLines: notDrawnLines(profile, rows),
      }),
      grid: { across: 1, height: 0.5 },
    },
    chartData: sheetOf(sheetWords.chartData, profile, {
      table: tableOf("chart_data", chartColumns(profile, rows), rows),
    }),
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
    const now = (basis: Basis) => find(profile, codeOf(area), basis);
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

/** Headings of the series of which some area has a number, with their places in the rows: one without any has no place in the chart. */
function drawnSeries(
  profile: Profile,
  rows: readonly Row[],
): readonly { readonly heading: string; readonly at: number }[] {
  return seriesOf(profile)
    .map((heading, at) => ({ heading, at }))
    .filter(({ at }) => rows.some(({ figures }) => figures[at]?.kind === "value"));
}

/** Of which series the chart has no columns; and of England, of which year its newest figures are. */
function notDrawnLines(profile: Profile, rows: readonly Row[]): readonly string[] {
  const drawn = new Set(drawnSeries(profile, rows).map(({ at }) => at));
  const without = seriesOf(profile).filter((_, at) => !drawn.has(at));
  if (without.length === 0) return [];
  const newest = without.includes("National") ? newestOfEngland(profile) : undefined;
  return [notDrawnLine(without, profile.year, newest)];
}

/** The last school year in which England has a figure of an area of learning. */
function newestOfEngland({ indicators }: Profile): string | undefined {
  const held = indicators
    .filter(({ definition }) => areaCodes.has(definition.code))
    .flatMap(({ history }) => history.flatMap(({ period, england }) => (england.value.kind === "value" ? period : [])));
  return held.toSorted().at(-1);
}

const looks: readonly Look[] = ["first", "second", "third", "fourth"];

type Show = (shown: Figure | undefined, decimals: number) => Cell;

function columns(profile: Profile, show: Show): readonly ColumnOf<Row>[] {
  const series = seriesOf(profile).map((heading, at) => ({ heading, at }));
  return [words("Area of learning", 30, ({ area }) => nameOf(area, profile.year)), ...seriesColumns(series, show)];
}

const seriesColumns = (series: ReturnType<typeof drawnSeries>, show: Show): readonly ColumnOf<Row>[] => [
  words("Short name", 10, ({ area }) => area),
  ...series.map(({ heading, at }) =>
    figures<Row>(heading, heading.includes(" ") ? 19 : 11, (row) => show(row.figures[at], row.decimals)),
  ),
];

function chartColumns(profile: Profile, rows: readonly Row[]): readonly ColumnOf<Row>[] {
  const point: Show = (shown, decimals) => ({
    kind: "point",
    value: shown?.kind === "value" ? shown.value : null,
    decimals,
  });
  const series = drawnSeries(profile, rows);
  return [...seriesColumns(series, point), words("Left empty", 60, (row) => leftEmpty(row, series))];
}

/** Which series have no number to draw, and why. */
function leftEmpty({ figures }: Row, series: ReturnType<typeof drawnSeries>): string {
  const empty = series.flatMap(({ heading, at }) => {
    const shown = figures[at];
    return shown?.kind === "value" ? [] : [`${heading} ${symbols[whyNone(shown)].sign}`];
  });
  return empty.join("; ") || "none";
}

function chart(profile: Profile, rows: readonly Row[]): Chart {
  const series = drawnSeries(profile, rows);
  const headings = series.map(({ heading }) => heading);
  return {
    ...chartWords(profile.year, headings),
    shape: "columns",
    from: sheetWords.chartData.name,
    categories: "Short name",
    series: series.map(({ heading, at }) => ({ heading, look: looks[at] ?? "fourth" })),
    least: 0,
    greatest: 100,
  };
}
