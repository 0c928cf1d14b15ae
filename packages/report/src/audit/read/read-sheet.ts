import type { BookCell, BookLink, BookSheet } from "../book.ts";
import type { Parts } from "./open-parts.ts";
import { lettersOf } from "./places.ts";
import { readCells, type Shared } from "./read-cells.ts";
import { readDrawing } from "./read-drawing.ts";
import { readTable } from "./read-table.ts";
import { type Relationship, relationshipsOf } from "./relationships.ts";
import { childOf, childrenOf, isOn, type XmlNode } from "./xml-node.ts";

/** A sheet as the workbook's list names it, and where its part is. */
export interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

export function readSheet(parts: Parts, { name, isHidden, path }: Listed, shared: Shared): BookSheet {
  const sheet = parts.read(path) ?? { name: "worksheet", attributes: {}, children: [], text: "" };
  const relationships = relationshipsOf(parts, path);
  const cells = readCells(sheet, shared);
  const last = lastOf(cells);
  const drawings = relationships.filter(({ type }) => type === "drawing").map(({ to }) => readDrawing(parts, to));
  return {
    name,
    isHidden,
    ...readView(sheet),
    hasFilter: childOf(sheet, "autoFilter") !== undefined,
    cells,
    cellAt: finder(cells),
    merges: childrenOf(childOf(sheet, "mergeCells"), "mergeCell").map(({ attributes }) => attributes["ref"] ?? ""),
    ...readSizes(sheet, last.column),
    tables: relationships
      .filter(({ type }) => type === "table")
      .flatMap(({ to }) => {
        const table = parts.read(to);
        return table ? [readTable(table, last)] : [];
      }),
    links: childrenOf(childOf(sheet, "hyperlinks"), "hyperlink").map((link) => readLink(link, relationships)),
    charts: drawings.flatMap(({ charts }) => charts),
    drawn: drawings.flatMap(({ drawn }) => drawn),
    hasHeaderOrFooter: childOf(sheet, "headerFooter")?.children.some(({ text }) => text.trim() !== "") ?? false,
  };
}

/** The last row and column in which a cell is written. */
function lastOf(cells: readonly BookCell[]): { readonly row: number; readonly column: number } {
  return cells.reduce(
    (last, { row, column }) => ({ row: Math.max(last.row, row), column: Math.max(last.column, column) }),
    { row: 1, column: 1 },
  );
}

function finder(cells: readonly BookCell[]): BookSheet["cellAt"] {
  const places = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return (row, column) => places.get(`${row} ${column}`);
}

function readView(sheet: XmlNode): Pick<BookSheet, "cursor" | "isFrozen"> {
  const view = childOf(sheet, "sheetViews", "sheetView");
  const pane = childOf(view, "pane")?.attributes;
  const cursors = childrenOf(view, "selection").map(({ attributes }) => attributes["activeCell"] ?? "A1");
  return { cursor: cursors.at(-1) ?? "A1", isFrozen: pane !== undefined };
}

function readSizes(
  sheet: XmlNode,
  lastColumn: number,
): Pick<BookSheet, "hiddenRows" | "hiddenColumns" | "widthOf" | "heightOf"> {
  const {
    defaultColWidth,
    baseColWidth = "8",
    customHeight,
    defaultRowHeight,
  } = childOf(sheet, "sheetFormatPr")?.attributes ?? {};
  const columns = childrenOf(childOf(sheet, "cols"), "col").map(({ attributes: { min, max, width, hidden } }) => ({
    from: Number(min ?? 1),
    to: Number(max ?? 1),
    width: Number(width ?? defaultColWidth ?? baseColWidth),
    isHidden: isOn(hidden),
  }));
  const columnAt = (column: number) => columns.find(({ from, to }) => from <= column && column <= to);
  const rows = childrenOf(childOf(sheet, "sheetData"), "row");
  const heights = new Map(
    rows
      .filter(({ attributes }) => isOn(attributes["customHeight"]))
      .map(({ attributes: { r, ht } }) => [Number(r), Number(ht)]),
  );
  const everyHeight = isOn(customHeight) ? Number(defaultRowHeight) : undefined;
  const all = Array.from({ length: lastColumn }, (_, at) => at + 1);
  return {
    hiddenRows: rows
      .filter(({ attributes }) => isOn(attributes["hidden"]))
      .map(({ attributes }) => Number(attributes["r"])),
    hiddenColumns: all.filter((column) => columnAt(column)?.isHidden).map(lettersOf),
    widthOf: (column) => columnAt(column)?.width ?? Number(defaultColWidth ?? Number(baseColWidth) + 0.7),
    heightOf: (row) => heights.get(row) ?? everyHeight,
  };
}

function readLink(link: XmlNode, relationships: readonly Relationship[]): BookLink {
  const { ref = "", id, location = "" } = link.attributes;
  const outside = relationships.find((relationship) => relationship.id === id);
  if (outside?.isOutside && !outside.to.startsWith("#")) return { address: ref, leads: "out", to: outside.to };
  const place = outside?.isOutside ? outside.to.slice(1) : location;
  return { address: ref, leads: "to a sheet", to: sheetIn(place) };
}

/** 'Report card'!A1 -> Report card. */
function sheetIn(place: string): string {
  const name = place.slice(0, Math.max(0, place.lastIndexOf("!"))) || place;
  return name.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
}
