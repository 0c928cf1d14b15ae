import { expect, it } from "vitest";
import { isMonthFirst } from "../../src/kinds/fields/date.ts";
import { loadTexts } from "../kinds/load-text.ts";

it.each([
  ["03/14/2007", true],
  ["3-14-07", true],
  ["12.31.2006 00:00", true],
  ["14/03/2007", false],
  ["03/04/2007", false],
  ["13/13/2007", false],
  ["02/30/2007", false],
  ["2007-03-14", false],
  ["14 Mar 07", false],
])("%s is a day only month first: %s", (text, is) => {
  expect(isMonthFirst(text)).toBe(is);
});

/** Inspections on the given days, each of a school of its own. */
const inspections = (days: readonly string[]) =>
  [
    "DfES No,School,Phase,Inspection date,Overall effectiveness",
    ...days.map((day, index) => `88690${10 + index},Q,Primary,${day},2`),
  ].join("\n");

const repeated = (count: number, day: string): readonly string[] => Array.from({ length: count }, () => day);

it("a column is American while days after the 12th are a tenth of the cells that are month first", async () => {
  const days = [...repeated(20, "03/14/2007"), ...repeated(5, "03/04/2007")];
  const { problems, receipts } = await loadTexts({
    "I 2007.csv": inspections([...days, ...repeated(2, "14/03/2007")]),
  });
  expect(problems).toMatchObject([
    { code: "days-month-first", place: { row: 2, column: "Inspection date" }, facts: { monthFirst: 20, dayFirst: 2 } },
  ]);
  expect(receipts.filter(({ kind }) => kind === "inspections")).toEqual([]);
});

it("with more of them, also as Excel keeps days, those cells alone are set aside", async () => {
  const days = [...repeated(20, "03/14/2007"), ...repeated(5, "03/04/2007")];
  const { problems, receipts } = await loadTexts({
    "I 2007.csv": inspections([...days, ...repeated(2, "14/03/2007"), "2007-03-14"]),
  });
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["day-month-first"]));
  expect(receipts.find(({ kind }) => kind === "inspections")).toMatchObject({ read: 28, stored: 8, rejected: 20 });
});
