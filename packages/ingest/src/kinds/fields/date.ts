import { type Period, parsePeriod, periodEnding, yearOf } from "../../period.ts";
import { readBy } from "./facts.ts";

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const british = /^(\d{1,2})[ /.-](\d{1,2}|[A-Za-z]{3,9})[ /.-](\d{4}|\d{2})(?: .*)?$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A day as ISO text, from ISO or from the British order: 14/03/1999, 14-Mar-99, 14.3.1999. A year of two digits lies in
 * 1950 to 2049. Undefined for a day that does not exist.
 */
export function parseDay(text: string): string | undefined {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear) return existing(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, year] = british.exec(text) ?? [];
  return day && month && year ? existing(yearOf(year), monthNumber(month), Number(day)) : undefined;
}

const numeric = /^(\d{1,2})([ /.-])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/;

/** Whether a text is a day only where its first number is the month, as Americans write: 03/14/2007. */
export function isMonthFirst(text: string): boolean {
  const [, month, sign, day, year] = numeric.exec(text) ?? [];
  return parseDay(text) === undefined && parseDay([day, month, year].join(sign)) !== undefined;
}

function monthNumber(written: string): number {
  return /^\d/.test(written) ? Number(written) : months.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** What a cell that is no day may be all the same. */
const aDay = {
  uncoded: true,
  refusal: (text: string) => {
    if (isMonthFirst(text)) return "day-month-first" as const;
    return /^\d{5}(?:\.\d+)?$/.test(text) ? ("day-as-number" as const) : undefined;
  },
} as const;

/** A day: "2007-03-14". */
export const day = () => readBy(parseDay, aDay);

/** The month of a day: "2007-03". The day itself is not kept. */
export const month = () => readBy((text) => parseDay(text)?.slice(0, 7), aDay);

/** A school year: "2006/07". */
export const period = () => readBy(parsePeriod, { uncoded: true });

/** The school year in which a day lies, from September to August; a school year written as such is itself. */
export const periodOfDay = () => readBy((text) => parsePeriod(text) ?? periodContaining(parseDay(text)), aDay);

/** The school year in which a day lies, from September to August. */
export function periodContaining(dayText: string | undefined): Period | undefined {
  if (dayText === undefined) return undefined;
  const [year = 0, monthOfYear = 0] = dayText.split("-").map(Number);
  return periodEnding(monthOfYear >= 9 ? year + 1 : year);
}
