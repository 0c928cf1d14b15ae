/** The children of a worksheet in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99): Excel repairs a file that breaks it. */
const order: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The worksheet with these children added, and all of them in order: exceljs writes some in another. */
export function withChildren(worksheet: string, added: readonly string[]): string {
  const { head, children, tail } = split(worksheet);
  const sorted = [...children, ...added].sort((a, b) => rank(a) - rank(b));
  return head + sorted.join("") + tail;
}

function rank(child: string): number {
  const name = /^<([\w:]+)/.exec(child)?.[1];
  const at = order.indexOf(name ?? "");
  if (at < 0) throw new Error(`A worksheet has no child "${name}".`);
  return at;
}

/** The worksheet's opening tag with all before it, its children, each with all that is inside it, and its closing tag. */
function split(worksheet: string): { head: string; children: readonly string[]; tail: string } {
  const start = worksheet.indexOf(">", worksheet.indexOf("<worksheet")) + 1;
  const end = worksheet.lastIndexOf("</worksheet>");
  return {
    head: worksheet.slice(0, start),
    children: elementsOf(worksheet.slice(start, end)),
    tail: worksheet.slice(end),
  };
}

/** The outermost elements of a run of XML. */
function elementsOf(xml: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of xml.matchAll(/<(\/?)[\w:]+[^>]*?(\/?)>/g)) {
    const [whole, closes, isEmpty] = tag;
    if (closes) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (depth > 0) continue;
    const to = tag.index + whole.length;
    elements.push(xml.slice(from, to).trim());
    from = to;
  }
  return elements;
}
