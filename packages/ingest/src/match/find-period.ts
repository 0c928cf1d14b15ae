import { basename, extname } from "node:path";
import { parseDay, periodContaining } from "../kinds/fields/date.ts";
import { endYear, type Period, parsePeriod, yearSigns } from "../period.ts";

const year = String.raw`(?:19|20)\d\d`;
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const issued = "(?:provisional|prov|revised|final|published|issued|released|sent|made|exported)";

/** One way in which people write a time, and the school year that it means. */
interface Form {
  readonly written: RegExp;
  readonly means: (text: string) => Period | undefined;
  /** True for two years that follow each other: they mean a school year, where one alone may be that of the export. */
  readonly sure?: true;
  /** True where it is meant as a year, whatever it is: in vain, it makes the text unclear, and no other form may answer for it. */
  readonly isYear?: true;
  /** True where it is looked for by its meaning: what has none is left to the next form. */
  readonly isTentative?: true;
  /** True for a day: in a name it is when the file was made, and says nothing of the year that its rows are of. */
  readonly isDay?: true;
  /** True for a month that, behind a year, is when the file was made. */
  readonly isIssue?: true;
  /** True for digits that in a name are years, and in a sentence may be a count, a page or an age. */
  readonly isBrief?: true;
}

/** In the order in which a text is searched: what one form has taken, also in vain, the next no longer sees. */
const forms: readonly Form[] = [
  // 2009-07-31, 2009_7_31, 2009 07 31, 20090731, 31.07.2009, 31-07-09
  { written: alone(String.raw`${year}[-_.]\d{1,2}[-_.]\d{1,2}`), means: periodOfDay, isDay: true },
  { written: alone(String.raw`${year}\s\d\d\s\d\d`), means: periodOfDay, isDay: true, isTentative: true },
  // 20082009, and no other eight digits
  { written: alone(`${year}${year}`), means: parsePeriod, sure: true, isTentative: true },
  { written: alone(String.raw`${year}\d{4}`), means: periodOfDay, isDay: true },
  // The 2 of KS2_07_08 is none of a day.
  { written: alone(String.raw`(?<![a-z])\d{1,2}[-_./]\d{1,2}[-_./](?:${year}|\d\d)`), means: periodOfDay, isDay: true },
  // 2006-07, 2006_2007, 2006-7, 2006.07, 2006 to 2007; 2006&07 may be two
  {
    written: alone(String.raw`${year}(?:\s?(?:[&${yearSigns}]|\s?to\s?)\s?|\.)(?:\d{4}|\d\d?)`),
    means: parsePeriod,
    sure: true,
    isYear: true,
  },
  // 2006 07
  { written: alone(String.raw`${year}\s\d\d`), means: parsePeriod, sure: true, isTentative: true },
  // 31 July 2009, 31st July 2009. The 2 of KS2 May 2008 is none of a day, nor is the 6 of Year 6 June 2008 or of Years 3 to 6 June 2008.
  {
    written: alone(
      String.raw`(?<![a-z]|(?:year|key[ _-]stage|ks|part|sheet)s?(?:[ _-]?\d{1,2}[ _-]?(?:and|to|[&+/]))*[ _-]?)\d{1,2}(?:st|nd|rd|th)?[ _-]${month}[ _-]${year}`,
    ),
    means: periodOfDay,
    isDay: true,
  },
  // provisional Sept 2008, published in December 2008
  { written: alone(`(?<![a-z])${issued}[ _-](?:in[ _-])?${month}[ _-]${year}`), means: periodOfIssue, isIssue: true },
  // January 2004, autumn term 2007
  { written: alone(`(?<![a-z])${month}[ _-]${year}`), means: periodOfMonth },
  {
    written: alone(`autumn(?:[ _-]term)?[ _-]${year}`),
    means: (text) => periodOfMonth(`Sep ${text.slice(-4)}`),
  },
  // 2007: the year in which it ends
  { written: alone(year), means: parsePeriod, isYear: true },
  // 200607, 0607, 06-07
  { written: alone(String.raw`\d{6}|\d{4}|\d\d[${yearSigns}]\d\d`), means: parsePeriod, sure: true, isBrief: true },
];

/** The first and the last year in which a school year can end: a file of another has a slip in its name. */
const [earliest, latest] = [1981, 2050];

/** What a text says of the school year: it is that of the text where exactly one is found. */
export interface FoundPeriods {
  readonly found: readonly Period[];
  /** What is written like a year, and can be none or not surely: "2008-7", "2099". */
  readonly unclear: readonly string[];
  /** Days, as they are written: they are no school years. */
  readonly days: readonly string[];
  /** The years that stand there by themselves, also where two that follow each other decide. */
  readonly alone: readonly Period[];
  /** True where each of the years found is written as two that follow each other. */
  readonly isSure: boolean;
}

/**
 * The school years that a text names. Two years in one word decide before one alone does, and before what is unclear.
 * `isSentence`: of a text that may hold other numbers, those are not looked at that are years only in a name: 0708, 11-12.
 */
export function periodsNamed(text: string, isSentence = false): FoundPeriods {
  const sure = new Set<Period>();
  const others = new Set<Period>();
  const issues = new Set<Period>();
  const unclear = new Set<string>();
  const days = new Set<string>();
  let rest = text;
  for (const form of forms) {
    if (isSentence && form.isBrief) continue;
    rest = rest.replace(form.written, (written) => {
      const period = form.means(written);
      if (period === undefined && form.isTentative) return written;
      if (form.isDay) days.add(written);
      else if (period !== undefined && isPlausible(period))
        (form.sure ? sure : form.isIssue ? issues : others).add(period);
      else if (period !== undefined || form.isYear) unclear.add(written);
      return " ";
    });
  }
  const alone = [...(others.size > 0 ? others : issues)];
  if (sure.size > 0) return { found: [...sure], unclear: [], days: [], alone, isSure: true };
  return { found: alone, unclear: [...unclear], days: [...days], alone, isSure: false };
}

/** The one school year that a text names; undefined where it names none, or two, or is unclear. */
export function periodIn(text: string): Period | undefined {
  return onlyOf(periodsNamed(text));
}

/** The same of what was found in it. */
export function onlyOf({ found, unclear }: FoundPeriods): Period | undefined {
  const [only, second] = found;
  return second === undefined && unclear.length === 0 ? only : undefined;
}

/** The name of a file without its folder and ending, in which the school year is sought. */
export function stemOf(file: string): string {
  return basename(file, extname(file));
}

function isPlausible(period: Period): boolean {
  const end = endYear(period);
  return end >= earliest && end <= latest;
}

/** The form without a digit before or behind it, in either case. */
function alone(form: string): RegExp {
  return new RegExp(String.raw`(?<!\d)(?:${form})(?!\d)`, "gi");
}

function periodOfDay(written: string): Period | undefined {
  return periodContaining(parseDay(written.replace(/[_.\s]/g, "-")));
}

/** A month counts by its first day. */
function periodOfMonth(written: string): Period | undefined {
  return periodOfDay(`1 ${written}`);
}

/** Of the month and the year at its end. */
function periodOfIssue(written: string): Period | undefined {
  return periodOfMonth(written.split(/[ _-]/).slice(-2).join(" "));
}
