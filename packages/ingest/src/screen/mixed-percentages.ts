import { clean } from "../clean.ts";
import { type GridRow, isFinding } from "../decode/grid.ts";
import { parsePercentage } from "../kinds/fields/number.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { FieldReader } from "../parse/field-reader.ts";
import { plansOf } from "../parse/plan.ts";
import { type Problem, problem } from "../problem.ts";

/** Cells below 1 of which alone a column is not said to be one of fractions. */
const fewFractions = 5;

/** Decimals that a person writes, at most: a number with more was worked out, and they say nothing. */
const mostWritten = 6;

/** Where decimals say nothing: the part of the cells up to which those below 1 may be small percentages. */
const hardlyAny = 0.1;

/** A number as it stands in a cell: "0.69". */
interface NumberCell {
  readonly text: string;
  readonly row: number;
  readonly decimals: number;
}

/** Numbers of one column: of all rows where each is a percentage, else those of one indicator. */
interface Numbers {
  readonly heading: string;
  readonly areAll: boolean;
  /** Between 0 and 1, and without a percent sign. */
  readonly below1: NumberCell[];
  /** Above 1, or with a percent sign. */
  readonly others: NumberCell[];
}

/**
 * A column in which fractions stand for percentages, beside percentages or alone: 0.69 would count as 0.69%. A number with a
 * percent sign is a percentage, however small. Reads the file once more.
 */
export async function mixedPercentages(matched: Matched): Promise<Problem | undefined> {
  const columns = columnsOf(matched);
  const groups = new Map<string, Numbers>();
  for await (const batch of matched.grid.batches()) {
    if (isFinding(batch)) return batch;
    const rows = batch.filter(({ row }) => row > matched.headerRow);
    for (const row of rows) for (const column of columns) take(row, column, groups);
  }
  for (const numbers of groups.values()) {
    const found = finding(numbers, matched);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface PercentColumn {
  readonly reader: FieldReader;
  readonly indicator: FieldReader | undefined;
}

function columnsOf(matched: Matched): readonly PercentColumn[] {
  return plansOf(matched).flatMap(({ readers }) => {
    const percentages = readers.filter(({ facts }) => facts.percentages !== undefined);
    return percentages.map((reader) => ({ reader, indicator: readers.find(({ name }) => name === "indicator") }));
  });
}

function take({ row, cells }: GridRow, { reader, indicator }: PercentColumn, groups: Map<string, Numbers>): void {
  const text = clean(reader.text(cells, {}));
  const value = parsePercentage(text);
  if (value === undefined) return;
  const areAll = reader.facts.percentages === "all";
  const key = JSON.stringify([reader.heading, areAll ? "" : indicator?.text(cells, {})]);
  const numbers = groups.get(key) ?? { heading: reader.heading, areAll, below1: [], others: [] };
  groups.set(key, numbers);
  const cell = { text, row, decimals: /\.(\d*?)0*(?:\s?%)?$/.exec(text)?.[1]?.length ?? 0 };
  if (text.endsWith("%") || value > 1) numbers.others.push(cell);
  else if (value > 0 && value < 1) numbers.below1.push(cell);
}

function finding({ heading, areAll, below1, others }: Numbers, { grid, layout }: Matched): Problem | undefined {
  const [beside] = others;
  const fractions = beside === undefined ? alone(below1) : among(below1, others);
  const [first] = fractions;
  const arePercentages = areAll || others.some(({ text }) => text.endsWith("%"));
  if (first === undefined || !arePercentages) return undefined;
  const place = { ...placeOf(grid), row: first.row, column: heading };
  const facts = { fractions: fractions.length, beside: beside?.text ?? "", layout: layout.id };
  return problem("percentages-mixed", place, { found: first.text, facts });
}

/** Numbers below 1 with nothing above: fractions, but for a few, and for those of one decimal, which may be small percentages. */
function alone(below1: readonly NumberCell[]): readonly NumberCell[] {
  return below1.length >= fewFractions && below1.some(({ decimals }) => decimals > 1) ? below1 : [];
}

/** A percentage has two decimals fewer than its fraction: 0.69 stands beside 71, and 0.5 may stand beside 71.2. */
function among(below1: readonly NumberCell[], others: readonly NumberCell[]): readonly NumberCell[] {
  const all = [...below1, ...others];
  if (all.some(({ decimals }) => decimals > mostWritten)) return below1.length > all.length * hardlyAny ? below1 : [];
  const most = others.reduce((greatest, { decimals }) => Math.max(greatest, decimals), 0);
  return below1.filter(({ decimals }) => decimals >= most + 2);
}
