import { fold } from "../fold.ts";

/** A row of headings, made ready for looking them up. */
export interface Header {
  /** As the file spells them; "" for a column without. */
  readonly headings: readonly string[];
  /** Folded heading to the columns that have it. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** Reads a row as headings. */
export function readHeader(cells: readonly string[]): Header {
  const columns = new Map<string, number[]>();
  const headings = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  headings.forEach((heading, column) => {
    const folded = fold(heading);
    if (folded === "") return;
    const same = columns.get(folded);
    if (same === undefined) columns.set(folded, [column]);
    else same.push(column);
  });
  return { headings, columns };
}

/** The columns whose heading is one of those given. */
export function columnsOf(header: Header, aliases: readonly string[]): readonly number[] {
  return [...new Set(aliases.map(fold))].flatMap((alias) => header.columns.get(alias) ?? []);
}
