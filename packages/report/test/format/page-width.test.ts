import { expect, test } from "vitest";
import { lineRoom } from "../../src/format/page-width.ts";
import type { Column } from "../../src/sheet.ts";

const columns = (...widths: readonly number[]): Column[] =>
  widths.map((width, at) => ({ heading: `Column ${at}`, kind: "words", width }));

test("a line is as long as its table is wide, less what stays free at its left", () => {
  expect(lineRoom(columns(30, 80))).toBe(108.5);
});

test("above a table of several pages beside each other it stops where the columns of every page end: it would be cut there", () => {
  expect(lineRoom(columns(10, 40, 20, 200))).toBe(68.5);
});
