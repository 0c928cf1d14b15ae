import type { BookTable } from "../book.ts";
import { clipped, rangeOf } from "./places.ts";
import { childOf, childrenOf, isOn, type XmlNode } from "./xml-node.ts";

/** `last`: the last row and column of the sheet in which a cell is written. */
export function readTable(table: XmlNode, last: { readonly row: number; readonly column: number }): BookTable {
  const { displayName, name = displayName ?? "", ref = "A1", headerRowCount = "1" } = table.attributes;
  const range = clipped(rangeOf(ref), last);
  const filter = childOf(table, "autoFilter");
  const hidden = childrenOf(filter, "filterColumn").filter(({ attributes }) => isOn(attributes["hiddenButton"]));
  return {
    name: displayName ?? name,
    range,
    hasHeadingRow: headerRowCount !== "0",
    hasFilter: filter !== undefined && hidden.length <= range.right - range.left,
    isFilledByStyle: fills(childOf(table, "tableStyleInfo")?.attributes ?? {}),
  };
}

/** Of Excel's own styles only the first and last seven light ones leave the headings without a fill. */
function fills({ name, showRowStripes, showColumnStripes }: Readonly<Record<string, string>>): boolean {
  if (name === undefined) return false;
  return isOn(showRowStripes) || isOn(showColumnStripes) || !/^TableStyleLight([1-7]|1[5-9]|2[01])$/.test(name);
}
