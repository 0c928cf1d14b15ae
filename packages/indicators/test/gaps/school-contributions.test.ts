import { array, assert, integer, property, record, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schools } from "../../src/evaluate/schools-by-number.ts";
import { gapChange } from "../../src/gaps/gap-change.ts";
import { schoolContributions } from "../../src/gaps/school-contributions.ts";
import type { SchoolContributions } from "../../src/profile.ts";
import { gapOf, type Of } from "../support/gaps.ts";

/** Pupils of one school: peers and group, in 2006/07 and in 2007/08. */
interface Story {
  readonly school: string;
  readonly peers: readonly [Of, Of];
  readonly group: readonly [Of, Of];
}

/** A school's peers and its group, each as "10 of 20, then 12 of 20". */
function story(school: string, peers: string, group: string): Story {
  const inYears = (side: string): readonly [Of, Of] => {
    const [count1 = 0, of1 = 0, count2 = 0, of2 = 0] = (side.match(/\d+/g) ?? []).map(Number);
    return [
      [count1, of1],
      [count2, of2],
    ];
  };
  return { school, peers: inYears(peers), group: inYears(group) };
}

const noSchools: Schools = new Map();

/** The change of the gap that the schools' pupils add up to, split into schools. */
function split(stories: readonly Story[], schools = noSchools, smallCohort = 10): SchoolContributions | null {
  const total = (side: "peers" | "group", year: 0 | 1): Of => {
    const all = stories.map((story) => story[side][year]);
    return [sum(all.map(([count]) => count)), sum(all.map(([, of]) => of))];
  };
  const at = (year: 0 | 1) => ({
    gap: gapOf(total("peers", year), total("group", year), year === 0 ? "2006/07" : "2007/08"),
    peers: counts("peers", year),
    group: counts("group", year),
  });
  const counts = (side: "peers" | "group", year: 0 | 1) =>
    stories
      .map((one) => {
        const [count, of] = one[side][year];
        return { school: one.school, count, of };
      })
      .filter(({ of }) => of > 0);
  const [before, after] = [at(0), at(1)];
  return schoolContributions(gapChange(before.gap, after.gap), { before, after }, schools, smallCohort);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function whole(split: SchoolContributions | null): number {
  const parts = split ? [...split.schools, ...(split.others ? [split.others] : [])] : [];
  return sum(parts.map(({ rates, composition }) => rates + composition));
}

describe("what moved a gap", () => {
  // Peers hold. The group of 1 rises from 90% to 92% as its share falls from a half to a quarter, that of 2 stays at 20%: 55% become 38%,
  // the middle is 46.5%. 1: 0.375 × 2 = 0.75, and -0.25 × (91 - 46.5) = -11.125. 2: 0, and 0.25 × (20 - 46.5) = -6.625.
  test("begins with the school that adds most, its rates and its composition together", () => {
    const found = split([
      story("1", "10 of 20, then 10 of 20", "9 of 10, then 23 of 25"),
      story("2", "10 of 20, then 10 of 20", "2 of 10, then 15 of 75"),
    ]);
    expect(found?.schools).toMatchObject([
      { school: "2", rates: expect.closeTo(0, 9), composition: expect.closeTo(-6.625, 9) },
      { school: "1", rates: expect.closeTo(0.75, 9), composition: expect.closeTo(-11.125, 9) },
    ]);
  });

  /**
   * By hand. Each school has 20 peers and 10 of the group in both years, so that nothing is composition and each has half of both sides.
   * At 1 the group rises from 2 to 6 of 10, 40 points, and the peers from 10 to 12 of 20, 10 points: (40 - 10) / 2 = 15.
   * At 2 the group falls from 5 to 4 of 10, and the peers hold: -10 / 2 = -5. Together the gap narrows by 10.
   */
  test("by hand: one school narrowed it by 15 points, the other widened it by 5", () => {
    const found = split([
      story("2", "12 of 20, then 12 of 20", "5 of 10, then 4 of 10"),
      story("1", "10 of 20, then 12 of 20", "2 of 10, then 6 of 10"),
    ]);
    expect(found).toMatchObject({ from: "2006/07", to: "2007/08", others: null });
    expect(found?.change).toBeCloseTo(10, 9);
    expect(found?.schools.map(({ school }) => school)).toEqual(["1", "2"]);
    expect(found?.schools.map(({ rates }) => rates)).toEqual([expect.closeTo(15, 9), expect.closeTo(-5, 9)]);
    for (const { composition } of found?.schools ?? []) expect(composition).toBeCloseTo(0, 9);
  });

  test("composition is apart from rates: where no school's rates change, all of it is composition", () => {
    const found = split([
      story("1", "20 of 40, then 20 of 40", "5 of 20, then 3 of 12"),
      story("2", "20 of 40, then 20 of 40", "15 of 20, then 30 of 40"),
    ]);
    for (const { rates } of found?.schools ?? []) expect(rates).toBeCloseTo(0, 9);
    // The group: 20 of 40 is 50%, then 33 of 52.
    expect(whole(found)).toBeCloseTo((100 * 33) / 52 - 50, 9);
  });

  test("a closed school's pupils count at its successor, or at the last of several successors", () => {
    const schools: Schools = new Map([
      ["1", { name: "Old Road", successor: "2" }],
      ["2", { name: "New Road", successor: "3" }],
      ["3", { name: "The Academy", successor: null }],
    ]);
    const found = split(
      [
        story("1", "10 of 20, then 0 of 0", "2 of 10, then 0 of 0"),
        story("3", "0 of 0, then 12 of 20", "0 of 0, then 6 of 10"),
        story("4", "12 of 20, then 12 of 20", "5 of 10, then 4 of 10"),
      ],
      schools,
    );
    expect(found?.schools.map(({ school, name }) => [school, name])).toEqual([
      ["3", "The Academy"],
      ["4", null],
    ]);
    expect(found?.schools[0]?.rates).toBeCloseTo(15, 9);
  });

  test("two schools that name each other as successor don't make the search endless", () => {
    const schools: Schools = new Map([
      ["1", { name: "One", successor: "2" }],
      ["2", { name: "Two", successor: "1" }],
    ]);
    const stories = ["1", "2", "3"].map((school) => story(school, "12 of 20, then 12 of 20", "5 of 10, then 4 of 10"));
    expect(split(stories, schools)).not.toBeNull();
  });

  test("there is none where the schools' pupils are not those of the gap, or the gap is unreliable", () => {
    const of = (school: string, count: number) => ({ school, count, of: 20 });
    const [then, now] = [gapOf([10, 20], [5, 20], "2006/07"), gapOf([10, 20], [9, 20])];
    const by = (gap: typeof then, count: number) => ({ gap, peers: [of("1", 10)], group: [of("1", count)] });
    const change = gapChange(then, now);
    const all = { before: by(then, 5), after: by(now, 9) };
    const partsOf = (one: typeof change, years = all) => schoolContributions(one, years, noSchools, 10);
    expect(partsOf(change)?.schools).toHaveLength(1);
    expect(partsOf(change, { ...all, after: by(now, 8) })).toBeNull();
    expect(partsOf(change && { ...change, verdict: "unreliable" })).toBeNull();
    expect(partsOf(null)).toBeNull();
  });
});

const pupils = (of: number) => integer({ min: 0, max: 30 }).map((count): Of => [Math.min(count, of), of]);
const size = integer({ min: 0, max: 30 });
const side = tuple(size.chain(pupils), size.chain(pupils));
const stories = array(record({ peers: side, group: side }), { minLength: 1, maxLength: 8 }).map((all) =>
  all.map((story, place) => ({ ...story, school: String(place) })),
);

test("contributions sum to the change exactly, whatever is pooled", () => {
  let told = 0;
  assert(
    property(stories, (all) => {
      const found = split(all);
      if (!found) return;
      told += 1;
      expect(whole(found)).toBeCloseTo(found.change, 9);
      expect(found.schools.length + (found.others?.schools ?? 0)).toBe(all.filter(hasPupils).length);
    }),
  );
  expect(told).toBeGreaterThan(20);
});

const hasPupils = ({ peers, group }: Story) => [...peers, ...group].some(([, of]) => of > 0);

test("no school of fewer than six pupils on a side is shown, nor a pool that is one school or so few, whatever the limit", () => {
  assert(
    property(stories, (all) => {
      const found = split(all, noSchools, 1);
      const shown = new Set(found?.schools.map(({ school }) => school));
      const fewest = (of: readonly Story[], pick: (story: Story) => Of) => sum(of.map((story) => pick(story)[1]));
      const cells: readonly ((story: Story) => Of)[] = [
        ({ peers }) => peers[0],
        ({ peers }) => peers[1],
        ({ group }) => group[0],
        ({ group }) => group[1],
      ];
      for (const story of all.filter(({ school }) => shown.has(school))) {
        for (const cell of cells) expect(fewest([story], cell)).toBeGreaterThanOrEqual(6);
      }
      if (!found?.others) return;
      expect(found.others.schools).toBeGreaterThan(1);
      const pooled = all.filter(({ school }) => !shown.has(school));
      for (const cell of cells) expect(fewest(pooled, cell)).toBeGreaterThanOrEqual(6);
    }),
  );
});
