import { scanPart } from "../zip/scan-part.ts";
import { stringBounds } from "./bounds.ts";
import type { Workbook } from "./open-workbook.ts";
import { TextGatherer } from "./text-gatherer.ts";

/** The texts that cells of the workbook refer to by their place in the list. */
export async function readStrings(workbook: Workbook): Promise<readonly string[]> {
  const strings: string[] = [];
  if (workbook.strings === undefined) return strings;
  const text = new TextGatherer();
  await scanPart(workbook, workbook.strings, stringBounds, {
    open: (name) => (name === "si" ? text.begin() : text.open(name)),
    text: (piece) => text.add(piece),
    close: (name) => {
      if (name === "si") strings.push(text.take());
      else text.close(name);
    },
  });
  return strings;
}
