import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { fold } from "../fold.ts";
import { joinHeadings } from "./join-headings.ts";

/** A row of headings, made ready for looking them up. */
export interface Header {
  /** As the file spells them; "" for a column without. Of several rows, all: "English Level". */
  readonly headings: readonly string[];
  /** The rows that they stand in, as the file has them. */
  readonly lines: readonly (readonly string[])[];
  /** Headings, as spelled and folded, to the columns that have them. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** Reads rows as one header: a heading of an upper row spans columns of those below, as many as its merged cells say. */
export function readHeader(...rows: readonly Pick<GridRow, "cells" | "spans">[]): Header {
  const lines = rows.map(({ cells }) => cells.map(cellText));
  const texts = lines.map((line) => line.map((text) => text.replace(/\s+/g, " ").trim()));
  const headings = joinHeadings(texts.map((line, index) => ({ texts: line, spans: rows[index]?.spans })));
  const columns = new Map<string, number[]>();
  headings.forEach((heading, column) => {
    for (const key of keysOf(heading)) {
      const same = columns.get(key);
      if (same === undefined) columns.set(key, [column]);
      else same.push(column);
    }
  });
  return { headings, lines, columns };
}

/**
 * The columns whose heading is one of those given. A heading spelled as given wins over one that is like it only once
 * folded: a published file has "l2_by19" for a count and "l2by19" for its percentage.
 */
export function columnsOf({ columns }: Header, aliases: readonly string[]): readonly number[] {
  const found = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => columns.get(key) ?? []))];
  const exact = found(aliases.map(exactly));
  return exact.length > 0 ? exact : found(aliases.map(fold));
}

/** The keys by which a heading is found; none for a column without. */
export function keysOf(heading: string): ReadonlySet<string> {
  return new Set([exactly(heading), fold(heading)].filter((key) => key !== "" && key !== exactly("")));
}

/** Key of a heading as it is spelled but for case; the mark keeps it apart from folded keys. */
function exactly(heading: string): string {
  return `=${heading.toLowerCase()}`;
}

/** Tells the header printed again: any row of it alone counts, so that all of a header of several rows do. */
export function isLineOf({ lines }: Header): (row: GridRow) => boolean {
  const folded = lines.map((line) => line.map(fold));
  return ({ cells }) =>
    folded.some((line) => line.every((heading, column) => fold(cellText(cells[column] ?? "")) === heading));
}
