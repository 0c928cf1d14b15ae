import type { SchoolCount } from "../evaluate/school-counts.ts";
import { lastSuccessor, type Schools } from "../evaluate/schools-by-number.ts";
import type { Contribution, Gap, GapChange, SchoolContribution, SchoolContributions } from "../profile.ts";
import { type Components, kitagawa, type PartOfRate } from "../statistics/kitagawa.ts";
import { type Counts, countsOf, nobody, sumOf } from "./counts-of.ts";
import { poolSmall } from "./pool-small.ts";
import type { TwoYears, Unit } from "./school-unit.ts";

/** A gap's two sides by school in one year. */
export interface GapBySchool {
  readonly gap: Gap;
  readonly peers: readonly SchoolCount[];
  readonly group: readonly SchoolCount[];
}

/**
 * What each school added to the change of a gap: the group's components less the peers', each side split by itself. Null where the
 * schools' pupils are not those that the gap is made of, or where what remains of the small ones could be told apart.
 * Source: Kitagawa 1955, in statistics/kitagawa.ts.
 */
export function schoolContributions(
  change: GapChange | null,
  then: GapBySchool,
  now: GapBySchool,
  schools: Schools,
  smallCohort: number,
): SchoolContributions | null {
  if (!change || change.verdict === "unreliable" || !isWhole(then) || !isWhole(now)) return null;
  const pooled = poolSmall(unitsOf(then, now, schools), smallCohort);
  if (!pooled) return null;
  const units = pooled.others ? [...pooled.shown, pooled.others.unit] : pooled.shown;
  const parts = contributions(units);
  const shown = pooled.shown.flatMap(({ school }, place): SchoolContribution[] => {
    const part = parts[place];
    return part ? [{ school, name: schools.get(school)?.name ?? null, ...part }] : [];
  });
  const others = parts[pooled.shown.length];
  return {
    from: change.from,
    to: change.to,
    change: change.change,
    schools: shown.sort((a, b) => b.rates + b.composition - a.rates - a.composition),
    others: pooled.others && others ? { schools: pooled.others.schools, ...others } : null,
  };
}

/** Whether the schools' pupils are those of the gap's two sides, every one. */
function isWhole({ gap, peers, group }: GapBySchool): boolean {
  const isSame = (side: Gap["peers"], schools: readonly SchoolCount[]) => {
    const [whole, sum] = [countsOf(side), sumOf(schools)];
    return whole !== undefined && side.road === "pupils" && whole.count === sum.count && whole.of === sum.of;
  };
  return isSame(gap.peers, peers) && isSame(gap.group, group);
}

/** Schools of either year, a closed one under the one that took over from it. */
function unitsOf(then: GapBySchool, now: GapBySchool, schools: Schools): readonly Unit[] {
  const sides = [then.peers, then.group, now.peers, now.group].map((side) => bySuccessor(side, schools));
  const [peersThen, groupThen, peersNow, groupNow] = sides;
  const numbers = new Set(sides.flatMap((side) => [...side.keys()]));
  const at = (side: ReadonlyMap<string, Counts> | undefined, school: string) => side?.get(school) ?? nobody;
  return [...numbers].sort().map((school) => ({
    school,
    peers: { before: at(peersThen, school), after: at(peersNow, school) },
    group: { before: at(groupThen, school), after: at(groupNow, school) },
  }));
}

function bySuccessor(side: readonly SchoolCount[], schools: Schools): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const one of side) {
    const school = lastSuccessor(schools, one.school);
    counts.set(school, sumOf([counts.get(school) ?? nobody, one]));
  }
  return counts;
}

function contributions(units: readonly Unit[]): readonly Contribution[] {
  const group = componentsOf(units.map((unit) => unit.group));
  const peers = componentsOf(units.map((unit) => unit.peers));
  return units.map((_, place) => ({
    rates: (group[place]?.rates ?? 0) - (peers[place]?.rates ?? 0),
    composition: (group[place]?.composition ?? 0) - (peers[place]?.composition ?? 0),
  }));
}

/** In percentage points. */
function componentsOf(sides: readonly TwoYears[]): readonly Components[] {
  const before = sumOf(sides.map((side) => side.before)).of;
  const after = sumOf(sides.map((side) => side.after)).of;
  const part = ({ count, of }: Counts, all: number) =>
    of === 0 ? null : { share: of / all, rate: (100 * count) / of };
  return kitagawa(
    sides.map((side): PartOfRate => ({ before: part(side.before, before), after: part(side.after, after) })),
  );
}
