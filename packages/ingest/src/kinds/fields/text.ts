import { z } from "zod";
import { parseDay } from "./date.ts";
import { readBy } from "./facts.ts";
import { isPowerOfTen } from "./power-of-ten.ts";
import { schoolNumberRefusal } from "./school-number.ts";

/** Any text that is not empty. */
export const text = () => z.string().min(1).max(200);

/** A school's number in any form, or its name. What Excel turned into a day or a power of ten is neither. */
export const schoolReference = () =>
  readBy((written) => (isSpoilt(written) || parseDay(written) !== undefined ? undefined : written), {
    uncoded: true,
    refusal: schoolNumberRefusal,
  });

/** 8.87E+06, or a month such as "May-01" that was 5/2001. */
function isSpoilt(written: string): boolean {
  return isPowerOfTen(written) || /^[a-z]{3}-\d\d$/i.test(written);
}

/** A postcode: upper case, no space. */
export const postcode = () => readBy(foldPostcode, { uncoded: true });

/** Undefined where the text has not the shape of a postcode. */
export function foldPostcode(written: string): string | undefined {
  const bare = written.replace(/\s/g, "").toUpperCase();
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(bare) ? bare : undefined;
}
