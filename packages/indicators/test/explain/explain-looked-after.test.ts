import type { Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { type Explanation, explain } from "../../src/index.ts";
import { addLookedAfter } from "../support/rows.ts";
import { addExtract, addPupils, storeWith, times } from "../support/store.ts";

const named = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => ({ pupil: `pupil ${from + place}` }));

/**
 * 60 pupils of whom the results say nothing of care, and 10 whom their own rows call looked after. The list has 12 of the 60, those who reach
 * the threshold 7; one child of no result; and one whose own row said so already.
 */
async function resultsAndList(store: Store) {
  const results = await addExtract(store, { kind: "key-stage-2", file: "results.csv" });
  await addPupils(store, results, [
    ...named(0, 7),
    ...named(7, 12).map((one) => ({ ...one, english: "3" as const })),
    ...named(12, 60),
    ...named(60, 70).map((one) => ({ ...one, looked_after: "looked-after" as const })),
  ]);
  const list = await addExtract(store, { kind: "looked-after", file: "list.csv" });
  await addLookedAfter(store, list, [...named(0, 12), { pupil: "pupil 60" }, { pupil: null }]);
}

function rowsIn({ figures, extracts }: Explanation, group: string, basis: string) {
  const found = figures.find(
    ({ measure }) => measure.area === "A" && measure.group.value === group && measure.basis === basis,
  );
  const fileOf = (id: number) => extracts.find((one) => one.id === id)?.file;
  return {
    rows: found?.rows?.map(({ extract, rows, numerator }) => [fileOf(extract), rows, numerator]),
    foundBy: found?.foundBy.map(({ extract, rows }) => [fileOf(extract), rows]),
  };
}

test("a group that a list tells names both extracts: the pupils' rows, and those that the list told of", async () => {
  const explanation = await explain(await storeWith(resultsAndList), "Looked-after gap NI 73", { partnership: "A" });
  // 12 by the list and 10 by their own rows; 7 and 10 reach it.
  expect(rowsIn(explanation, "looked-after", "school")).toEqual({
    rows: [["results.csv", 22, 17]],
    foundBy: [["list.csv", 12]],
  });
  expect(rowsIn(explanation, "all", "school").foundBy).toEqual([]);
  expect(explanation.extracts.map(({ file }) => file)).toEqual(["results.csv", "list.csv"]);
});

test("looked-after children's own figures name the results by which they count", async () => {
  const explanation = await explain(await storeWith(resultsAndList), "NI 99", { partnership: "A" });
  // All 13 of the list who have a result; of English 5 of the 12 are at level 3.
  expect(rowsIn(explanation, "all", "placement")).toEqual({
    rows: [["list.csv", 13, 8]],
    foundBy: [["results.csv", 13]],
  });
});

test("nothing is found by a list where the figure is hidden", async () => {
  const few = async (store: Store) => {
    await addPupils(store, await addExtract(store, { kind: "key-stage-2" }), [...named(0, 4), ...times(40, {})]);
    await addLookedAfter(store, await addExtract(store, { kind: "looked-after" }), named(0, 4));
  };
  const explanation = await explain(await storeWith(few), "Looked-after gap NI 73", { partnership: "A" });
  expect(rowsIn(explanation, "looked-after", "school")).toEqual({ rows: undefined, foundBy: [] });
});
