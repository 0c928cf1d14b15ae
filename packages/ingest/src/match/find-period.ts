import { basename, extname } from "node:path";
import { type Period, parsePeriod } from "../period.ts";

/** Runs of digits that may be a school year: 2006-07, 2006_2007, 200607, 0607, 06-07, 2007. */
const candidates = /(?<!\d)(?:(?:19|20)\d\d\s?[-_/]\s?\d{2}(?:\d\d)?|\d{6}|\d{4}|\d\d[-_/]\d\d)(?!\d)/g;

/** The one school year that a text names; undefined where it names none, or two. */
export function periodIn(text: string): Period | undefined {
  const found = new Set<Period>();
  for (const [written] of text.matchAll(candidates)) {
    const period = parsePeriod(written);
    if (period !== undefined) found.add(period);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The school year in the name of a file, whatever its folder and ending are. */
export function periodInFileName(file: string): Period | undefined {
  return periodIn(basename(file, extname(file)));
}
