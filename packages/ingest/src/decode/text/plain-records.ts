import type { Delimiter } from "./delimiter.ts";

/** What reading a piece of text line by line came to. */
export interface PlainRecords {
  readonly records: string[][];
  /** Where reading stopped: at a line that has not ended yet, or at one that is not plain. */
  readonly end: number;
  /** True where the line at `end` is whole and not plain: only a parser that knows every rule can read on. */
  readonly isStuck: boolean;
}

/**
 * Splits text into records as long as that takes no more than looking for the next delimiter, which is several times
 * faster than reading character by character. A line is plain where each of its quoted fields opens at the field's start,
 * closes at its end and runs over no line end.
 */
export function plainRecords(text: string, delimiter: Delimiter): PlainRecords {
  const records: string[][] = [];
  const feeds = finder(text, "\n");
  const returns = finder(text, "\r");
  const quotes = finder(text, '"');
  let start = 0;
  for (;;) {
    const end = Math.min(feeds(start), returns(start));
    // A carriage return at the very end may be the first half of a line end.
    if (end >= text.length || (end === text.length - 1 && text.charAt(end) === "\r"))
      return { records, end: start, isStuck: false };
    const line = text.slice(start, end);
    const record = quotes(start) < end ? quotedFields(line, delimiter) : line.split(delimiter);
    if (record === undefined) return { records, end: start, isStuck: true };
    records.push(record);
    start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}

/** Finds the next of one character from ever later places; past the text's end where there is none. */
function finder(text: string, character: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    found = text.indexOf(character, from);
    if (found === -1) found = Number.POSITIVE_INFINITY;
    return found;
  };
}

/** The fields of a line that has quotation marks; undefined where they stand anywhere but around whole fields. */
function quotedFields(line: string, delimiter: Delimiter): string[] | undefined {
  const fields: string[] = [];
  for (let start = 0; ; ) {
    const isQuoted = line.charAt(start) === '"';
    const end = isQuoted ? closingQuote(line, start) + 1 : fieldEnd(line, delimiter, start);
    if (end === 0 || (end < line.length && line.charAt(end) !== delimiter)) return undefined;
    const field = isQuoted ? line.slice(start + 1, end - 1).replaceAll('""', '"') : line.slice(start, end);
    if (!isQuoted && field.includes('"')) return undefined;
    fields.push(field);
    if (end === line.length) return fields;
    start = end + 1;
  }
}

/** Where the quotation mark at `open` closes; -1 where it does not. */
function closingQuote(line: string, open: number): number {
  let close = line.indexOf('"', open + 1);
  while (close !== -1 && line.charAt(close + 1) === '"') close = line.indexOf('"', close + 2);
  return close;
}

function fieldEnd(line: string, delimiter: Delimiter, start: number): number {
  const end = line.indexOf(delimiter, start);
  return end === -1 ? line.length : end;
}
