import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";

/** The workbook as exceljs reads it. */
export async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  return book;
}

/** The XML parts of a workbook by path. */
export function xmlParts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, part]) => [path, strFromU8(part)]));
}

/** What stops XML from being well formed: a tag that does not close, or a bare & or <. Undefined where nothing does. */
export function malformed(xml: string): string | undefined {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>\s*/, "")
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, closes, name, __, isEmpty) => {
      if (closes && open.pop() !== name) open.push(`</${name}>`);
      if (!closes && !isEmpty) open.push(name);
      return "";
    });
  if (open.length > 0) return `not closed: ${open.join(" ")}`;
  if (/[<>]/.test(rest)) return `a bare bracket in: ${rest.slice(0, 80)}`;
  return /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml) ? "a bare &" : undefined;
}
