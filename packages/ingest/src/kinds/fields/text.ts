import { z } from "zod";
import { readBy } from "./facts.ts";

/** Any text that is not empty. */
export const text = () => z.string().min(1).max(200);

/** A school's number in any form, or its name. What Excel turned into a day or a power of ten is neither. */
export const schoolReference = () =>
  readBy((written) => (/^\d{4}-\d\d-\d\d$|^\d(\.\d+)?e\+?\d+$/i.test(written) ? undefined : written));

/** A postcode: upper case, no space. */
export const postcode = () => readBy(foldPostcode);

/** Undefined where the text has not the shape of a postcode. */
export function foldPostcode(written: string): string | undefined {
  const bare = written.replace(/\s/g, "").toUpperCase();
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(bare) ? bare : undefined;
}
