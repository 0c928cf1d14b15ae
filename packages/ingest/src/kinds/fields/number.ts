import { type FieldFacts, readBy } from "./facts.ts";

/** Digits with or without thousands commas, a pound sign before. */
const written = /^£?\s?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/;

/** A number as people write it: "1,234", "£5". Undefined for anything else, also for "1e3", "72%" and "". */
export function parseNumber(text: string): number | undefined {
  const digits = written.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}

/** A whole number of at least `least` and at most `greatest`. "72.0" is whole. */
export function whole(least: number, greatest: number) {
  return within(least, greatest, wholeNumber);
}

function wholeNumber(text: string): number | undefined {
  const value = parseNumber(text);
  return Number.isInteger(value) ? value : undefined;
}

/** A number of people or sessions, which those of all rows sum to. "72.0" is one. */
export function count(greatest: number) {
  return within(0, greatest, wholeNumber, { adds: true });
}

/** A number of at least `least` and at most `greatest`, with any decimals. */
export function decimal(least: number, greatest: number) {
  return within(least, greatest, parseNumber);
}

/** "72%" and "72" are 72. */
export function parsePercentage(text: string): number | undefined {
  return parseNumber(text.replace(/\s?%$/, ""));
}

/** A percentage: "72%" is 72, and so is "72". */
export function percentage() {
  return within(0, 100, parsePercentage, { percentages: "all" });
}

/** More than any figure with a percent sign comes to; percent changes may be above 100. */
const mostPercent = 1000;

/** A figure that may be a percentage. No count is written with a percent sign. */
export function figure() {
  return within(-1e9, 1e9, (text) => (isHundredfold(text) ? undefined : parsePercentage(text)), {
    percentages: "some",
    refusal: (text) => (isHundredfold(text) ? "percentage-hundredfold" : undefined),
  });
}

/** What Excel shows where 45 was typed and the cell made one of percentages afterwards: 4500%. */
function isHundredfold(text: string): boolean {
  return text.endsWith("%") && Math.abs(parsePercentage(text) ?? 0) > mostPercent;
}

/** A share of 1: "0.72" and "72%" are the same. */
export function share() {
  return within(0, 1, (text) => {
    const value = parseNumber(text.replace(/\s?%$/, ""));
    return value !== undefined && text.endsWith("%") ? Number((value / 100).toPrecision(12)) : value;
  });
}

function within(
  least: number,
  greatest: number,
  parse: (text: string) => number | undefined,
  facts: Pick<FieldFacts, "percentages" | "adds" | "refusal"> = {},
) {
  return readBy(
    (text) => {
      const value = parse(text);
      return value !== undefined && value >= least && value <= greatest ? value : undefined;
    },
    { uncoded: true, adds: false, ...facts },
  );
}
