import { UnrealDateError } from "./unreal-date-error.ts";

/** A school year, written as the plans write it: "2007/08". */
export type Period = `${number}/${number}`;

/** The school year that ends in the given calendar year: 2008 is 2007/08. Throws an UnrealDateError for what is no year. */
export function periodEnding(year: number): Period {
  if (!Number.isInteger(year)) throw new UnrealDateError("unreal-year", year);
  return `${year - 1}/${String(year % 100).padStart(2, "0")}` as Period;
}

/** The calendar year in which a school year ends: 2007/08 ends in 2008. Throws an UnrealDateError for what is no school year. */
export function endYear(period: Period): number {
  const year = Number.parseInt(period, 10);
  if (Number.isNaN(year)) throw new UnrealDateError("unreal-year", period);
  return year + 1;
}

/** The school year so many years after (or, below zero, before) another. */
export function periodAfter(period: Period, years: number): Period {
  return periodEnding(endYear(period) + years);
}

/** What stands between two years that are one school year: dashes and slashes of every kind, which names of files need. */
export const yearSigns = String.raw`/\uff0f\u2215\u2044_\u2010-\u2015\u2212-`;

const twoYears = new RegExp(String.raw`^((?:19|20)?\d\d)(\s*(?:[.${yearSigns}]|to)\s*|\s+)?((?:19|20)?\d\d|\d)$`);

/**
 * A school year from what people write: 2007/08, 2007-08, 2007/2008, 2007-8, "2007 to 2008", "2007 08", 07_08, 200708,
 * or 2008 for the year that ends in it. A year of two digits lies in 1950 to 2049. Undefined where the text is no school
 * year, also where its two years do not follow each other.
 */
export function parsePeriod(written: string | number): Period | undefined {
  const text = String(written).trim();
  if (/^(19|20)\d\d$/.test(text)) return periodEnding(Number(text));
  const [, first, between, second] = twoYears.exec(text) ?? [];
  if (!first || !second || isOneNumber(first, between, second)) return undefined;
  const end = yearOf(first) + 1;
  return end % 10 ** second.length === Number(second) ? periodEnding(end) : undefined;
}

/** One digit is a year only behind a sign and a whole year: 08/9 and 089 may be anything. */
function isOneNumber(first: string, between: string | undefined, second: string): boolean {
  return second.length === 1 && (between === undefined || first.length === 2);
}

/** The calendar year that people write with four digits, or with two: then it lies in 1950 to 2049. */
export function yearOf(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** School years as the store writes them in one column. */
export function periodsIn(text: string): readonly Period[] {
  return text.split(" ").flatMap((period) => parsePeriod(period) ?? []);
}
