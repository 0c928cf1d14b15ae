import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rowsOf } from "./helpers.ts";
import { openDocumentOf, workbookOf, zipOf } from "./helpers-zip.ts";

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

const spaces = " ".repeat(1 << 20);

describe("a bomb", () => {
  it("is refused soon after it shows itself: text", async () => {
    const bomb = gzipSync("a,b\n".repeat(6 << 20));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await rowsOf(bomb)).toMatchObject([{ code: "gzip-too-large" }]);
  });

  it("is refused soon after it shows itself: a sheet, the texts of a workbook, an OpenDocument spreadsheet", async () => {
    const elements = (element: string) => element.repeat(Math.ceil((18 << 20) / element.length));
    expect(await rowsOf(workbookOf(elements("<x/>")))).toMatchObject([{ code: "workbook-too-large" }]);
    expect(await rowsOf(workbookOf(elements("<row/>")))).toMatchObject([{ code: "workbook-too-large" }]);
    expect(await rowsOf(workbookOf(row, { "xl/sharedStrings.xml": `<sst>${elements("<si/>")}</sst>` }))).toMatchObject([
      { code: "workbook-too-large", place: { sheet: "A" } },
    ]);
    expect(await rowsOf(openDocumentOf(elements("<table:x/>")))).toMatchObject([{ code: "workbook-too-large" }]);
  });

  it("is refused where a tag, a comment or a text does not end", async () => {
    for (const open of ["<row", "<!--", '<row r="', "<![CDATA[", "text"]) {
      expect(await rowsOf(workbookOf(open + spaces.repeat(3))), open).toMatchObject([{ code: "workbook-damaged" }]);
    }
  });

  it("is refused where many entries are the same bytes", async () => {
    const whole = zipSync({ "a.xml": [strToU8("x".repeat(1000)), { level: 0 }] });
    const directory = Buffer.from(whole).lastIndexOf("PK\u0001\u0002", undefined, "latin1");
    const end = Buffer.from(whole).lastIndexOf("PK\u0005\u0006", undefined, "latin1");
    const entry = Buffer.from(whole.subarray(directory, end));
    const record = Buffer.from(whole.subarray(end));
    record.writeUInt16LE(50, 10);
    record.writeUInt32LE(entry.length * 50, 12);
    const overlapping = Buffer.concat([
      whole.subarray(0, directory),
      ...Array.from({ length: 50 }, () => entry),
      record,
    ]);
    expect(await rowsOf(overlapping)).toMatchObject([{ code: "workbook-damaged" }]);
  });

  it("is refused where one sheet stands for many", async () => {
    const sheets = Array.from({ length: 300 }, (_, at) => `<sheet name="S${at}" sheetId="${at}" r:id="r1"/>`).join("");
    const workbook = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
    expect(await rowsOf(workbookOf(row, { "xl/workbook.xml": workbook }))).toMatchObject([
      { code: "workbook-damaged" },
    ]);
  });
});

describe("XML that declares entities", () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';

  it("is refused in every part that is read", async () => {
    const sheet = `${laughs}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&c;</v></c></row></sheetData></worksheet>`;
    expect(await rowsOf(workbookOf("", { "xl/worksheets/sheet1.xml": sheet }))).toMatchObject([
      { code: "workbook-declares", place: { sheet: "A" } },
    ]);
    expect(await rowsOf(workbookOf(row, { "xl/sharedStrings.xml": `${laughs}<sst/>` }))).toMatchObject([
      { code: "workbook-declares" },
    ]);
    expect(await rowsOf(workbookOf(row, { "xl/workbook.xml": `${laughs}<workbook/>` }))).toMatchObject([
      { code: "workbook-declares" },
    ]);
    expect(await rowsOf(openDocumentOf("", { "content.xml": `${laughs}<x/>` }))).toMatchObject([
      { code: "workbook-declares" },
    ]);
  });

  it("has no entities but XML's own five where it declares none", async () => {
    const text = '<row r="1"><c r="A1" t="str"><v>&lt;5 &amp; &#163;&#x2013; &c; &#x110000;</v></c></row>';
    expect(await rowsOf(workbookOf(text))).toEqual([[{ row: 1, cells: ["<5 & £– &c; &#x110000;"] }]]);
  });
});

describe("a sheet", () => {
  it.each([
    ["row numbers that go back", '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>'],
    ["a row beyond Excel's last", '<row r="1048577"/>'],
    ["a column beyond Excel's last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["cells that go back", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ["a cell outside of rows", '<c r="A1"><v>1</v></c>'],
    ["a text that is not in the list", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ["a tag that closes nothing", "</row></sheetData></worksheet></x>"],
  ])("is damaged with %s", async (_, rows) => {
    expect(await rowsOf(workbookOf(rows))).toMatchObject([{ code: "workbook-damaged", place: { sheet: "A" } }]);
  });

  it("may be as wide as Excel's", async () => {
    const [rows] = await rowsOf(workbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(rows).toMatchObject([{ row: 1_048_576, cells: { length: 16_384 } }]);
  });

  it("leaves out rows that are only formatted, however many", async () => {
    const empty = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 2}" s="3"><c r="A${at + 2}" s="3"/></row>`,
    );
    expect(await rowsOf(workbookOf(`${row}${empty.join("")}`))).toEqual([[{ row: 1, cells: [1] }]]);
  });

  it("is looked up in the zip alone, whatever path it has", async () => {
    const relations = '<Relationships><Relationship Id="r1" Target="../../../../etc/passwd"/></Relationships>';
    expect(await rowsOf(workbookOf(row, { "xl/_rels/workbook.xml.rels": relations }))).toMatchObject([
      { code: "workbook-damaged" },
    ]);
    expect(await rowsOf(workbookOf(row, { "../../evil.csv": "x" }))).toEqual([[{ row: 1, cells: [1] }]]);
    expect(await rowsOf(zipOf({ "../../evil.csv": "x" }))).toMatchObject([{ code: "file-no-table" }]);
  });
});

describe("a text", () => {
  const rows = (count: number) => "3,4\n".repeat(count);

  it("is given up a megabyte after a quotation mark that does not close, with the row where it opens", async () => {
    expect(await rowsOf(`a,b\n${rows(50_000)}1,"open\n${rows(2_000_000)}`)).toMatchObject([
      { code: "row-endless", place: { row: 50_002 } },
    ]);
  });

  it("is given up where a row does not end, or is wider than Excel's widest", async () => {
    expect(await rowsOf(`a,b\n${"x".repeat(3 << 20)}`)).toMatchObject([{ code: "row-endless", place: { row: 2 } }]);
    expect(await rowsOf(`a,b\n${",".repeat(16_384)}\n1,2\n`)).toMatchObject([
      { code: "row-too-wide", place: { row: 2 }, facts: { cells: 16_385 } },
    ]);
  });

  it("is given up at the row with a NUL, before or after the part that its format is told from", async () => {
    expect(await rowsOf("a,b\n1,2\n3,\0\n")).toMatchObject([{ code: "text-with-nul", place: { row: 3 } }]);
    expect(await rowsOf(`a,b\n${rows(50_000)}"3\0",4\n`)).toMatchObject([
      { code: "text-with-nul", place: { row: 50_002 } },
    ]);
  });
});
