import type { Figure, Profile } from "@lcsp/indicators";
import type { Worksheet } from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { countyAppendix } from "../county-appendix.ts";
import { readBack } from "../read-back.ts";

type Shown = unknown;

/** A row of the finished workbook that begins with an indicator's code: what stands under each year, undefined where it has no such column. */
interface YearRow {
  readonly place: string;
  readonly code: string;
  readonly years: readonly Shown[];
}

let profile: Profile;
let rows: readonly YearRow[];

beforeAll(async () => {
  const appendix = await countyAppendix();
  profile = appendix.profile;
  const book = await readBack(appendix.workbook);
  rows = book.worksheets.flatMap((sheet) => rowsOf(sheet));
});

/** The rows of a sheet whose table has a column for every year that the profile shows and that has a figure. */
function rowsOf(sheet: Worksheet): readonly YearRow[] {
  const codes = new Set(profile.indicators.map(({ definition }) => definition.code));
  const found: YearRow[] = [];
  let columns: readonly number[] = [];
  sheet.eachRow((row, number) => {
    const cells = [...(Array.isArray(row.values) ? row.values : [])];
    if (cells[1] === "Indicator") columns = profile.periods.map((period) => cells.indexOf(period));
    else if (columns.filter((column) => column > 0).length > 2 && codes.has(String(cells[1]))) {
      const years = columns.map((column) => (column > 0 ? cells[column] : undefined));
      found.push({ place: `${sheet.name}, row ${number}`, code: String(cells[1]), years });
    }
  });
  return found;
}

/** Whether a cell shows a figure, to its decimals: half a unit of the last at most, worked without the rounding that the workbook uses. */
function shows(cell: Shown, figure: Figure | undefined, decimals: number): boolean {
  if (cell === undefined) return figure?.kind !== "value";
  const half = 0.5 * 10 ** -decimals + 1e-9;
  if (figure?.kind !== "value") return typeof cell === "string" && /^\[[a-z]+\]$/.test(cell);
  return typeof cell === "number"
    ? Math.abs(cell - figure.value) <= half
    : cell === "[low]" && Math.abs(figure.value) <= half;
}

const levels = ["partnership", "kent", "england"] as const;

/** Figures of one area over the years of the profile. */
interface Series {
  readonly what: string;
  readonly code: string;
  readonly decimals: number;
  readonly figures: readonly Figure[];
}

const ofIndicators = ({ indicators }: Profile): readonly Series[] =>
  indicators.flatMap(({ definition: { code, decimals }, basis, group, history }) =>
    levels.map((level) => ({
      what: `${code} ${basis} ${group.value} ${level}`,
      code,
      decimals,
      figures: history.map((year) => year[level].value),
    })),
  );

/** A gap of few pupils shows no number where years stand side by side. */
const ofGaps = ({ gaps }: Profile): readonly Series[] =>
  gaps.flatMap(({ definition: { code, decimals }, basis, group, history }) =>
    levels.map((level) => ({
      what: `${code} ${basis} ${group.value} ${level}`,
      code,
      decimals,
      figures: history.map(({ [level]: { gap, reliable } }) =>
        reliable === false && gap.kind === "value" ? ({ kind: "none", reason: "low-reliability" } as const) : gap,
      ),
    })),
  );

const isShownBy = (row: YearRow, { code, decimals, figures }: Series): boolean =>
  row.code === code && row.years.every((cell, at) => shows(cell, figures[at], decimals));

test("every figure of the profile's indicators, of each area and year, stands in a row of the finished workbook", () => {
  const held = ofIndicators(profile).filter(({ figures }) => figures.some(({ kind }) => kind === "value"));
  expect(held.length).toBeGreaterThan(300);
  const lacking = held.filter((series) => !rows.some((row) => isShownBy(row, series)));
  expect(lacking.map(({ what }) => what)).toEqual([]);
});

test("no such row shows a figure that the profile does not have", () => {
  const all = [...ofIndicators(profile), ...ofGaps(profile)];
  const strange = rows.filter((row) => !all.some((series) => isShownBy(row, series)));
  expect(strange.map(({ place }) => place)).toEqual([]);
});
