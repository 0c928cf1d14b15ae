import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { makeWorkbook } from "../../src/index.ts";
import { mend } from "../../src/write/parts/mend.ts";
import { readPart, unpack } from "../../src/write/parts/package.ts";
import { withChildren } from "../../src/write/parts/worksheet-order.ts";
import { xmlParts } from "../read-back.ts";
import { sampleProfile } from "../sample-profile.ts";

/** CT_Worksheet of ECMA-376 part 1, as far as our sheets and the ones below have children. */
const standardOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "extLst",
];

/** Names of a worksheet's children: what is inside each is cut away first, from the inside out. */
function childNames(worksheet: string): readonly string[] {
  let inner = worksheet.slice(
    worksheet.indexOf(">", worksheet.indexOf("<worksheet")) + 1,
    worksheet.lastIndexOf("</worksheet>"),
  );
  const names: string[] = [];
  while (inner.length > 0) {
    const name = /^<([\w:]+)/.exec(inner)?.[1] ?? "";
    const empty = new RegExp(`^<${name}\\b[^>]*/>`).exec(inner)?.[0];
    const whole = empty ?? inner.slice(0, inner.lastIndexOf(`</${name}>`) + name.length + 3);
    names.push(name);
    inner = inner.slice(whole.length);
  }
  return names;
}

const inOrder = (names: readonly string[]) => {
  const places = names.map((name) => standardOrder.indexOf(name));
  return places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
};

describe("our workbook", async () => {
  const parts = xmlParts(await makeWorkbook(sampleProfile));
  const worksheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));

  test.each(worksheets)("%s has its children in the order of the standard", (_, xml) => {
    expect(childNames(xml).length).toBeGreaterThan(5);
    expect(inOrder(childNames(xml))).toBe(true);
  });

  test("links stay in the workbook and lead to a sheet that is there", () => {
    const contents = worksheets[1]?.[1] ?? "";
    const places = [...contents.matchAll(/<hyperlink ref="A\d+" location="'([^']+)'!A1" display="([^"]+)"\/>/g)];
    const sheets = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(places.map(([, sheet]) => sheet)).toEqual(sheets.slice(2));
    for (const [, sheet, words] of places) expect(words).toBe(sheet);
    expect([...parts.values()].some((xml) => xml.includes("TargetMode"))).toBe(false);
  });

  test("each sheet has one named table without filter buttons, and no panes are frozen", () => {
    const tables = [...parts].filter(([path]) => path.startsWith("xl/tables/"));
    expect(tables).toHaveLength(worksheets.length);
    for (const [, xml] of tables) expect(xml).not.toContain("autoFilter");
    for (const [, xml] of worksheets) expect(xml).not.toContain("<pane");
  });

  test("no font is smaller than Arial 12", () => {
    const fonts = /<fonts .*?<\/fonts>/.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "";
    const sizes = [...fonts.matchAll(/<sz val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(12);
    expect(new Set([...fonts.matchAll(/<name val="(\w+)"/g)].map(([, name]) => name))).toEqual(new Set(["Arial"]));
  });

  test("a sheet is one page high where it stands upright or a row of charts ends it, and as long as it needs elsewhere", () => {
    const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, one]) => one,
    );
    const high = names.filter((_, at) => /fitToHeight="1"/.test(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ""));
    // In the sample the ranks too are few enough for one row of charts.
    const onItsSide = ["Ranks", "Gap NI 102a", "Gap NI 82"];
    const upright = ["Contents", "Foundation Stage areas", "Schools counted", "Unplaced schools", "Notes"];
    expect(high.toSorted()).toEqual([...onItsSide, ...upright].toSorted());
  });

  test("a sheet on several pages beside each other repeats its first three columns", () => {
    const wide = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/Print_Titles"[^>]*>([^<]*\$A:\$C[^<]*)</g)];
    const several = worksheets.filter(([, xml]) => /fitToWidth="[2-9]"/.test(xml));
    expect(wide).toHaveLength(several.length);
  });
});

describe("what exceljs writes otherwise than the standard", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Sheet");
  sheet.getCell("A1").note = "a note";
  sheet.addTable({ name: "table", ref: "A1", columns: [{ name: "Heading", filterButton: true }], rows: [[1]] });
  sheet.addConditionalFormatting({
    ref: "A2",
    rules: [
      {
        type: "dataBar",
        priority: 1,
        cfvo: [{ type: "min" }, { type: "max" }],
        gradient: true,
      } as ExcelJS.DataBarRuleType,
    ],
  });
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  sheet.addImage(book.addImage({ base64: pixel, extension: "png" }), {
    tl: { col: 2, row: 2 },
    ext: { width: 9, height: 9 },
    editAs: "oneCell",
  });
  const parts = unpack(new Uint8Array(await book.xlsx.writeBuffer()));
  const worksheet = readPart(parts, "xl/worksheets/sheet1.xml");

  test("children out of order are put in order, also where one holds another of its own name", () => {
    expect(inOrder(childNames(worksheet))).toBe(false);
    const ordered = withChildren(worksheet, ['<hyperlinks><hyperlink ref="A2"/></hyperlinks>']);
    expect(inOrder(childNames(ordered))).toBe(true);
    expect(ordered).toContain("<hyperlinks>");
    expect(ordered.length).toBe(worksheet.length + '<hyperlinks><hyperlink ref="A2"/></hyperlinks>'.length);
  });

  test("an anchor of one cell says nothing of how it moves: the standard has no such word there", () => {
    expect(readPart(parts, "xl/drawings/drawing1.xml")).toContain("<xdr:oneCellAnchor editAs=");
    mend(parts);
    expect(readPart(parts, "xl/drawings/drawing1.xml")).toContain("<xdr:oneCellAnchor>");
  });

  test("a child that the standard does not know is our mistake", () => {
    expect(() => withChildren("<worksheet><sheetData/></worksheet>", ["<chart/>"])).toThrow('no child "chart"');
  });
});
