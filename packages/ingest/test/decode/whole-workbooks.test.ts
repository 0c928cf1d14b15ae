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

/** A workbook of Excel 95, whose texts stand in the given code page: the library writes other letters than English as "_". */
function excel95(codePage: number, texts: readonly (readonly [written: string, bytes: readonly number[]])[]): Buffer {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([texts.map(([text]) => text)]), "A");
  const bytes: Buffer = write(made, { type: "buffer", bookType: "biff5" });
  // Record 0x0042 of two bytes is the code page (MS-XLS 2.4.52).
  bytes.writeUInt16LE(codePage, bytes.indexOf(Buffer.from([0x42, 0, 2, 0])) + 4);
  for (const [text, letters] of texts) Buffer.from(letters).copy(bytes, bytes.indexOf(text, 0, "latin1"));
  return bytes;
}

describe("a workbook of Excel 95", () => {
  // The bytes are those of the code charts: Windows-1252, and Apple's Roman.
  it.each([
    ["Windows", 1252, [0xa3, 0x96, 0x92, 0xe9]],
    ["Macintosh", 10_000, [0xa3, 0xd0, 0xd5, 0x8e]],
  ] as const)("has its texts in the code page of %s", async (_, codePage, [pound, dash, apostrophe, accent]) => {
    const workbook = excel95(codePage, [
      ["_1_2", [pound, 0x31, dash, 0x32]],
      ["St _ Jos_", [0x53, 0x74, apostrophe, 0x20, 0x4a, 0x6f, 0x73, accent, 0x21]],
    ]);
    expect(await rowsOf(workbook)).toEqual([[{ row: 1, cells: ["£1–2", "St’ José!"] }]]);
  });
});

describe("a workbook that must be read as a whole", () => {
  it("can't be larger than 40 MB, and is told what to be saved as", async () => {
    const large = Buffer.concat([written("biff8"), Buffer.alloc(40 << 20)]);
    const [finding] = await rowsOf(large);
    expect(finding).toMatchObject({ code: "workbook-too-large", facts: { form: ".xls", most: "40 MB" } });
    const cells =
      '<table:table-cell table:number-columns-repeated="2000001" office:value-type="float" office:value="1"/>';
    const [other] = await rowsOf(
      openDocumentOf(`<table:table table:name="A"><table:table-row>${cells}</table:table-row></table:table>`),
    );
    expect(other).toMatchObject({
      code: "workbook-too-large",
      facts: { form: ".ods", most: "2,000,000 filled cells" },
    });
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

  it("has words for a formula that was never worked out, and an empty text for one that comes to that", async () => {
    const formula = (attributes: string, inside = "") =>
      `<table:table-cell table:formula="of:=IF([.A1]&gt;0;1;&quot;&quot;)" ${attributes}>${inside}</table:table-cell>`;
    const cells = [
      cell,
      formula(""),
      formula('office:value-type="float"'),
      formula('office:value-type="float" office:value="0"', "<text:p>0</text:p>"),
      formula('office:value-type="string" office:string-value=""', "<text:p/>"),
      formula('table:number-columns-repeated="2"').replace("></table:table-cell>", "/>"),
      cell,
    ];
    const table = `<table:table table:name="A"><table:table-row>${cells.join("")}</table:table-row></table:table>`;
    const unworked = "formula without a result";
    expect(await rowsOf(openDocumentOf(table))).toEqual([
      [{ row: 1, cells: ["x", unworked, unworked, 0, "", unworked, unworked, "x"] }],
    ]);
  });

  it("counts the rows with something in them that a filter or a person has hidden, and reads them", async () => {
    const row = (visibility: string, cells: string) => `<table:table-row ${visibility}>${cells}</table:table-row>`;
    const table = (name: string, rows: string) => `<table:table table:name="${name}">${rows}</table:table>`;
    const hidden = 'table:visibility="collapse"';
    const rows = [
      row("", cell),
      row(hidden, cell),
      row('table:visibility="filter" table:number-rows-repeated="2"', cell),
      row(hidden, "<table:table-cell/>"),
      row('table:visibility="visible"', cell),
    ];
    const bytes = openDocumentOf(table("A", rows.join("")) + table("B", row("", cell)));
    const counted = await withFile(bytes, async (grids) =>
      "code" in grids ? [] : grids.map((grid) => [grid.sheet, grid.hiddenRows?.()]),
    );
    expect(counted).toEqual([
      ["A", 3],
      ["B", 0],
    ]);
    expect((await rowsOf(bytes))[0]).toHaveLength(5);
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
