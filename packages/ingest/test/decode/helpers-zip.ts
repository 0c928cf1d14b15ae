import { strToU8, zipSync } from "fflate";

/** A workbook by hand: one sheet with the rows given as XML, and any further parts or others in the place of these. */
export function workbookOf(rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  });
}

/** A zip with the given texts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** An OpenDocument spreadsheet by hand: the tables given as XML. */
export function openDocumentOf(tables: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = ["office", "table", "text", "style"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  return zipOf({
    "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:manifest"/>',
    "content.xml": `<office:document-content ${names}>${body}</office:document-content>`,
    ...parts,
  });
}
