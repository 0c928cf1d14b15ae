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
      .map(
        ({
          school,
          [side]: {
            [year]: [count, of],
          },
        }) => ({ school, count, of }),
      )
      .filter(({ of }) => of > 0);
  const [then, now] = [at(0), at(1)];
  return schoolContributions(gapChange(then.gap, now.gap), then, now, schools, smallCohort);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function whole(split: SchoolContributions | null): number {
  const parts = split ? [...split.schools, ...(split.others ? [split.others] : [])] : [];
  return sum(parts.map(({ rates, composition }) => rates + composition));
}

describe("what moved a gap", () => {
  /**
   * By hand. Each school has 20 peers and 10 of the group in both years, so that nothing is composition and each has half of both sides.
   * At 1 the group rises from 2 to 6 of 10, 40 points, and the peers from 10 to 12 of 20, 10 points: (40 - 10) / 2 = 15.
   * At 2 the group falls from 5 to 4 of 10, and the peers hold: -10 / 2 = -5. Together the gap narrows by 10.
   */
  test("by hand: one school narrowed it by 15 points, the other widened it by 5", () => {
    const found = split([
      {
        school: "2",
        peers: [
          [12, 20],
          [12, 20],
        ],
        group: [
          [5, 10],
          [4, 10],
        ],
      },
      {
        school: "1",
        peers: [
          [10, 20],
          [12, 20],
        ],
        group: [
          [2, 10],
          [6, 10],
        ],
      },
    ]);
    expect(found).toMatchObject({ from: "2006/07", to: "2007/08", others: null });
    expect(found?.change).toBeCloseTo(10, 9);
    expect(found?.schools.map(({ school }) => school)).toEqual(["1", "2"]);
    expect(found?.schools.map(({ rates }) => rates)).toEqual([expect.closeTo(15, 9), expect.closeTo(-5, 9)]);
    for (const { composition } of found?.schools ?? []) expect(composition).toBeCloseTo(0, 9);
  });

  test("composition is apart from rates: where no school's rates change, all of it is composition", () => {
    const found = split([
      {
        school: "1",
        peers: [
          [20, 40],
          [20, 40],
        ],
        group: [
          [5, 20],
          [3, 12],
        ],
      },
      {
        school: "2",
        peers: [
          [20, 40],
          [20, 40],
        ],
        group: [
          [15, 20],
          [30, 40],
        ],
      },
    ]);
    for (const { rates } of found?.schools ?? []) expect(rates).toBeCloseTo(0, 9);
    // The group: 20 of 40 is 50%, then 33 of 52.
    expect(whole(found)).toBeCloseTo((100 * 33) / 52 - 50, 9);
  });

  test("a closed school stands under the one that took over from it, and the last of several", () => {
    const schools: Schools = new Map([
      ["1", { name: "Old Road", successor: "2" }],
      ["2", { name: "New Road", successor: "3" }],
      ["3", { name: "The Academy", successor: null }],
    ]);
    const found = split(
      [
        {
          school: "1",
          peers: [
            [10, 20],
            [0, 0],
          ],
          group: [
            [2, 10],
            [0, 0],
          ],
        },
        {
          school: "3",
          peers: [
            [0, 0],
            [12, 20],
          ],
          group: [
            [0, 0],
            [6, 10],
          ],
        },
        {
          school: "4",
          peers: [
            [12, 20],
            [12, 20],
          ],
          group: [
            [5, 10],
            [4, 10],
          ],
        },
      ],
      schools,
    );
    expect(found?.schools.map(({ school, name }) => [school, name])).toEqual([
      ["3", "The Academy"],
      ["4", null],
    ]);
    expect(found?.schools[0]?.rates).toBeCloseTo(15, 9);
  });

  test("successors that name each other end, and so does the search", () => {
    const schools: Schools = new Map([
      ["1", { name: "One", successor: "2" }],
      ["2", { name: "Two", successor: "1" }],
    ]);
    const one = {
      peers: [
        [12, 20],
        [12, 20],
      ],
      group: [
        [5, 10],
        [4, 10],
      ],
    } as const;
    expect(
      split(
        [
          { school: "1", ...one },
          { school: "2", ...one },
          { school: "3", ...one },
        ],
        schools,
      ),
    ).not.toBeNull();
  });

  test("is not told of pupils that are not those of the gap, nor of one that is unreliable", () => {
    const of = (school: string, count: number) => ({ school, count, of: 20 });
    const [then, now] = [gapOf([10, 20], [5, 20], "2006/07"), gapOf([10, 20], [9, 20])];
    const by = (gap: typeof then, count: number) => ({ gap, peers: [of("1", 10)], group: [of("1", count)] });
    const change = gapChange(then, now);
    expect(schoolContributions(change, by(then, 5), by(now, 9), noSchools, 10)?.schools).toHaveLength(1);
    expect(schoolContributions(change, by(then, 5), by(now, 8), noSchools, 10)).toBeNull();
    expect(
      schoolContributions(change && { ...change, verdict: "unreliable" }, by(then, 5), by(now, 9), noSchools, 10),
    ).toBeNull();
    expect(schoolContributions(null, by(then, 5), by(now, 9), noSchools, 10)).toBeNull();
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
