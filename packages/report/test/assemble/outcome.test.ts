import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const sheet = sheetNamed(sampleProfile, "Enjoying and achieving");

test("five years, the interval of the last, and a symbol for each year without a number", () => {
  expect(rowsOf(sheet, "NI 114", "Tunbridge Wells", "primary schools")).toMatchObject([
    { "2002/03": 0.02, "2003/04": 0, "2004/05": "[c]", "2005/06": 0.01, "2006/07": "[low]", Status: "final" },
  ]);
  expect(rowsOf(sheet, "NI 114", "Tunbridge Wells", "all pupils")).toMatchObject([
    { "2002/03": 0.21, "2003/04": 0.2, "2004/05": "[i]", "2005/06": 0.18, "2006/07": 0.18 },
  ]);
  expect(rowsOf(sheet, "NI 107", "Tunbridge Wells", "Indian")).toMatchObject([
    {
      "2002/03": "[x]",
      "2004/05": "[u]",
      "2005/06": 81.6,
      "2006/07": 83.3,
      "Interval from": 80.2,
      "Interval to": 86.3,
    },
  ]);
});

test("the interval of a hidden figure is hidden too", () => {
  expect(rowsOf(sheet, "NI 107", "Tunbridge Wells", "Black African")).toMatchObject([
    { "2006/07": "[c]", "Interval from": "[c]", "Interval to": "[c]", Status: "[z]" },
  ]);
});

test("each year that is not final is named with its status", () => {
  const [row] = rowsOf(sheet, "NI 72", "Tunbridge Wells", "pupils at its schools");
  expect(row).toMatchObject({ Status: "2005/06 revised [r]; 2006/07 provisional [p]" });
});

test("England keeps the basis that its publisher names", () => {
  const england = rowsOf(sheet, "NI 73", "England");
  expect(england.map((row) => row["Whose pupils"])).toEqual(["as published", "as published"]);
});
