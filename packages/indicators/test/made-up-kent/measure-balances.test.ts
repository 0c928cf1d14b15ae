import { expect, test } from "vitest";
import { evaluatedCounty } from "../../../../fixtures/evaluated-county.ts";

const allBalances = evaluatedCounty().then(({ measureBalances }) => measureBalances);

test("every measure that is summed from rows balances, on every basis and in every year", async () => {
  expect((await allBalances).filter(({ balances }) => !balances)).toEqual([]);
});

// Else the partnerships would be Kent by themselves, and nothing would be checked.
test("there are unplaced rows behind more than half of them", async () => {
  const balances = await allBalances;
  const withUnplaced = balances.filter(({ counts: { unplaced } }) =>
    [unplaced.numerator, unplaced.denominator].some((count) => (count?.greatest ?? 0) > 0),
  );
  expect(withUnplaced.length).toBeGreaterThan(balances.length / 2);
});

test("none is left out: every figure of everyone with a count, from rows, has its balance", async () => {
  const { measures } = await evaluatedCounty();
  const keyOf = (one: { indicator: string; basis: string | null; period: string }) =>
    [one.indicator, one.basis, one.period].join(" ");
  const balanced = new Set((await allBalances).map(keyOf));
  const summed = measures.filter(
    ({ road, numerator, group }) => road !== "published" && numerator !== null && group.value === "all",
  );
  expect(summed.length).toBeGreaterThan(0);
  expect(summed.map(keyOf).filter((key) => !balanced.has(key))).toEqual([]);
});
