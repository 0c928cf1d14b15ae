import type { Measure } from "@lcsp/indicators";
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

test("none is left out: every figure with a count, from rows, has its balance, of everyone and of every group", async () => {
  const { measures } = await evaluatedCounty();
  const keyOf = ({ indicator, basis, period, group }: Pick<Measure, "indicator" | "basis" | "period" | "group">) =>
    [indicator, basis, period, group.characteristic, group.value].join(" ");
  const balanced = new Set((await allBalances).map(keyOf));
  const summed = measures.filter(
    ({ road, numerator, value }) => road !== "published" && numerator !== null && value.kind !== "none",
  );
  expect(summed.length).toBeGreaterThan(0);
  expect(summed.map(keyOf).filter((key) => !balanced.has(key))).toEqual([]);
});
