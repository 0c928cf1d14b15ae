/** A school year, written as the plans write it: "2007/08". */
export type Period = `${number}/${number}`;

/** The school year that ends in the given calendar year: 2008 is 2007/08. */
export function periodEnding(year: number): Period {
  return `${year - 1}/${String(year % 100).padStart(2, "0")}` as Period;
}

/** The calendar year in which a school year ends: 2007/08 ends in 2008. */
export function endYear(period: Period): number {
  return Number(period.slice(0, 4)) + 1;
}

/** The school year so many years after (or, below zero, before) another. */
export function periodAfter(period: Period, years: number): Period {
  return periodEnding(endYear(period) + years);
}

/**
 * A school year from what people write: 2007/08, 2007-08, 2007/2008, "2007 to 2008", 07_08, 200708, or 2008 for the year that ends in it.
 * Undefined where the text is no school year, also where its two years do not follow each other.
 */
export function parsePeriod(written: string | number): Period | undefined {
  const text = String(written).trim();
  if (/^(19|20)\d\d$/.test(text)) return periodEnding(Number(text));
  const pair = /^((?:19|20)?\d\d)(?:\s*(?:[/_–-]|to)\s*)?((?:19|20)?\d\d)$/.exec(text);
  if (!pair?.[1] || !pair[2]) return undefined;
  const start = Number(pair[1].length === 2 ? `20${pair[1]}` : pair[1]);
  const end = Number(pair[2]) % 100;
  return (start + 1) % 100 === end ? periodEnding(start + 1) : undefined;
}

/** School years as the store writes them in one column. */
export function periodsIn(text: string): readonly Period[] {
  return text.split(" ").flatMap((period) => parsePeriod(period) ?? []);
}
