import type { CheckCode } from "../../src/words/audit-words.ts";
import type { Patch } from "./good-workbook.ts";

const cover = "xl/worksheets/sheet1.xml";
const contents = "xl/worksheets/sheet2.xml";
const results = "xl/worksheets/sheet3.xml";
const strings = "xl/sharedStrings.xml";
const styles = "xl/styles.xml";
const table = "xl/tables/table3.xml";
const drawing = "xl/drawings/drawing1.xml";

/** Other words in the cells that hold these. */
const words = (before: string, after: string): Patch => [
  strings,
  `<t>${before}</t>`,
  `<t xml:space="preserve">${after}</t>`,
];

/** Northfield's name looks as nothing else does. */
const font = (properties: string): readonly Patch[] => [
  [strings, "<t>Northfield</t>", `<r><rPr>${properties}</rPr><t>Northfield</t></r>`],
];
const arial = '<sz val="12"/><rFont val="Arial"/>';

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** Something drawn beside the chart. */
const drawn = (element: string, description: string): readonly Patch[] => [
  [
    drawing,
    "</xdr:wsDr>",
    `<xdr:absoluteAnchor><xdr:${element}><xdr:nvPr><xdr:cNvPr id="9" name="Drawn 9"${description}/></xdr:nvPr></xdr:${element}></xdr:absoluteAnchor></xdr:wsDr>`,
  ],
];

