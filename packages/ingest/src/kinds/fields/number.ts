import { readBy } from "./facts.ts";

/** Digits with or without thousands commas, a pound sign before, a percent sign behind. */
const written = /^£?\s?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s?%?$/;

/** A number as people write it: "1,234", "£5", "72%" (which is 72). Undefined for anything else, also for "1e3" and "". */
export function parseNumber(text: string): number | undefined {
  const digits = written.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}

/** A whole number of at least `least` and at most `greatest`. "72.0" is whole. */
export function whole(least: number, greatest: number) {
  return readBy(
    (text) => {
      const value = parseNumber(text);
      return value !== undefined && Number.isInteger(value) && value >= least && value <= greatest ? value : undefined;
    },
    { uncoded: true },
  );
}

/** A number of at least `least` and at most `greatest`, with any decimals. */
export function decimal(least: number, greatest: number) {
  return readBy(
    (text) => {
      const value = parseNumber(text);
      return value !== undefined && value >= least && value <= greatest ? value : undefined;
    },
    { uncoded: true },
  );
}
