import { tool } from "./tool.ts";

/** A page of a printed workbook: its number, and which page of which sheet it is, all from 1. */
export interface SheetPage {
  readonly page: number;
  readonly sheet: string;
  readonly part: number;
}

/** The pages of a printed workbook, by its outline: the page on which each sheet begins. */
export function sheetPages(pdf: string): readonly SheetPage[] {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(tool("pdfinfo", [pdf]))?.[1]);
  const outline = tool("pdftohtml", ["-xml", "-i", "-stdout", pdf]);
  const begins = [...outline.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page, name = ""]) => ({
    page: Number(page),
    sheet: plain(name),
  }));
  return begins.flatMap(({ page, sheet }, at) => {
    const next = begins[at + 1]?.page ?? pages + 1;
    return Array.from({ length: next - page }, (_, part) => ({ page: page + part, sheet, part: part + 1 }));
  });
}

const plain = (xml: string): string => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
