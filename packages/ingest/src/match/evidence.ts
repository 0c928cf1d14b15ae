import type { Candidate } from "./recognise.ts";

/** A layout that came close, and what the file lacks of it. */
export interface CloseLayout {
  readonly layout: string;
  /** Headings of the file that it reads or ignores. */
  readonly known: number;
  /** Columns that it needs and the file lacks, by their first heading. */
  readonly lacking: readonly string[];
}

/** From what a layout was recognised: it reads or ignores `known` of the `headings` that end in row `row`. */
export interface Evidence {
  readonly row: number;
  readonly known: number;
  readonly headings: number;
  /** The other layouts that know at least half as many, nearest first. */
  readonly close: readonly CloseLayout[];
}

export function evidenceFor({ binding, headerRow }: Candidate, close: readonly Candidate[]): Evidence {
  return {
    row: headerRow,
    known: binding.known.size,
    headings: binding.header.headings.filter((heading) => heading !== "").length,
    close: close.map((other) => ({
      layout: other.binding.layout.id,
      known: other.binding.known.size,
      lacking: [...new Set(other.binding.lacking.map(([first = ""]) => first))],
    })),
  };
}
