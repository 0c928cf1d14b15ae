import exceljs from "exceljs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cellText } from "../../src/decode/cell.ts";
import { rowsOf, withFile } from "./helpers.ts";

async function written(fill: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A workbook by hand: its parts in the order given, so that the sheets may stand before what they need. */
function byHand(sheets: string, sheetXml: string): Uint8Array {
  const parts = {
    "xl/worksheets/sheet7.xml": `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
    "xl/workbook.xml": `<workbook><workbookPr date1904="1"/><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="/xl/worksheets/sheet7.xml"/></Relationships>',
    "xl/styles.xml":
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe("a workbook", () => {
  it("gives each kind of cell as what it is", async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet("Data");
      sheet.getCell("A1").value = "text";
      sheet.getCell("B1").value = 8869001;
      sheet.getCell("C1").value = true;
      sheet.getCell("D1").value = new Date(Date.UTC(2002, 2, 14));
      sheet.getCell("E1").value = { error: "#N/A" };
      sheet.getCell("F1").value = { richText: [{ text: "two " }, { text: "runs", font: { bold: true } }] };
      sheet.getCell("G1").value = { formula: "B1*2", result: 4 };
      sheet.getCell("H1").value = { formula: "A1", result: "of text" };
      sheet.getCell("I1").value = 0.72;
      sheet.getCell("I1").numFmt = "0%";
      sheet.getCell("J1").value = 0.07;
      sheet.getCell("J1").numFmt = "0.0%";
      sheet.getCell("L1").value = { text: "a link", hyperlink: "https://example.org/" };
    });
    const [rows] = await rowsOf(bytes);
    expect(rows).toEqual([
      {
        row: 1,
        cells: [
          ...["text", 8869001, true, { iso: "2002-03-14" }, { error: "#N/A" }, "two runs", 4, "of text"],
          ...[{ fraction: 0.72 }, { fraction: 0.07 }, "", "a link"],
        ],
      },
    ]);
  });

  it("has a formula that comes to nothing as 0, and one filled down as its own result", async () => {
    const [rows] = await rowsOf(
      byHand(
        '<sheet name="A" sheetId="1" r:id="r1"/>',
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1-B1</f><v>0</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>7</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c><c r="B3" t="str"><f>A1</f><v></v></c></row>',
      ),
    );
    expect(rows).toEqual([
      { row: 1, cells: [0] },
      { row: 2, cells: [7] },
      { row: 3, cells: [0] },
    ]);
  });

  it("writes a fraction shown as a percentage in percent, whatever its size", () => {
    expect([0.72, 0.07, 1, 1.5, 0.005].map((fraction) => cellText({ fraction }))).toEqual([
      "72%",
      "7%",
      "100%",
      "150%",
      "0.5%",
    ]);
  });

  it("has its rows numbered as Excel shows them, and no row for one that is only formatted", async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet("Data");
      sheet.getCell("A3").value = "first";
      for (let row = 4; row < 200; row += 1) sheet.getCell(row, 2).fill = { type: "pattern", pattern: "solid" };
      sheet.getCell("B200").value = "last";
    });
    expect(await rowsOf(bytes)).toEqual([
      [
        { row: 3, cells: ["first"] },
        { row: 200, cells: ["", "last"] },
      ],
    ]);
  });

  it("has a grid for each sheet, under its own name, in the order of the tabs, hidden ones marked", async () => {
    const bytes = await written((workbook) => {
      workbook.addWorksheet("Notes & more").getCell("A1").value = 1;
      workbook.addWorksheet("Secret", { state: "hidden" }).getCell("A1").value = 2;
      workbook.addWorksheet("Worse", { state: "veryHidden" }).getCell("A1").value = 3;
      workbook.addWorksheet("Pupils").getCell("A1").value = 4;
    });
    const names = await withFile(bytes, async (grids) =>
      "code" in grids ? [] : grids.map(({ sheet, hidden }) => `${sheet}${hidden ? " (hidden)" : ""}`),
    );
    expect(names).toEqual(["Notes & more", "Secret (hidden)", "Worse (hidden)", "Pupils"]);
    expect(await rowsOf(bytes)).toEqual([1, 2, 3, 4].map((value) => [{ row: 1, cells: [value] }]));
  });

  it("may have its sheets before all else in the zip, texts in the cells, and days counted from 1904", async () => {
    const bytes = byHand(
      '<sheet name="Late" sheetId="1" r:id="r1"/>',
      '<row r="2"><c r="A2" t="inlineStr"><is><t>in the cell</t></is></c><c r="B2" s="1"><v>35867</v></c>' +
        '<c r="C2" s="1"><f>B2+1</f><v>35868</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    const [rows] = await rowsOf(bytes);
    // By Python: date(1904, 1, 1) + timedelta(35867) is 2002-03-14.
    expect(rows).toEqual([
      { row: 2, cells: ["in the cell", { iso: "2002-03-14" }, { iso: "2002-03-15" }, { error: "#DIV/0!" }] },
    ]);
  });

  it("is damaged where a part is missing, cut short, or no XML", async () => {
    const whole = byHand('<sheet name="A" sheetId="1" r:id="r9"/>', "");
    expect(await rowsOf(whole)).toMatchObject([{ code: "workbook-damaged", place: { sheet: "A" } }]);
    expect(await rowsOf(whole.subarray(0, whole.length / 2))).toMatchObject([{ code: "workbook-damaged" }]);
    const broken = byHand('<sheet name="A" sheetId="1" r:id="r1"/>', '<row r="1"><c r="A1"');
    expect(await rowsOf(broken)).toMatchObject([{ code: "workbook-damaged", place: { sheet: "A" } }]);
    expect(await rowsOf(zipSync({ "[Content_Types].xml": strToU8("<Types/>") }))).toMatchObject([
      { code: "workbook-damaged" },
    ]);
  });

  it("is refused where its parts claim more than 3 GB", async () => {
    const bytes = byHand('<sheet name="A" sheetId="1" r:id="r1"/>', "<row/>");
    // Size of the first part as the central directory of the zip states it: 24 bytes into its entry.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = bytes.findIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 0xfffffff0, true);
    expect(await rowsOf(bytes)).toMatchObject([{ code: "workbook-too-large", place: { sheet: "A" } }]);
  });
});
