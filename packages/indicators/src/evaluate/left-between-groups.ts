import { KENT } from "@lcsp/ingest";
import { type GroupOf, group } from "../define/group-of.ts";
import { isFew } from "../few.ts";
import { textOf } from "../figures.ts";
import { groupBy } from "../group-by.ts";
import { everyone, type Measure } from "../measure.ts";
import { cellsOf, type Loaded } from "./cells.ts";
import { measureRates, type RateOf } from "./rates.ts";
import { countOf, countsBy, type TallyCounts } from "./tally-counts.ts";

/** What the groups of a percentage's pupils leave over when one is taken from another: for disclosure control, and to be shown to nobody. */
export interface LeftBetweenGroups {
  /**
   * The figures of groups that share pupils with one that the catalogue names before them, each by its key: those with a statement, say, beside
   * all with special needs.
   */
  readonly laterGroups: ReadonlyMap<string, LaterGroup>;
  /** Of each characteristic and area, the pupils whom no group counts but later ones, if their characteristic is known at all. */
  readonly rests: readonly Measure[];
}

/** What is known of the pupils of a later group's area, who are parted by which of the groups count them. */
export interface LaterGroup {
  /** Some part is of 1 to 5. */
  readonly leavesFew: boolean;
  /** Some part is of nobody: the other figures may then say what the group's is. */
  readonly leavesNobody: boolean;
}

/** Of all percentages, in every basis, year and area that they are measured for. */
export function leftBetweenGroups(rates: readonly RateOf[], counts: TallyCounts, loaded: Loaded): LeftBetweenGroups {
  const alike = rates
    .filter(({ rate }) => rate.interval === "wilson")
    .flatMap((one) => byCharacteristic(one, counts, loaded));
  return {
    laterGroups: new Map(alike.flatMap((one) => laterGroups(one, counts, loaded))),
    rests: measureRates(alike.flatMap(ofRest), counts, loaded),
  };
}

/** The groups of a rate by one characteristic, and the values of it that any pupils of the county have. */
interface AlikeGroups {
  readonly of: RateOf;
  readonly characteristic: string;
  readonly groups: readonly GroupOf[];
  readonly values: readonly string[];
}

function byCharacteristic(of: RateOf, counts: TallyCounts, loaded: Loaded): readonly AlikeGroups[] {
  const alike = groupBy(of.groups, ({ characteristic }) => characteristic);
  alike.delete(everyone.characteristic);
  return [...alike].map(([characteristic, groups]) => {
    const found = valuesIn(of, characteristic, counts, loaded).filter((value) => value !== "not-known");
    return { of, characteristic, groups, values: [...new Set([...groups.flatMap((one) => one.values), ...found])] };
  });
}

function valuesIn({ rate }: RateOf, characteristic: string, counts: TallyCounts, loaded: Loaded): readonly string[] {
  const county = cellsOf([rate.denominator.cube], rate.bases, loaded).filter(({ cell }) => cell.area === KENT.code);
  return county.flatMap(({ cell }) => [...countsBy(counts, rate.denominator, cell, characteristic).keys()]);
}

/** What is to be measured of those whom no group counts but later ones, where there are any. */
function ofRest({ of, characteristic, groups, values }: AlikeGroups): readonly RateOf[] {
  const first = groups.filter((one) => !isLater(one, groups));
  const others = values.filter((value) => !first.some((one) => one.values.includes(value)));
  return others.length === 0 ? [] : [{ ...of, groups: [group(characteristic, "the rest", others)] }];
}

function laterGroups(alike: AlikeGroups, counts: TallyCounts, loaded: Loaded) {
  const { code, rate } = alike.of;
  const later = alike.groups.filter((one) => isLater(one, alike.groups));
  if (later.length === 0) return [];
  const parts = partsOf(alike);
  return cellsOf([rate.numerator.cube, rate.denominator.cube], rate.bases, loaded).flatMap(({ cell }) => {
    const pupils = parts.map((part) => countOf(counts, rate.denominator, cell, part).least);
    const left: LaterGroup = { leavesFew: pupils.some(isFew), leavesNobody: pupils.includes(0) };
    return later.map((one) => [textOf({ indicator: code, ...cell, group: one }), left] as const);
  });
}

function isLater(one: GroupOf, groups: readonly GroupOf[]): boolean {
  return groups.slice(0, groups.indexOf(one)).some(({ values }) => values.some((value) => one.values.includes(value)));
}

/** The fewest groups that share no pupils and make up all others: values that the same of them have are one. */
function partsOf({ characteristic, groups, values }: AlikeGroups): readonly GroupOf[] {
  const alike = groupBy(values, (value) => groups.map((one) => one.values.includes(value)).join());
  return [...alike.values()].map((some) => group(characteristic, some.join(" or "), some));
}