/** What is done to the good workbook to break one point, and no other. */
export const faults: Readonly<Record<CheckCode, readonly Patch[]>> = {
  "table-marked": [
    [results, /<tableParts.*<\/tableParts>/, ""],
    ["xl/worksheets/_rels/sheet3.xml.rels", /<Relationship [^>]*table3.xml"\/>/, ""],
  ],
  "table-name": [[table, 'displayName="results"', 'displayName="Table1"']],
  "table-headings": [words("2006", "2007")],
  "one-table": [
    ["xl/tables/table9.xml", "", '<table name="second" displayName="second" ref="A3:B6"/>'],
    ["xl/worksheets/_rels/sheet3.xml.rels", "</Relationships>", relationship("rId9", "table", "../tables/table9.xml")],
  ],
  "nothing-below": [[results, "</sheetData>", '<row r="9"><c r="A9" s="3" t="s"><v>18</v></c></row></sheetData>']],
  "no-merges": [[results, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>']],
  "no-blank-lines": [[table, 'ref="A3:D6"', 'ref="A3:D7"']],
  "no-unexplained-gaps": [[results, '<c r="D5" s="3" t="s"><v>22</v></c>', ""]],
  "words-fit": [[results, '<row r="6" ht="21"', '<row r="6" ht="9"']],
  "no-filters": [[table, "<tableColumns", '<autoFilter ref="A3:D6"/><tableColumns']],
  "no-frozen-panes": [[results, "<selection", '<pane ySplit="3" topLeftCell="A4" state="frozen"/><selection']],
  "no-printed-marks": [words("Southmere", "Southmere*")],
  "note-form": [words("Southmere", "Southmere (note 1)")],
  "no-notes-in-data": [words("not known", "64.2 [note 1]")],
  "notes-sheet": [words("Southmere", "Southmere [note 2]")],
  "symbols-explained": [words("not known", "[x]")],
  "symbols-used": [words("[c] hidden to protect people.", "[c] hidden. [z] not applicable.")],
  "symbols-bracketed": [words("not known", "-")],
  "font-face": font('<sz val="12"/><rFont val="Times New Roman"/>'),
  "font-size": font('<sz val="10"/><rFont val="Arial"/>'),
  "no-italics": font(`<i/>${arial}`),
  "underlined-links-only": font(`<u/>${arial}`),
  "no-capitals": [words("Southmere", "SOUTHMERE")],
  contrast: font(`<color rgb="FF999999"/>${arial}`),
  "colour-not-alone": [words("not known", "better")],
  "no-backgrounds": [[table, "<tableStyleInfo", '<tableStyleInfo name="TableStyleMedium2"']],
  "no-dividers": [[styles, 'bottom style="thin"', 'bottom style="thick"']],
  "link-words": [
    [cover, "</sheetData>", '</sheetData><hyperlinks><hyperlink ref="C9" location="\'Results\'!A1"/></hyperlinks>'],
  ],
  "link-leads": [
    [cover, "</sheetData>", '</sheetData><hyperlinks><hyperlink ref="A3" location="\'Gone\'!A1"/></hyperlinks>'],
  ],
  "no-headers": [[results, "<drawing", "<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing"]],
  "no-text-boxes": drawn("sp", ' descr="A remark"'),
  "no-pictures": drawn("pic", ' descr="A badge"'),
  "alt-text": [[drawing, / descr="[^"]*"/, ""]],
  "chart-titles": [["xl/charts/chart1.xml", /<c:title>(?:(?!<\/c:title>).)*Percentage<\/a:t>.*?<\/c:title>/, ""]],
  "title-in-a1": [words("Results of a made-up place", "Table 1")],
  "sheet-name": [
    ["xl/workbook.xml", 'name="Results"', 'name="Sheet3"'],
    [contents, "'Results'!A1", "'Sheet3'!A1"],
  ],
  "no-blank-sheets": [
    ["xl/workbook.xml", "</sheets>", '<sheet sheetId="9" name="Spare" state="visible" r:id="rId9"/></sheets>'],
    ["xl/_rels/workbook.xml.rels", "</Relationships>", relationship("rId9", "worksheet", "worksheets/sheet9.xml")],
    ["xl/worksheets/sheet9.xml", "", "<worksheet><sheetData/></worksheet>"],
    [contents, "</hyperlinks>", '<hyperlink ref="B4" location="Spare!A1"/></hyperlinks>'],
  ],
  "starts-left": [
    [cover, 'r="B2"', 'r="C2"'],
    [cover, 'r="A2"', 'r="B2"'],
    [cover, 'r="B3"', 'r="C3"'],
    [cover, 'r="A3"', 'r="B3"'],
    [cover, 'max="2"', 'max="3"'],
    ["xl/tables/table1.xml", 'ref="A2:B3"', 'ref="B2:C3"'],
  ],
  "nothing-hidden": [["xl/workbook.xml", 'name="Notes" state="visible"', 'name="Notes" state="hidden"']],
  contents: [[contents, "'Notes'!A1", "'Results'!A1"]],
  cover: [
    ["xl/workbook.xml", 'name="Cover"', 'name="Place"'],
    [contents, "</hyperlinks>", '<hyperlink ref="B4" location="Place!A1"/></hyperlinks>'],
  ],
  "numbers-are-numbers": [
    [results, '<c r="C5" s="7"><v>58.2</v></c>', '<c r="C5" s="9" t="inlineStr"><is><t>58.2</t></is></c>'],
  ],
  "same-decimals": [
    [results, '<c r="C5" s="7">', '<c r="C5" s="9">'],
    [results, "<v>58.2</v>", "<v>58</v>"],
  ],
  "numbers-right": [[styles, /horizontal="right" vertical="center" indent="1"/, 'horizontal="center"']],
  "numbers-fit": [[results, "<v>58.2</v>", "<v>5.82e30</v>"]],
  "no-faults": [[results, '<c r="D5" s="3" t="s"><v>22</v></c>', '<c r="D5" s="3" t="e"><v>#REF!</v></c>']],
  "formulas-have-values": [[results, "</f><v>64.1</v>", "</f>"]],
  "document-title": [["docProps/core.xml", /<dc:title>.*<\/dc:title>/, "<dc:title></dc:title>"]],
  language: [["docProps/core.xml", /<dc:language>.*<\/dc:language>/, ""]],
  "opens-at-start": [["xl/workbook.xml", 'activeTab="0"', 'activeTab="2"']],
  "no-macros": [["xl/vbaProject.bin", "", "macros"]],
  "no-other-workbooks": [["xl/externalLinks/externalLink1.xml", "", "<externalLink/>"]],
};
