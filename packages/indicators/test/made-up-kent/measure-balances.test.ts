import { expect, test } from "vitest";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";
import { catalogue } from "../../src/catalogue/index.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { readExtracts } from "../../src/evaluate/extracts.ts";
import { readPartnerships } from "../../src/evaluate/partnerships.ts";

test("every measure of the county that is summed from rows balances, on every basis and in every year", async () => {
  const { store } = await loadedCounty();
  const codes = (await readPartnerships(store)).map(({ code }) => code);
  const { measureBalances, figures } = await evaluate(store, catalogue, await readExtracts(store), codes);
  expect(measureBalances.filter(({ balances }) => !balances)).toEqual([]);
  // Not for want of anything to add up: some rows are unplaced, and no sum of the partnerships is Kent by itself alone.
  const withUnplaced = measureBalances.filter(({ counts }) => (counts.unplaced.denominator?.least ?? 0) > 0);
  expect(withUnplaced.length).toBeGreaterThan(measureBalances.length / 2);
  const summed = [...figures.values()].filter(
    ({ road, numerator, group }) => road !== "published" && numerator !== null && group.value === "all",
  );
  const balanced = new Set(measureBalances.map(({ indicator, basis, period }) => `${indicator} ${basis} ${period}`));
  expect(summed.filter(({ indicator, basis, period }) => !balanced.has(`${indicator} ${basis} ${period}`))).toEqual([]);
});
