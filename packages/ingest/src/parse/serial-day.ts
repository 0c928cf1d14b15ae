/** Days from Excel's day 0 to 1 January 1970, by the year from which the workbook counts. */
const daysBefore1970 = { 1900: 25_569, 1904: 24_107 } as const;

/**
 * The day that Excel stores as a number, as ISO text: 39448 counted from 1900 is 2008-01-01. Anything else is given back as it is,
 * also the first 60 numbers from 1900, among which Excel counts a 29 February that never was.
 */
export function serialDay(text: string, from: keyof typeof daysBefore1970): string {
  const serial = /^\d{1,5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < 61) return text;
  return new Date((serial - daysBefore1970[from]) * 86_400_000).toISOString().slice(0, 10);
}
