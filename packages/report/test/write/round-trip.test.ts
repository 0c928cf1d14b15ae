import type { Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { toneFills } from "../../src/format/colours.ts";
import { assemble, format, makeWorkbook } from "../../src/index.ts";
import { shown } from "../find.ts";
import { readBack } from "../read-back.ts";
import { sampleProfile } from "../sample-profile.ts";

const book = await readBack(await makeWorkbook(sampleProfile));
const sheets = format(assemble(sampleProfile));

test("the workbook has the sheets in their order, and says its title and language", () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  expect(book).toMatchObject({ title: "Performance profile: Tunbridge Wells, 2006/07", language: "en-GB" });
});

describe.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s", (name, sheet) => {
  const worksheet = book.getWorksheet(name);
  const top = sheet.lines.length + 2;

  test("every cell reads back as it was assembled", () => {
    expect(worksheet?.getCell("A1").value).toBe(sheet.title);
    sheet.lines.forEach((line, at) => {
      expect(worksheet?.getCell(at + 2, 1).value).toBe(line);
    });
    sheet.table.columns.forEach(({ heading }, at) => {
      expect(worksheet?.getCell(top, at + 1).value).toBe(heading);
    });
    sheet.table.rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        const read = worksheet?.getCell(top + 1 + down, across + 1);
        expect(read?.value).toBe(shown(cell));
        if (cell.kind === "number") expect(read?.numFmt).toBe(cell.format);
        const fill = cell.kind === "text" && cell.tone ? `FF${toneFills[cell.tone]}` : undefined;
        expect(read?.fill?.type === "pattern" ? read.fill.fgColor?.argb : undefined).toBe(fill);
      });
    });
  });

  test("nothing stands below or beside the table, and nothing is merged", () => {
    expect(worksheet?.rowCount).toBe(top + sheet.table.rows.length);
    expect(worksheet?.columnCount).toBe(sheet.table.columns.length);
    expect(worksheet?.model.merges).toEqual([]);
  });

  test("numbers and the symbols among them stand right, words stand left and wrap, both apart from the next column and the rules", () => {
    sheet.table.columns.forEach(({ kind }, across) => {
      const alignment = worksheet?.getCell(top + 1, across + 1).alignment;
      expect(alignment).toMatchObject(
        kind === "figures" ? { horizontal: "right" } : { horizontal: "left", wrapText: true },
      );
      expect(alignment).toMatchObject({ vertical: "middle", indent: 1 });
    });
  });
});

test("text that begins like a formula stays text", async () => {
  const [first, ...rest] = sampleProfile.indicators;
  if (!first) throw new Error("the sample has indicators");
  const title = '=HYPERLINK("http://example.org","<b>&\u0007")';
  const profile: Profile = {
    ...sampleProfile,
    indicators: [{ ...first, definition: { ...first.definition, title } }, ...rest],
  };
  const card = (await readBack(await makeWorkbook(profile))).getWorksheet("Report card");
  const heading = card?.getColumn("C").values.indexOf("What it measures") ?? 0;
  const cell = card?.getCell(heading + 1, 3);
  expect(cell?.formula).toBeUndefined();
  // A control character has no way to be written in XML: it is left out.
  expect(cell?.value).toBe('=HYPERLINK("http://example.org","<b>&") (%)');
});
