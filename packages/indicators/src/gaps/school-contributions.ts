import type { SchoolCount } from "../evaluate/school-counts.ts";
import { lastSuccessor, type Schools } from "../evaluate/schools-by-number.ts";
import type { Contribution, Gap, GapChange, SchoolContribution, SchoolContributions } from "../profile.ts";
import { type Components, kitagawa, type PartOfRate } from "../statistics/kitagawa.ts";
import { type Counts, countsOf, nobody, sumOf } from "./counts-of.ts";
import { poolSmall } from "./pool-small.ts";
import type { Unit } from "./school-unit.ts";
import type { TwoYears } from "./two-years.ts";

/** A gap in one year, and the counts of its two sides by school. */
export interface GapBySchool {
  readonly gap: Gap;
  readonly peers: readonly SchoolCount[];
  readonly group: readonly SchoolCount[];
}

/**
 * What each school added to the change of a gap, in percentage points: the components of the group's change less those of the peers', each
 * side split on its own. Null where the change is unreliable, where the schools' pupils are not exactly those of the gap, or where the
 * small schools can't be pooled so that none can be told apart.
 * Source: Kitagawa 1955, in statistics/kitagawa.ts.
 */
export function schoolContributions(
  change: GapChange | null,
  years: TwoYears<GapBySchool>,
  register: Schools,
  smallCohort: number,
): SchoolContributions | null {
  if (!change || change.verdict === "unreliable" || !isWhole(years.before) || !isWhole(years.after)) return null;
  const units = poolSmall(unitsOf(years, register), smallCohort);
  if (!units) return null;
  const parts = contributions(units);
  const shown = parts.flatMap(({ schools: [school, ...others], ...part }): SchoolContribution[] =>
    school === undefined || others.length > 0 ? [] : [{ school, name: register.get(school)?.name ?? null, ...part }],
  );
  const pool = parts.find(({ schools }) => schools.length > 1);
  return {
    from: change.from,
    to: change.to,
    change: change.change,
    schools: shown.sort((a, b) => b.rates + b.composition - a.rates - a.composition),
    others: pool ? { ...pool, schools: pool.schools.length } : null,
  };
}

/** Whether the schools' counts add up to the gap's own, on both sides. */
function isWhole({ gap, peers, group }: GapBySchool): boolean {
  const isSame = (side: Gap["peers"], schools: readonly SchoolCount[]) => {
    const [whole, sum] = [countsOf(side), sumOf(schools)];
    return whole !== undefined && side.road === "pupils" && whole.count === sum.count && whole.of === sum.of;
  };
  return isSame(gap.peers, peers) && isSame(gap.group, group);
}

/** The schools of either year. The pupils of a closed school count at the school that took over from it. */
function unitsOf({ before, after }: TwoYears<GapBySchool>, register: Schools): readonly Unit[] {
  const inYears = (side: "peers" | "group") => ({
    before: bySuccessor(before[side], register),
    after: bySuccessor(after[side], register),
  });
  const [peers, group] = [inYears("peers"), inYears("group")];
  const numbers = new Set([peers.before, peers.after, group.before, group.after].flatMap((side) => [...side.keys()]));
  const at = (side: typeof peers, school: string): TwoYears<Counts> => ({
    before: side.before.get(school) ?? nobody,
    after: side.after.get(school) ?? nobody,
  });
  return [...numbers]
    .sort()
    .map((school) => ({ schools: [school], peers: at(peers, school), group: at(group, school) }));
}

function bySuccessor(side: readonly SchoolCount[], register: Schools): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const one of side) {
    const school = lastSuccessor(register, one.school);
    counts.set(school, sumOf([counts.get(school) ?? nobody, one]));
  }
  return counts;
}

/** What each unit added to the change, in the order of the units. */
function contributions(units: readonly Unit[]): readonly (Contribution & Pick<Unit, "schools">)[] {
  const group = componentsOf(units.map((unit) => unit.group));
  const peers = componentsOf(units.map((unit) => unit.peers));
  return units.map(({ schools }, place) => ({
    schools,
    rates: (group[place]?.rates ?? 0) - (peers[place]?.rates ?? 0),
    composition: (group[place]?.composition ?? 0) - (peers[place]?.composition ?? 0),
  }));
}

/** Each unit's part in the change of one side's percentage, in percentage points. */
function componentsOf(sides: readonly TwoYears<Counts>[]): readonly Components[] {
  const before = sumOf(sides.map((side) => side.before)).of;
  const after = sumOf(sides.map((side) => side.after)).of;
  const part = ({ count, of }: Counts, all: number) =>
    of === 0 ? null : { share: of / all, rate: (100 * count) / of };
  return kitagawa(
    sides.map((side): PartOfRate => ({ before: part(side.before, before), after: part(side.after, after) })),
  );
}
