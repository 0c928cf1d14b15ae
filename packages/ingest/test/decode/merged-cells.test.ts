import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { rowsOf } from "./helpers.ts";
import { workbookOf } from "./helpers-zip.ts";

/** Two headings over two columns each, and the name of an area once for two rows; what merged cells cover is filled all the same. */
function book(bookType: "biff8" | "ods" | "xlsx"): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Area", "English", "hidden", "School", "Maths", "hidden"],
    ["hidden", "Level", "Points", "hidden", "Level", "Points"],
    ["Dover", 4, 27, "a", 5, 33],
    ["hidden", 3, 21, "b", 4, 27],
    ["Thanet", 2, 15, "c", 3, 21],
  ]);
  sheet["!merges"] = ["B1:C1", "E1:F1", "A1:A2", "D1:D2", "A3:A4"].map(utils.decode_range);
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, "A");
  return write(made, { type: "buffer", bookType });
}

describe.each(["biff8", "ods", "xlsx"] as const)("merged cells of a workbook as .%s", (form) => {
  it("give their value once, at the top left, and say over how many columns", async () => {
    const [rows] = await rowsOf(book(form));
    expect(rows).toEqual([
      {
        row: 1,
        cells: ["Area", "English", "", "School", "Maths"],
        spans: new Map([
          [1, 2],
          [4, 2],
        ]),
      },
      { row: 2, cells: ["", "Level", "Points", "", "Level", "Points"] },
      { row: 3, cells: ["Dover", 4, 27, "a", 5, 33] },
      { row: 4, cells: ["", 3, 21, "b", 4, 27] },
      { row: 5, cells: ["Thanet", 2, 15, "c", 3, 21] },
    ]);
  });
});

const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const sheetWith = (below: string) =>
  workbookOf("", { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData>${below}</worksheet>` });

describe("merged cells of an .xlsx", () => {
  it("leave out a row of which nothing is seen", async () => {
    const merged = sheetWith('<mergeCells count="1"><mergeCell ref="A1:A1048576"/></mergeCells>');
    expect(await rowsOf(merged)).toEqual([[{ row: 1, cells: [1] }]]);
  });

  it("are read where the names have a prefix", async () => {
    const prefixed = `<x:worksheet xmlns:x="x"><x:sheetData>${rows.replaceAll(/(<\/?)/g, "$1x:")}</x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`;
    expect(await rowsOf(workbookOf("", { "xl/worksheets/sheet1.xml": prefixed }))).toEqual([
      [{ row: 1, cells: [1], spans: new Map([[0, 2]]) }],
    ]);
  });

  it("are refused where there are more than any table has", async () => {
    const many = Array.from({ length: 100_001 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join("");
    expect(await rowsOf(sheetWith(`<mergeCells>${many}</mergeCells>`))).toMatchObject([{ code: "workbook-too-large" }]);
  });
});
