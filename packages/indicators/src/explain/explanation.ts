import type { Period } from "@lcsp/ingest";
import type { CurrentExtract } from "../evaluate/extracts.ts";
import type { Basis, Measure } from "../measure.ts";
import type { Area, Definition, ExplainedQuestion, GapChange } from "../profile.ts";

/** Where an indicator's figures of one school year came from. */
export interface Explanation {
  readonly definition: Definition;
  /** Indicators whose numbers plans print beside it. */
  readonly besides: readonly Definition[];
  readonly period: Period;
  /** The partnership's where one was named, Kent's and England's; a gap's two sides beside the gap. */
  readonly figures: readonly ExplainedFigure[];
  /** Of an indicator of the pupil survey: its questions as they were put that year. Else empty. */
  readonly questions: readonly ExplainedQuestion[];
  /** Of a gap: how it changed since the year before, for each area whose two sides have a figure in both years. Else empty. */
  readonly changes: readonly ExplainedChange[];
  /** The receipts of all extracts behind them. */
  readonly extracts: readonly CurrentExtract[];
}

export interface ExplainedFigure {
  readonly area: Area;
  readonly measure: Measure;
  /** Rows of each extract that the figure counts, or null where their number would tell what is hidden. */
  readonly rows: readonly RowsBehind[] | null;
  /** Rows of another kind by which those were found, by extract: results of looked-after children, or their list. Empty where there are none. */
  readonly foundBy: readonly FoundBy[];
  /** Of an apportioned figure: the districts' counts that it is a part of. Else empty. */
  readonly splitCounts: readonly SplitCount[];
}

/** A district's count, and the part of the district's children, 0 to 1, by which the partnership has its share of it. */
export interface SplitCount {
  readonly district: string;
  readonly count: number;
  readonly share: number;
}

/** How many of a figure's rows were found by rows of another extract. */
export interface FoundBy {
  readonly extract: number;
  readonly rows: number;
}

export interface ExplainedChange {
  readonly area: Area;
  /** As the publisher of the group's later figure gives it. */
  readonly basis: Basis | null;
  readonly change: GapChange;
}

/** How many rows of an extract a figure rests on, and how many of them count in the numerator and in the denominator. */
export interface RowsBehind {
  readonly extract: number;
  /** All of them: also a row that has a published value and no counts. */
  readonly rows: number;
  /** Which they are in the file, as Excel shows them, lowest first. Empty of rows of pupils, children and schools, which are counted alone. */
  readonly numbers: readonly number[];
  readonly numerator: number;
  readonly denominator: number;
}
