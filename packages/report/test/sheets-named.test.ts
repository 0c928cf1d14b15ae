import { expect, test } from "vitest";
import { assembleCounty } from "../src/assemble/county/assemble-county.ts";
import { assemble, format, inCounty, type PrintedSheet } from "../src/index.ts";
import { countyAppendix } from "./county-appendix.ts";
import { sampleProfile } from "./sample-profile.ts";

/** "the sheet Notes", "on the sheets Gaps and Gap changes": a name begins with a capital. */
const naming = /\bsheets? (?=[A-Z])(.*?)(?=[.;:,]|$)/g;

/** What the words of a workbook name as its sheets, and no sheet of it is. */
function notThere(sheets: readonly PrintedSheet[]): readonly string[] {
  const names = sheets.map(({ name }) => name).sort((a, b) => b.length - a.length);
  return sheets
    .flatMap(wordsOf)
    .flatMap((words) =>
      [...words.matchAll(naming)].flatMap(([said, named = ""]) =>
        named.split(/ and (?=[A-Z])/).every((part) => names.some((name) => part.startsWith(name))) ? [] : [said],
      ),
    );
}

const wordsOf = ({ title, lines, table, charts }: PrintedSheet): readonly string[] => [
  title,
  ...lines,
  ...table.columns.map(({ heading }) => heading),
  ...table.rows.flat().flatMap((cell) => (cell.kind === "text" ? cell.text : [])),
  ...charts.map(({ alt }) => alt),
];

test("a sheet that is not there is found, and one that is there is not", () => {
  const sheets = format(assemble(sampleProfile));
  expect(notThere(sheets)).toEqual([]);
  const without = sheets.filter(({ name }) => name !== "Gap changes");
  expect(notThere(without)).toEqual(["sheets Gaps and Gap changes"]);
});

test("the appendix of a partnership of the county names no sheet that it lacks", async () => {
  const { profile } = await countyAppendix();
  expect(notThere(format(assemble(profile)))).toEqual([]);
});

test("nor does the workbook of the county, whose figures are incomplete too", async () => {
  const { profile } = await countyAppendix();
  const sheets = format(assembleCounty([profile, sampleProfile].map(inCounty)));
  expect(sheets.find(({ name }) => name === "Notes")?.table.rows.flat()).toContainEqual({ kind: "text", text: "[i]" });
  expect(notThere(sheets)).toEqual([]);
});
