import { builtInSort, type NumberSort, sortOfFormat } from "../number-format.ts";
import { attribute, wholeNumber } from "../xml/attribute.ts";
import { scanPart } from "../zip/scan-part.ts";
import { listBounds } from "./bounds.ts";
import type { Workbook } from "./open-workbook.ts";

/** What the number format of each style of the workbook makes of a number, by the place of the style in the list. */
export async function readStyles(workbook: Workbook): Promise<readonly NumberSort[]> {
  if (workbook.styles === undefined) return [];
  const own = new Map<number, NumberSort>();
  const formats: number[] = [];
  let group = "";
  await scanPart(workbook, workbook.styles, listBounds, {
    open: (name, tag) => {
      if (name === "numFmts" || name === "cellXfs") group = name;
      const id = wholeNumber(tag, "numFmtId", 0);
      if (group === "numFmts" && name === "numFmt") own.set(id, sortOfFormat(attribute(tag, "formatCode") ?? ""));
      if (group === "cellXfs" && name === "xf") formats.push(id);
    },
    close: (name) => {
      if (name === group) group = "";
    },
  });
  return formats.map((id) => own.get(id) ?? builtInSort(id));
}
