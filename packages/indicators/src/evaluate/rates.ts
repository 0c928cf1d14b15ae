import { KENT, type Period } from "@lcsp/ingest";
import { type GroupOf, group, type Indicator, type Rate } from "../define.ts";
import { everyone, type Measure, ownFigure } from "../measure.ts";
import { type CurrentExtract, carrying, periodsOf, statusOf } from "./extracts.ts";
import { intervalOf, percentage } from "./figure.ts";
import { type Cell, countOf, type TallyCounts, type Wanted } from "./tally-counts.ts";

/** What one rate is to be measured for. */
export interface RateOf {
  readonly code: string;
  readonly rate: Rate;
  readonly groups: readonly GroupOf[];
  /** A group of so many pupils or fewer has no figure. */
  readonly moreThan: number;
}

/** The rates of a catalogue, each with its groups: its own, and those that the gaps between them need. */
export function ratesOf(indicators: readonly Indicator[]): readonly RateOf[] {
  const all = group(everyone.characteristic, everyone.value);
  return indicators.flatMap((indicator): RateOf[] => {
    if (indicator.form === "each group") {
      return [
        { code: indicator.definition.code, rate: indicator.of, groups: indicator.groups, moreThan: indicator.moreThan },
      ];
    }
    if (indicator.form !== "rate") return [];
    const gaps = indicators.flatMap((gap) =>
      gap.form === "gap" && gap.of === indicator ? [gap.peers, gap.group] : [],
    );
    return [
      { code: indicator.definition.code, rate: indicator, groups: [all, ...indicator.groups, ...gaps], moreThan: 0 },
    ];
  });
}

/** What the rates count. */
export function wantedBy(rates: readonly RateOf[]): readonly Wanted[] {
  return rates.flatMap(({ rate, groups }) =>
    [...new Set(groups.map(({ characteristic }) => characteristic))].flatMap((characteristic) => [
      { tally: rate.numerator, characteristic },
      { tally: rate.denominator, characteristic },
    ]),
  );
}

/** A measure of every rate, basis, year that all its kinds are loaded for, area and group. */
export function measureRates(
  rates: readonly RateOf[],
  counts: TallyCounts,
  extracts: readonly CurrentExtract[],
  partnerships: readonly string[],
): readonly Measure[] {
  const areas = [...partnerships, KENT.code];
  return rates.flatMap((one) =>
    one.rate.bases.flatMap((basis) =>
      periodsOf(extracts, one.rate.denominator.cube.kind).flatMap((period) => {
        const behind = extractsBehind(one.rate, extracts, period);
        if (!behind) return [];
        return areas.flatMap((area) =>
          one.groups.map((group) => measureRate(one, counts, { basis, area, period }, group, behind)),
        );
      }),
    ),
  );
}

/** Extracts of both kinds that a rate counts, or undefined where one is not loaded for the year: events over a roll, and no event known. */
function extractsBehind({ numerator, denominator }: Rate, extracts: readonly CurrentExtract[], period: Period) {
  const kinds = [...new Set([numerator.cube.kind, denominator.cube.kind])];
  const found = kinds.map((kind) => carrying(extracts, kind, period));
  return found.every((some) => some.length > 0) ? found.flat() : undefined;
}

function measureRate(
  { code, rate, moreThan }: RateOf,
  counts: TallyCounts,
  cell: Cell,
  of: GroupOf,
  behind: readonly CurrentExtract[],
): Measure {
  const numerator = countOf(counts, rate.numerator, cell, of);
  const denominator = countOf(counts, rate.denominator, cell, of);
  const cohort = denominator.least;
  const tooFew = cohort > 0 && cohort <= moreThan;
  return {
    ...cell,
    indicator: code,
    group: { characteristic: of.characteristic, value: of.value },
    numerator: tooFew ? null : numerator,
    denominator: tooFew ? null : denominator,
    cohort,
    value: tooFew ? { kind: "none", reason: "low-reliability" } : percentage(numerator, cohort),
    interval: tooFew ? null : intervalOf(rate.interval, numerator, cohort),
    status: statusOf(behind.map(({ issue }) => issue)),
    road: "pupils",
    ...ownFigure,
    extracts: behind.map(({ id }) => id),
  };
}
