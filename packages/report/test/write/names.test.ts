import { expect, test } from "vitest";
import { assemble, format, type PrintedSheet } from "../../src/index.ts";
import { columnLetters, quoted } from "../../src/write/layout.ts";
import { checkNames } from "../../src/write/names.ts";
import { sampleProfile } from "../sample-profile.ts";

const [cover, contents] = format(assemble(sampleProfile)) as readonly [PrintedSheet, PrintedSheet];
const named = (name: string): PrintedSheet => ({ ...cover, name });

test("the names of our sheets, tables and columns are ones that Excel takes", () => {
  expect(() => checkNames(format(assemble(sampleProfile)))).not.toThrow();
});

// Excel's own rules for the name of a sheet.
test.each(["", "a".repeat(32), "2006/07", "'Cover", "Cover'", "What?", "A*", "A:B", "[c]", "a\\b"])(
  "a sheet can't be named %j",
  (name) => {
    expect(() => checkNames([named(name)])).toThrow("can't be the name of a sheet");
  },
);

test.each(["a", "a".repeat(31), "Kent's figures", "Gap changes (2)"])("a sheet can be named %j", (name) => {
  expect(() => checkNames([named(name)])).not.toThrow();
});

test("names that differ in case alone are the same name", () => {
  expect(() => checkNames([cover, { ...contents, name: "COVER" }])).toThrow("twice in the sheets");
  expect(() => checkNames([cover, { ...contents, table: cover.table }])).toThrow("twice in the tables");
});

test("columns have letters as Excel counts them", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("an apostrophe in a name is doubled in a reference", () => {
  expect(quoted("Kent's figures")).toBe("'Kent''s figures'");
});
