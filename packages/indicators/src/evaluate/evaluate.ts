import { KENT } from "@lcsp/ingest";
import { UNPLACED } from "../define/cube.ts";
import type { Indicator } from "../define/indicator.ts";
import type { MeasureBalance } from "../facts/balance-facts.ts";
import { textOf } from "../figures.ts";
import type { Measure } from "../measure.ts";
import type { Balance } from "../profile.ts";
import type { Source } from "../source.ts";
import { readBalances } from "./balances.ts";
import { type Candidate, candidateFor } from "./candidate.ts";
import { type Chosen, choose } from "./choose.ts";
import type { CurrentExtract } from "./extracts.ts";
import { fromPublishers } from "./from-publishers.ts";
import { fromRows } from "./from-rows.ts";
import type { LeftBetweenGroups } from "./left-between-groups.ts";
import { measureBalances } from "./measure-balances.ts";
import { placesNobody } from "./places-nobody.ts";
import type { SchoolsBelowThreshold } from "./schools-below.ts";

export interface Evaluated extends Chosen {
  readonly countedSchools: readonly SchoolsBelowThreshold[];
  /** Before disclosure control. */
  readonly measureBalances: readonly MeasureBalance[];
  readonly balances: readonly Balance[];
  readonly left: LeftBetweenGroups;
}

/** How figures are made, where there is a choice. */
export interface EvaluationOptions {
  /** True: counts that are published for districts alone are split between their partnerships by where children live. */
  readonly apportion?: boolean;
  /** What is measured: the built-in catalogue unless told. `[...catalogue, own]` has indicators and gaps of one's own as well. */
  readonly catalogue?: readonly Indicator[];
  /** The source as it stood before the newest load, which its figures are to be compared with. */
  readonly before?: EarlierSource | null;
}

/** A store as it was shown at the end of a day, and the day of the newest load or withdrawal, which is after it. Both days as ISO dates. */
export interface EarlierSource {
  readonly source: Source;
  readonly before: string;
  readonly loaded: string;
}

/**
 * Every indicator for every partnership, Kent and England, every year held and both bases: by each road there is, and then one figure
 * of them.
 */
export async function evaluate(
  source: Source,
  catalogue: readonly Indicator[],
  extracts: readonly CurrentExtract[],
  partnerships: readonly string[],
  { apportion = false }: EvaluationOptions = {},
): Promise<Evaluated> {
  const indicators = byCode(catalogue);
  const balances = await readBalances(source.db);
  const ofRows = await fromRows(source, catalogue, { extracts, partnerships, placesNobody: placesNobody(balances) });
  const measures = [...ofRows.measures, ...(await fromPublishers(source.db, indicators, apportion))];
  const candidates = measures.filter(isOfArea).flatMap((measure): Candidate[] => {
    const indicator = indicators.get(measure.indicator);
    return indicator ? [candidateFor(indicator, measure)] : [];
  });
  const chosen = choose(candidates, (code) => indicators.get(code)?.definition.decimals ?? 0);
  const summed = measures.filter(({ indicator }) => indicators.get(indicator)?.form !== "each group");
  const ofSmallGroups = ofRows.ofSmallGroups.filter((measure) => hasFigureInKent(chosen, measure));
  return {
    ...chosen,
    balances,
    left: { ...ofRows.left, rests: ofRows.left.rests.filter(isOfArea) },
    countedSchools: ofRows.countedSchools.filter(isOfArea),
    measureBalances: measureBalances(indicators, [...summed, ...ofSmallGroups], partnerships),
  };
}

/** A group that has no figure even in Kent is shown nowhere, and neither is what its figure would be made from. */
function hasFigureInKent({ figures }: Chosen, measure: Measure): boolean {
  const value = figures.get(textOf({ ...measure, area: KENT.code }))?.value;
  return value !== undefined && value.kind !== "none";
}

const isOfArea = ({ area }: { readonly area: string }): boolean => area !== UNPLACED;

function byCode(catalogue: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  return new Map(catalogue.map((indicator) => [indicator.definition.code, indicator]));
}
