import { expect, test } from "vitest";
import { audit, type PrintedCell, type PrintedSheet } from "../../src/index.ts";
import { write } from "../../src/write/write.ts";

const text = (words: string): PrintedCell => ({ kind: "text", text: words });
const number = (value: number, format: string): PrintedCell => ({ kind: "number", value, format });
const empty: PrintedCell = { kind: "empty" };

/** Four indicators, each of one row, with their ranks, and with which of the two is left empty. */
const rows: readonly (readonly PrintedCell[])[] = [
  [text("NI 73"), text("%"), number(61.5, "0.0"), number(2, "0"), text("none")],
  [text("NI 75"), text("%"), number(48, "0"), number(1, "0"), text("none")],
  [text("NI 87"), text("%"), number(7.3, "0.0"), empty, text("Rank [x]")],
  [text("NI 112"), text("per 1,000"), number(31.25, "0.00"), number(3, "0"), text("none")],
];

/** Codes of the points on cells that a table breaks once one of its cells, by row and column from 0, holds something else. */
async function broken(row?: number, column?: number, cell: PrintedCell = empty): Promise<readonly string[]> {
  const changed = rows.map((cells, down) =>
    cells.map((one, across) => (down === row && across === column ? cell : one)),
  );
  const headings = ["Indicator", "Unit", "Figure", "Rank", "Left empty"];
  const sheet: PrintedSheet = {
    name: "Rank data",
    title: "Ranks of a made-up place",
    about: "",
    lines: ["A figure that is not known is left empty.", "[x] not available."],
    charts: [],
    holdsLegend: false,
    table: {
      name: "rank_data",
      rows: changed,
      columns: headings.map((heading, at) => ({
        heading,
        kind: at === 2 || at === 3 ? ("figures" as const) : ("words" as const),
        width: 30,
      })),
    },
  };
  const report = await audit(await write([sheet], { title: "Ranks", madeOn: "2008-11-03" }));
  if (report.is === "unreadable") throw new Error(report.why);
  const points = new Set(["same-decimals", "numbers-are-numbers", "no-unexplained-gaps"]);
  return report.results.flatMap(({ code, outcome, findings }) =>
    outcome === "fail" && points.has(code) ? findings.map((found) => `${code} ${found.cell}`) : [],
  );
}

// Two lines, the title and the headings stand above: row 0 is row 5 of the sheet.
test("rows of other measures may show a decimal more or less, other units any, and figures may be left empty", async () => {
  expect(await broken()).toEqual([]);
});

test.each([
  ["General", 20.53333],
  ["0.000", 20.533],
])("a lone figure in the format %s is far longer than the others of its unit", async (format, value) => {
  expect(await broken(1, 2, number(value, format))).toEqual(["same-decimals C6"]);
});

test("a rank in words among ranks that are numbers is no number", async () => {
  expect(await broken(0, 3, text("5 of 23"))).toEqual(["numbers-are-numbers D5"]);
});

test("the one cell of a column of words that is emptied is not explained by a line on empty figures", async () => {
  expect(await broken(3, 4, empty)).toEqual(["no-unexplained-gaps E8"]);
});
