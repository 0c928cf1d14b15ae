import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { competitionRanks, quartile, standingAmong } from "../../src/statistics/competition-rank.ts";

test("equal values share a rank, and the next one counts them: 1, 2, 2, 4", () => {
  expect(competitionRanks([50, 70, 60, 60], "higher")).toEqual([4, 1, 2, 2]);
  expect(competitionRanks([50, 70, 60, 60], "lower")).toEqual([1, 4, 2, 2]);
});

test("values that differ only by the rounding of doubles share a rank", () => {
  expect(32.9 - 27 === 84.1 - 78.2).toBe(false);
  expect(competitionRanks([84.1 - 78.2, 5, 32.9 - 27], "higher")).toEqual([1, 3, 1]);
});

test("a rank is one more than the number of better values", () => {
  assert(
    property(array(integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
      const ranks = competitionRanks(values, "higher");
      expect(ranks).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
    }),
  );
});

test("one stands among those that have a value, and nowhere without one, or alone", () => {
  const values = new Map([
    ["A", 50],
    ["B", 70],
    ["C", 60],
    ["D", 60],
  ]);
  expect(standingAmong("C", values, "higher")).toEqual({ rank: 2, of: 4, quartile: 2 });
  expect(standingAmong("E", values, "higher")).toBeNull();
  expect(standingAmong("A", new Map([["A", 50]]), "higher")).toBeNull();
});

test("quarters of 23: ranks 1 to 6, 7 to 12, 13 to 18 and 19 to 23", () => {
  const quarters = Array.from({ length: 23 }, (_, place) => quartile(place + 1, 23));
  expect(quarters).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4]);
});
