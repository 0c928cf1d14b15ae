import type { BookCell, BookFont, BookValue } from "../book.ts";
import { lettersOf, placeOf } from "./places.ts";
import { fontsOf, readWords, type Words } from "./read-strings.ts";
import type { Styles } from "./read-styles.ts";
import { childOf, childrenOf, type XmlNode } from "./xml-node.ts";

/** What cells refer to. */
export interface Shared {
  readonly strings: readonly Words[];
  readonly styles: Styles;
  readonly fontOf: (run: XmlNode, base: BookFont) => BookFont;
}

/** The cells of a sheet, row by row. A row or cell that does not say its place follows the one before it. */
export function readCells(sheet: XmlNode, shared: Shared): readonly BookCell[] {
  let row = 0;
  return childrenOf(childOf(sheet, "sheetData"), "row").flatMap((line) => {
    row = placeOf(line.attributes["r"] ?? String(row + 1)).row;
    let column = 0;
    return childrenOf(line, "c").map((cell) => {
      const { r: address } = cell.attributes;
      column = address === undefined ? column + 1 : placeOf(address).column;
      return readCell(cell, { row, column }, shared);
    });
  });
}

function readCell(cell: XmlNode, place: { readonly row: number; readonly column: number }, shared: Shared): BookCell {
  const style = shared.styles.of(cell.attributes["s"]);
  const words = wordsIn(cell, shared);
  return {
    address: `${lettersOf(place.column)}${place.row}`,
    ...place,
    value: words ? textValue(words.text) : otherValue(cell),
    hasFormula: childOf(cell, "f") !== undefined,
    style,
    fonts: words ? fontsOf(words, style.font, shared.fontOf) : [style.font],
  };
}

function wordsIn(cell: XmlNode, { strings }: Shared): Words | undefined {
  const stored = childOf(cell, "v")?.text ?? "";
  switch (cell.attributes["t"]) {
    case "s":
      return strings[Number(stored)] ?? { text: "", runs: [] };
    case "str":
      return { text: stored, runs: [] };
    case "inlineStr": {
      const inline = childOf(cell, "is");
      return inline ? readWords(inline) : { text: "", runs: [] };
    }
    default:
      return undefined;
  }
}

const textValue = (text: string): BookValue => (text.trim() === "" ? { kind: "empty" } : { kind: "text", text });

function otherValue(cell: XmlNode): BookValue {
  const stored = childOf(cell, "v")?.text ?? "";
  if (stored === "") return { kind: "empty" };
  if (cell.attributes["t"] === "e") return { kind: "fault" };
  if (cell.attributes["t"] === "b") return { kind: "truth" };
  // A date that is written as text in ISO's form is a figure too.
  return { kind: "number", value: cell.attributes["t"] === "d" ? Date.parse(stored) : Number(stored) };
}
