import { type Parts, readPart, writePart } from "./package.ts";

/** What exceljs writes otherwise than a published workbook needs, apart from the order of a sheet's children. */
export function mend(parts: Parts): void {
  change(parts, /^xl\/styles\.xml$/, (xml) => xml.replace(/(<fonts [^>]*>)<font>.*?<\/font>/, `$1${normalFont}`));
  change(parts, /^docProps\/app\.xml$/, (xml) => xml.replace("Microsoft Excel", "lcsp-profile"));
  change(parts, /^xl\/tables\//, (xml) =>
    withoutHiddenButtons(xml).replace(/<tableStyleInfo name="\w+"/, "<tableStyleInfo"),
  );
  change(parts, /^xl\/drawings\//, (xml) => xml.replaceAll(/<xdr:oneCellAnchor editAs="\w+"/g, "<xdr:oneCellAnchor"));
}

/** The first font is the workbook's own, which column widths and empty cells go by. exceljs has no setting for it. */
const normalFont = '<font><sz val="12"/><color theme="1"/><name val="Arial"/><family val="2"/></font>';

/** A filter all of whose buttons are hidden is still a filter. */
const withoutHiddenButtons = (xml: string): string =>
  xml.replace(/<autoFilter .*?<\/autoFilter>/, (filter) => (filter.includes('hiddenButton="1"') ? "" : filter));

function change(parts: Parts, paths: RegExp, into: (xml: string) => string): void {
  for (const path of Object.keys(parts).filter((each) => paths.test(each)))
    writePart(parts, path, into(readPart(parts, path)));
}
