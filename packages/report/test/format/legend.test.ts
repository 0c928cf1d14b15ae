import { expect, test } from "vitest";
import { assemble, format, type PrintedSheet } from "../../src/index.ts";
import { sampleProfile } from "../sample-profile.ts";

const anySign = /\[(?:x|c|z|low|u|i|p|r)\]/g;
const sheets = format(assemble(sampleProfile));
const notes = sheets.find(({ name }) => name === "Notes");

/** Signs in the cells of a sheet, in order of first use. */
function inCells(sheet: PrintedSheet): Set<string> {
  const shown = sheet.table.rows
    .flat()
    .map((cell) => (cell.kind === "symbol" ? cell.sign : cell.kind === "text" ? cell.text : ""));
  return new Set(shown.flatMap((text) => text.match(anySign) ?? []));
}

const startsWithSign = (line: string) => line.match(/^\[[a-z]+\]/)?.[0];

test.each(sheets.filter((sheet) => sheet !== notes).map((sheet) => [sheet.name, sheet] as const))(
  "%s explains exactly the symbols that stand in its cells",
  (_, sheet) => {
    const explained = sheet.lines.flatMap((line) => (startsWithSign(line) ? (line.match(anySign) ?? []) : []));
    expect(new Set(explained)).toEqual(inCells(sheet));
    expect(explained.length).toBe(new Set(explained).size);
  },
);

test("the notes explain exactly the symbols that the other sheets use: in the sample, all eight", () => {
  const explained = (notes?.table.rows ?? []).flatMap(([term]) =>
    term?.kind === "text" ? (startsWithSign(term.text) ?? []) : [],
  );
  const used = new Set(sheets.filter((sheet) => sheet !== notes).flatMap((sheet) => [...inCells(sheet)]));
  expect(new Set(explained)).toEqual(used);
  expect(used.size).toBe(8);
});
