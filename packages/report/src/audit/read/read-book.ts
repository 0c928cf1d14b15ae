import type { Book, BookFont } from "../book.ts";
import { UnreadableError } from "../unreadable.ts";
import { openParts, type Parts } from "./open-parts.ts";
import { colourReader } from "./read-colours.ts";
import { type Listed, readSheet } from "./read-sheet.ts";
import { readStrings } from "./read-strings.ts";
import { readFont, readStyles } from "./read-styles.ts";
import { type Relationship, relationshipsOf } from "./relationships.ts";
import { childOf, childrenOf, wordsOf, type XmlNode } from "./xml-node.ts";

/** The workbook that the bytes of an .xlsx file hold. Throws an UnreadableError where they hold none. */
export function readBook(bytes: Uint8Array): Book {
  const parts = openParts(bytes);
  const { workbook, path } = mainPart(parts);
  const of = (type: string) => relationshipsOf(parts, path).find((each) => each.type === type)?.to ?? "";
  const colourOf = colourReader(parts.read(of("theme")));
  const styles = readStyles(parts.read(of("styles")), colourOf);
  const fontOf = (run: XmlNode, base: BookFont) => readFont(run, colourOf, base);
  const shared = { strings: readStrings(parts.read(of("sharedStrings"))), styles, fontOf };
  const { title, language } = readAbout(parts);
  const view = childOf(workbook, "bookViews", "workbookView")?.attributes;
  return {
    sheets: listed(workbook, relationshipsOf(parts, path)).map((sheet) => readSheet(parts, sheet, shared)),
    title,
    language,
    opensOn: Number(view?.["activeTab"] ?? 0),
    bodySize: styles.normal.size,
    hasMacros: parts.paths.some((path) => path.endsWith("vbaProject.bin")),
    otherWorkbooks: parts.paths.filter((path) => /^xl\/externalLinks\/[^/]+\.xml$/.test(path)).length,
  };
}

/** The part that the file says is its first: of a workbook the list of its sheets. */
function mainPart(parts: Parts): { readonly workbook: XmlNode; readonly path: string } {
  const path = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.to ?? "";
  const workbook = parts.read(path);
  if (workbook?.name !== "workbook") throw new UnreadableError("no-workbook");
  return { workbook, path };
}

function listed(workbook: XmlNode, leads: readonly Relationship[]): readonly Listed[] {
  const paths = new Map(leads.map(({ id, to }) => [id, to]));
  return childrenOf(childOf(workbook, "sheets"), "sheet").map(
    ({ attributes: { name = "", state = "visible", id = "" } }) => ({
      name,
      isHidden: state !== "visible",
      path: paths.get(id) ?? "",
    }),
  );
}

/** The language stands among the properties that every program writes, or, from Excel, among those that people add. */
function readAbout(parts: Parts): { readonly title: string; readonly language: string } {
  const about = parts.read("docProps/core.xml");
  const said = (name: string) => childOf(about, name)?.text.trim() ?? "";
  const added = childrenOf(parts.read("docProps/custom.xml"), "property");
  const language = added.find(({ attributes }) => attributes["name"] === "Language");
  return { title: said("title"), language: said("language") || (language ? wordsOf(language).trim() : "") };
}
