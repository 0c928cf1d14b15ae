import type { Period } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { rankOfChange } from "../../src/gaps/rank-of-change.ts";

const [from, to]: readonly [Period, Period] = ["2003/04", "2007/08"];

/** Points then and now. D was unreliable then; B and C both narrowed by 5.9, which doubles make two numbers. */
const gaps: Readonly<Record<string, readonly [number | null, number | null]>> = {
  A: [30, 20],
  B: [32.9, 27],
  C: [84.1, 78.2],
  D: [null, 10],
  E: [20, 25],
};
const points = (area: string, period: Period) => gaps[area]?.[period === from ? 0 : 1] ?? null;
const rank = (area: string) => rankOfChange(area, Object.keys(gaps), points, from, to);

test("1 narrowed most; equal changes share a rank, and the next is counted from both", () => {
  expect(32.9 - 27 === 84.1 - 78.2).toBe(false);
  expect(["A", "B", "C", "E"].map(rank)).toEqual([
    { kind: "rank", rank: 1, of: 4, quartile: 1 },
    { kind: "rank", rank: 2, of: 4, quartile: 2 },
    { kind: "rank", rank: 2, of: 4, quartile: 2 },
    { kind: "rank", rank: 4, of: 4, quartile: 4 },
  ]);
});

// From 10 behind to 40 ahead narrowed by the 10 that there were; -33 to -73 had no gap to narrow.
test("a group that is ahead in both years has no rank and enters none; one that went ahead closed its gap and no more", () => {
  const ahead: typeof gaps = { A: [30, 18], B: [10, -40], C: [-33, -73], D: [0, 0] };
  const at = (area: string, period: Period) => ahead[area]?.[period === from ? 0 : 1] ?? null;
  const ranked = Object.keys(ahead).map((area) => rankOfChange(area, Object.keys(ahead), at, from, to));
  expect(ranked).toMatchObject([{ rank: 1, of: 2 }, { rank: 2, of: 2 }, { kind: "none" }, { kind: "none" }]);
});

test("nobody is ranked alone", () => {
  expect(rankOfChange("A", ["A", "D"], points, from, to)).toEqual({ kind: "none" });
});

test("a gap that is not reliable in both years has no rank, and enters none", () => {
  expect(rank("D")).toEqual({ kind: "none" });
});
