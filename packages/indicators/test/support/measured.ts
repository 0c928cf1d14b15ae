import type { Period, Store } from "@lcsp/ingest";
import type { Indicator } from "../../src/define/indicator.ts";
import { type Evaluated, evaluate } from "../../src/evaluate/evaluate.ts";
import { readExtracts } from "../../src/evaluate/extracts.ts";
import { figureAt } from "../../src/figures.ts";
import { type Basis, everyone, type Group, type Measure } from "../../src/measure.ts";

/** Some indicators of a store with the partnerships A, B and C, before disclosure control. */
export async function measured(store: Store, ...indicators: readonly Indicator[]): Promise<Evaluated> {
  return evaluate(store, indicators, await readExtracts(store), ["A", "B", "C"]);
}

export interface Asked {
  readonly area?: string;
  readonly basis?: Basis;
  readonly period?: Period;
  readonly group?: Group;
}

/** One of their figures: of A, its schools, 2007/08 and everyone unless told. */
export function figureOf({ figures }: Evaluated, { definition }: Indicator, asked: Asked = {}): Measure {
  const { area = "A", basis = "school", period = "2007/08", group = everyone } = asked;
  return figureAt(figures, { indicator: definition.code, area, basis, period, group });
}
