import { KENT } from "@lcsp/ingest";
import type { Rate } from "../define/define-rate.ts";
import { all, type GroupOf, group } from "../define/group-of.ts";
import type { Indicator } from "../define/indicator.ts";
import { type Count, everyone, type Measure, ownFigure, plainGroup } from "../measure.ts";
import { cautionOf } from "./caution.ts";
import { cellsOf, type Loaded, type LoadedCell } from "./cells.ts";
import { restsOn } from "./extracts.ts";
import { intervalOf, percentage } from "./figure.ts";
import { hasAny } from "./has-any.ts";
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
    const { code } = indicator.definition;
    const schools = indicator.schools ? [{ code, rate: indicator.schools, groups: [all], moreThan: 0 }] : [];
    return [{ code, rate: indicator, groups: eachOnce([all, ...indicator.groups, ...gaps]), moreThan: 0 }, ...schools];
  });
}

/** Several gaps may need one group, and a gap between the two bases needs everyone: the first to name a group says what it is called. */
function eachOnce(groups: readonly GroupOf[]): readonly GroupOf[] {
  const keyOf = ({ characteristic, value }: GroupOf) => `${characteristic} ${value}`;
  return groups.filter((one, at) => groups.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

/** What the rates count. */
export function wantedBy(rates: readonly RateOf[]): readonly Wanted[] {
  return rates.flatMap(({ rate, groups }) => [
    ...[...new Set(groups.map(({ characteristic }) => characteristic))].flatMap((characteristic) => [
      { tally: rate.numerator, characteristic },
      { tally: rate.denominator, characteristic },
    ]),
    ...[rate.unknown, rate.twoTerms].flatMap((tally) =>
      tally ? [{ tally, characteristic: everyone.characteristic }] : [],
    ),
  ]);
}

/** A measure of every rate, basis, year that all its kinds are loaded for, area and group. */
export function measureRates(rates: readonly RateOf[], counts: TallyCounts, loaded: Loaded): readonly Measure[] {
  return rates.flatMap((one) => {
    const cubes = [one.rate.numerator.cube, one.rate.denominator.cube];
    const cells = cellsOf(cubes, one.rate.bases, loaded).filter(({ cell }) => isHeld(one, counts, cell));
    return cells.flatMap((loadedCell) => {
      const alike = inCommon(one, counts, loadedCell);
      return one.groups.map((group) => measureRate(one, counts, group, alike));
    });
  });
}

/** What a rate's figures of a cell have in common, whichever their group. */
interface InCommon extends Pick<Measure, "status" | "road" | "caution" | "extracts"> {
  readonly cell: Cell;
}

function inCommon({ rate }: RateOf, counts: TallyCounts, { cell, behind }: LoadedCell): InCommon {
  const caution = cautionOf(rate.twoTerms, counts, cell);
  return { cell, road: rate.denominator.cube.road ?? "pupils", caution, ...restsOn(behind) };
}

/** Whether schools' rows of a year say anything of what a rate counts: those of a census without its question on travel do not. */
function isHeld({ rate, groups }: RateOf, counts: TallyCounts, { basis, period }: Cell): boolean {
  if (rate.denominator.cube.road !== "schools") return true;
  const county = { basis, period, area: KENT.code };
  return groups.some((group) => countOf(counts, rate.denominator, county, group).greatest > 0);
}

function measureRate(
  { code, rate, moreThan }: RateOf,
  counts: TallyCounts,
  of: GroupOf,
  { cell, status, road, caution, extracts }: InCommon,
): Measure {
  const numerator = countOf(counts, rate.numerator, cell, of);
  const denominator = countOf(counts, rate.denominator, cell, of);
  const cohort = denominator.least;
  const none = cohort > 0 && cohort <= moreThan ? "low-reliability" : reasonOf(rate, counts, cell, of, denominator);
  // Property by property: a hundred thousand are made, and a spread of objects takes several times as long.
  return {
    indicator: code,
    area: cell.area,
    basis: cell.basis,
    period: cell.period,
    group: plainGroup(of),
    numerator: none ? null : numerator,
    denominator: none ? null : denominator,
    cohort,
    value: none ? { kind: "none", reason: none } : percentage(numerator, cohort),
    interval: none ? null : intervalOf(rate.interval, numerator, cohort),
    status,
    road,
    reach: ownFigure.reach,
    coverage: ownFigure.coverage,
    caution,
    extracts,
  };
}

/**
 * Not available where a row may be of any size; where the rows of the year count nobody in the whole county, as those of a file that lacks
 * the result do; and where no row of the county says a group's characteristic that year: that it has nobody is not known. Else there is no
 * reason.
 */
function reasonOf(
  { denominator, unknown }: Rate,
  counts: TallyCounts,
  cell: Cell,
  { characteristic }: GroupOf,
  found: Count,
): "not-available" | null {
  if (hasAny(unknown, counts, cell)) return "not-available";
  if (found.greatest > 0) return null;
  const county = { ...cell, area: KENT.code };
  const everybody = countOf(counts, denominator, county, all).greatest;
  if (everybody === 0) return "not-available";
  if (characteristic === everyone.characteristic) return null;
  const notKnown = countOf(counts, denominator, county, group(characteristic, "not-known")).greatest;
  return notKnown === everybody ? "not-available" : null;
}
