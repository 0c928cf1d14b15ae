import { describe, expect, it } from "vitest";
import { rowsOf } from "./helpers.ts";
import { workbookOf } from "./helpers-zip.ts";

/** The cells of the first row of a sheet with the given XML. */
async function cellsOf(cells: string, parts: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const [rows] = await rowsOf(workbookOf(`<row r="1">${cells}</row>`, parts));
  return rows === undefined || "code" in rows ? rows : rows[0]?.cells;
}

describe("a cell of a sheet", () => {
  it.each([
    ["a number in scientific notation", '<c r="A1"><v>1E-3</v></c>', 0.001],
    ["text where a number should be", '<c r="A1"><v>8.8.6</v></c>', "8.8.6"],
    ["an ISO day", '<c r="A1" t="d"><v>2008-03-14T00:00:00</v></c>', { iso: "2008-03-14" }],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["the text of a formula", '<c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>5 &lt; 6</v></c>', "5 < 6"],
    [
      "runs of rich text in the cell",
      '<c r="A1" t="inlineStr"><is><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r></is></c>',
      "two runs",
    ],
    ["a line break that is written by its number", '<c r="A1" t="str"><v>a_x000D_b_x005F_c</v></c>', "a\rb_c"],
    ["a quoted > in an attribute", '<c r="A1" x="a>b"><v>1</v></c>', 1],
    [
      "a comment and a CDATA section",
      '<c r="A1" t="str"><!-- <v>no</v> --><v><![CDATA[a < b & c]]></v></c>',
      "a < b & c",
    ],
    ["a namespace written out", '<x:c r="A1"><x:v>1</x:v></x:c>', 1],
    ["no address", "<c><v>1</v></c>", 1],
  ])("may be %s", async (_, xml, expected) => {
    expect(await cellsOf(xml)).toEqual([expected]);
  });

  it("is unreadable, and not empty, where a formula was never worked out", async () => {
    const unworked = { error: "formula without a result" };
    expect(await cellsOf('<c r="A1"><f>1+1</f></c>')).toEqual([unworked]);
    // As openpyxl writes formulas; an empty text, which Excel marks as one, is a result.
    expect(await cellsOf('<c r="A1"><f>1+1</f><v></v></c>')).toEqual([unworked]);
    expect(await cellsOf('<c r="A1"><f>1+1</f><v/></c>')).toEqual([unworked]);
  });

  it("has its text without the pronunciation, from the list that the workbook names", async () => {
    const relations =
      '<Relationships><Relationship Id="r1" Target="/xl/worksheets/sheet1.xml"/>' +
      '<Relationship Id="r2" Type="http://x/sharedStrings" Target="./Texts.xml"/></Relationships>';
    const texts = "<sst><si><t>first</t></si><si><t>字</t><rPh sb='0' eb='1'><t>ji</t></rPh></si></sst>";
    const parts = { "xl/_rels/workbook.xml.rels": relations, "xl/Texts.xml": texts };
    expect(await cellsOf('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>', parts)).toEqual(["字", "first"]);
  });

  it("takes the sort of its number from the styles of cells, not from those of styles or of conditions", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></dxf></dxfs></styleSheet>';
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    expect(await cellsOf(cells, { "xl/styles.xml": styles })).toEqual([
      1,
      { fraction: 1 },
      { fraction: 1 },
      { iso: "1900-01-01" },
    ]);
  });
});

describe("a sheet", () => {
  it("has its hidden rows, and of merged cells the first", async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>English</v></c><c r="B1"/></row>' +
      '<row r="2" hidden="1"><c r="A2"><v>4</v></c><c r="B2"><v>27</v></c></row>';
    const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    expect(await rowsOf(workbookOf("", { "xl/worksheets/sheet1.xml": sheet }))).toEqual([
      [
        { row: 1, cells: ["English"], spans: new Map([[0, 2]]) },
        { row: 2, cells: [4, 27] },
      ],
    ]);
  });
});
