import type { Cell } from "./cell.ts";
import type { NumberSort } from "./number-format.ts";

/** The last day that Excel knows, 31 December 9999. */
const lastDay = 2_958_465;

/** The cell of a number in a workbook. `from1904`: it counts its days from 1904 instead of 1900. */
export function fromNumber(value: number, sort: NumberSort, from1904: boolean): Cell {
  switch (sort) {
    case "plain":
      return value;
    case "percentage":
      return { fraction: value };
    case "day":
      return dayOf(value, from1904);
    default:
      return sort satisfies never;
  }
}

/**
 * Day 25569 is 1 January 1970 where days are counted from 1900; 1904 begins 1462 days later. Excel has a 29 February 1900,
 * so that days before it are one further on. A number that is no day of Excel's calendar stays a number.
 */
function dayOf(serial: number, from1904: boolean): Cell {
  const since1900 = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!(since1900 >= 1 && since1900 <= lastDay)) return serial;
  const days = since1900 - 25569 + (since1900 < 60 ? 1 : 0);
  return { iso: new Date(days * 86_400_000).toISOString().slice(0, 10) };
}
