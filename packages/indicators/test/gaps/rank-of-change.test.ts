import { expect, test } from "vitest";
import type { Scope } from "../../src/ask/scope.ts";
import { ni102a } from "../../src/catalogue/enjoy-achieve/ni-102a.ts";
import { textOf } from "../../src/figures.ts";
import { gapsOf } from "../../src/gaps/gaps-of.ts";
import { judgedChange } from "../../src/gaps/judged-change.ts";
import { rankOfChange } from "../../src/gaps/rank-of-change.ts";
import { sidesOfGap } from "../../src/gaps/sides.ts";
import type { Measure } from "../../src/measure.ts";
import { counted } from "../support/measures.ts";

type Gaps = Readonly<Record<string, readonly [then: number | null, now: number | null]>>;

/** The rank of an area's change among those of all these gaps, in points then and now. */
function rank(area: string, gaps: Gaps) {
  return rankOfChange(area, Object.keys(gaps), (one) => {
    const [before, after] = gaps[one] ?? [null, null];
    return { before, after };
  });
}

/** B and C both narrowed by 5.9, which is not the same double twice. D was unreliable then. */
const gaps: Gaps = { A: [30, 20], B: [32.9, 27], C: [84.1, 78.2], D: [null, 10], E: [20, 25] };

test("1 narrowed most; equal changes share a rank, and the next is counted from both", () => {
  expect(32.9 - 27 === 84.1 - 78.2).toBe(false);
  expect(["A", "B", "C", "E"].map((area) => rank(area, gaps))).toEqual([
    { kind: "rank", rank: 1, of: 4, quartile: 1 },
    { kind: "rank", rank: 2, of: 4, quartile: 2 },
    { kind: "rank", rank: 2, of: 4, quartile: 2 },
    { kind: "rank", rank: 4, of: 4, quartile: 4 },
  ]);
});

// From 10 behind to 40 ahead narrowed by the 10 that there were; -33 to -73 had no gap to narrow.
test("a group that is ahead in both years has no rank and enters none; one that went ahead closed its gap and no more", () => {
  const ahead: Gaps = { A: [30, 18], B: [10, -40], C: [-33, -73], D: [0, 0] };
  expect(Object.keys(ahead).map((area) => rank(area, ahead))).toMatchObject([
    { rank: 1, of: 2 },
    { rank: 2, of: 2 },
    { kind: "none" },
    { kind: "none" },
  ]);
});

test("nobody is ranked alone", () => {
  expect(rank("A", { A: [30, 20], D: [null, 10] })).toEqual({ kind: "none" });
});

test("a gap that is not reliable in both years has no rank, and enters none", () => {
  expect(rank("D", gaps)).toEqual({ kind: "none" });
});

// A's 20 points became 10, and B's 20 stayed. A year of two terms can't be set beside a whole one, though it has its points.
test("a change that can't be told has no rank", () => {
  const sides = sidesOfGap(ni102a);
  const years = ["2006/07", "2007/08"] as const;
  const asked = { year: "2007/08", periods: years, held: years, baseline: "2006/07" } as const;
  const scope: Scope = { ...asked, area: "A", partnerships: ["A", "B"], smallCohort: 10 };
  const rankOf = (now: Partial<Measure>) => {
    const figures = Object.entries({ A: 28, B: 24 }).flatMap(([area, reached]) =>
      years.flatMap((period) => [
        counted(32, 40, { area, period, group: sides.peers.group }),
        counted(period === "2007/08" ? reached : 24, 40, {
          ...{ area, period, group: sides.group.group },
          ...(area === "A" && period === "2007/08" && now),
        }),
      ]),
    );
    const gaps = gapsOf(new Map(figures.map((one) => [textOf(one), one])), sides, "school", scope);
    return judgedChange({ schoolCounts: new Map(), schools: new Map() }, gaps, scope, "2006/07").rank;
  };
  expect(rankOf({})).toMatchObject({ rank: 1, of: 2 });
  expect(rankOf({ caution: "two-terms" })).toEqual({ kind: "none" });
});
