import type { WorkBook } from "@e965/xlsx";
import { DamagedError } from "../damaged-error.ts";
import { LockedError } from "../locked-error.ts";
import { quietly } from "./quietly.ts";
import { loadSheetJs } from "./sheetjs.ts";

/**
 * Days come as serial numbers and not as dates, which would shift with the time zone of the computer; of formulas only
 * the results are read.
 */
const options = {
  type: "buffer",
  dense: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
} as const;

/** Reads a workbook as a whole. What the library throws over a damaged one says nothing to an analyst. */
export function parseWorkbook(bytes: Uint8Array): WorkBook {
  try {
    const { read } = loadSheetJs();
    return quietly(() => read(bytes, options));
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new LockedError();
    throw new DamagedError("a workbook that can't be read", { cause: error });
  }
}
