import type { BookFont } from "../book.ts";
import { childrenOf, wordsOf, type XmlNode } from "./xml-node.ts";

/** Words of a cell, with the look of their parts where they differ; those without one look as their cell. */
export interface Words {
  readonly text: string;
  readonly runs: readonly (XmlNode | undefined)[];
}

/** The words of an item of shared strings, or of a cell that holds its own; how they are pronounced is left out. */
export function readWords(item: XmlNode): Words {
  const runs = childrenOf(item, "r");
  const own = childrenOf(item, "t").map(wordsOf).join("");
  const text = own + runs.flatMap((run) => childrenOf(run, "t").map(wordsOf)).join("");
  const looks = runs.map((run) => childrenOf(run, "rPr")[0]);
  return { text: unescaped(text), runs: looks };
}

export const readStrings = (table: XmlNode | undefined): readonly Words[] => childrenOf(table, "si").map(readWords);

/** Characters that XML can't hold are written as _x000D_. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The fonts of a cell's words. */
export const fontsOf = (
  { runs }: Words,
  own: BookFont,
  read: (run: XmlNode, base: BookFont) => BookFont,
): readonly BookFont[] => (runs.length === 0 ? [own] : runs.map((run) => (run ? read(run, own) : own)));
