import { type BookType, utils, type WorkBook, write } from "@e965/xlsx";
import { afterEach, describe, expect, it } from "vitest";
import { rowsOf, withFile } from "./helpers.ts";
import { openDocumentOf } from "./helpers-zip.ts";

function book(from1904 = false): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["UPN", "£ – name"],
    ["00123", "Æthel"],
  ]);
  sheet["C2"] = { t: "n", v: 35867, z: "dd/mm/yyyy" };
  sheet["D2"] = { t: "n", v: 0.72, z: "0.0%" };
  sheet["E2"] = { t: "n", v: 4, f: "2*2" };
  sheet["G4"] = { t: "s", v: "last" };
  sheet["!ref"] = "A1:G4";
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, "Pupils");
  utils.book_append_sheet(made, utils.aoa_to_sheet([["secret"]]), "Hidden");
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904: from1904 } };
  return made;
}

const written = (bookType: BookType, from1904 = false) => write(book(from1904), { type: "buffer", bookType });

const timeZone = process.env["TZ"];
afterEach(() => {
  if (timeZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = timeZone;
});

describe.each(["biff8", "ods", "xlsx"] as const)("a workbook as .%s", (form) => {
  // By Python: date(1899, 12, 30) + timedelta(35867) is 1998-03-13.
  const rows = [
    { row: 1, cells: ["UPN", "£ – name"] },
    { row: 2, cells: ["00123", "Æthel", { iso: "1998-03-13" }, { fraction: 0.72 }, 4] },
    { row: 4, cells: ["", "", "", "", "", "", "last"] },
  ];

  it("gives each cell as what it is, under the numbers that Excel shows", async () => {
    expect((await rowsOf(written(form)))[0]).toEqual(rows);
  });

  it.each([
    ["Asia/Tokyo", -540],
    ["America/New_York", 300],
  ])("has the same days in %s", async (zone, minutes) => {
    process.env["TZ"] = zone;
    expect(new Date("2008-01-01").getTimezoneOffset()).toBe(minutes);
    expect((await rowsOf(written(form)))[0]).toEqual(rows);
  });
});

describe("a workbook of Excel 97 to 2003", () => {
  it("may count its days from 1904", async () => {
    // By Python: date(1904, 1, 1) + timedelta(35867) is 2002-03-14.
    expect((await rowsOf(written("biff8", true)))[0]).toMatchObject([
      {},
      { cells: ["00123", "Æthel", { iso: "2002-03-14" }, {}, 4] },
      {},
    ]);
  });

  it("marks its hidden sheets", async () => {
    const hidden = await withFile(written("biff8"), async (grids) =>
      "code" in grids ? [] : grids.map((grid) => grid.hidden),
    );
    expect(hidden).toEqual([false, true]);
  });

  it("is damaged where it is cut short", async () => {
    const whole = written("biff8");
    for (const share of [0.2, 0.6, 0.9]) {
      expect(await rowsOf(whole.subarray(0, whole.length * share)), String(share)).toMatchObject([
        { code: "workbook-damaged" },
      ]);
    }
  });
});

describe("an OpenDocument spreadsheet", () => {
  const cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

  it("repeats rows and cells as it says, and leaves out empty ones", async () => {
    const rows =
      `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row>` +
      `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>` +
      `<table:table-row>${cell}</table:table-row>`;
    expect(await rowsOf(openDocumentOf(`<table:table table:name="A">${rows}</table:table>`))).toEqual([
      [
        { row: 1, cells: [7, 7] },
        { row: 2, cells: [7, 7] },
        { row: 1_000_003, cells: ["x"] },
      ],
    ]);
  });

  it("marks its hidden sheets", async () => {
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>' +
      '<style:style style:name="ta2"><style:table-properties table:display="true"/></style:style>';
    const table = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row>${cell}</table:table-row></table:table>`;
    const bytes = openDocumentOf(styles + table("A", "ta1") + table("B", "ta2"));
    const hidden = await withFile(bytes, async (grids) =>
      "code" in grids ? [] : grids.map((grid) => [grid.sheet, grid.hidden]),
    );
    expect(hidden).toEqual([
      ["A", true],
      ["B", false],
    ]);
  });

  it("is refused where a few bytes ask for billions of cells, or a cell stands where Excel has none", async () => {
    const repeated = (rows: number, columns: number) =>
      `<table:table table:name="A"><table:table-row table:number-rows-repeated="${rows}">${cell.replace(" ", ` table:number-columns-repeated="${columns}" `)}</table:table-row></table:table>`;
    expect(await rowsOf(openDocumentOf(repeated(1_048_576, 16_384)))).toMatchObject([{ code: "workbook-too-large" }]);
    const far = `<table:table table:name="A"><table:table-row><table:table-cell table:number-columns-repeated="999999999"/>${cell}</table:table-row></table:table>`;
    expect(await rowsOf(openDocumentOf(far))).toMatchObject([{ code: "workbook-damaged" }]);
  });
});
