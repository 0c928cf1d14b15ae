import type { Indicator } from "../define.ts";
import { groupBy } from "../group-by.ts";
import type { Measure } from "../measure.ts";
import type { Source } from "../source.ts";
import { readPublished, sumSchools } from "./area-values.ts";
import { type Candidate, candidateFor } from "./candidate.ts";
import { type Chosen, choose } from "./choose.ts";
import type { CurrentExtract } from "./extracts.ts";
import { publishedMeasure } from "./published.ts";
import { measureRates, ratesOf, wantedBy } from "./rates.ts";
import { schoolMeasures } from "./schools.ts";
import { measureSpread } from "./spreads.ts";
import { countTallies } from "./tally-counts.ts";

/**
 * Every indicator for every partnership, Kent and England, every year held and both bases: by each road there is, and then one figure
 * of them.
 */
export async function evaluate(
  source: Source,
  catalogue: readonly Indicator[],
  extracts: readonly CurrentExtract[],
  partnerships: readonly string[],
): Promise<Chosen> {
  const measures = [
    ...(await fromPupils(source, catalogue, extracts, partnerships)),
    ...(await fromAreaValues(source, catalogue)),
  ];
  const indicators = byCode(catalogue);
  const candidates = measures.flatMap((measure): Candidate[] => {
    const indicator = indicators.get(measure.indicator);
    return indicator ? [candidateFor(indicator, measure)] : [];
  });
  return choose(candidates, (code) => indicators.get(code)?.definition.decimals ?? 0);
}

async function fromPupils(
  { db }: Source,
  catalogue: readonly Indicator[],
  extracts: readonly CurrentExtract[],
  partnerships: readonly string[],
): Promise<readonly Measure[]> {
  const rates = ratesOf(catalogue);
  const counts = await countTallies(db, wantedBy(rates));
  const measures = [...measureRates(rates, counts, extracts, partnerships)];
  for (const indicator of catalogue) {
    if (indicator.form === "spread") measures.push(...(await measureSpread(db, indicator, extracts, partnerships)));
  }
  return measures;
}

async function fromAreaValues({ db }: Source, catalogue: readonly Indicator[]): Promise<readonly Measure[]> {
  const indicators = byCode(catalogue);
  const codes = [...indicators.keys()];
  const published = (await readPublished(db, codes)).flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    return indicator ? [publishedMeasure(indicator, row)] : [];
  });
  const sums = groupBy(await sumSchools(db, codes), ({ indicator }) => indicator);
  const schools = [...sums].flatMap(([code, ofOne]) => {
    const indicator = indicators.get(code);
    return indicator ? schoolMeasures(indicator, ofOne) : [];
  });
  return [...schools, ...published];
}

function byCode(catalogue: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  return new Map(catalogue.map((indicator) => [indicator.definition.code, indicator]));
}
