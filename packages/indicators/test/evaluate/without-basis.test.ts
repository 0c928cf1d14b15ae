import { KENT, type Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { evaluateAll, explain, makeProfile } from "../../src/index.ts";
import { addAreaValues, addExtract, addPupils, storeWith, times } from "../support/store.ts";

/** Seven of ten pupils reach level 4: 70%. */
const pupils = async (store: Store) =>
  addPupils(store, await addExtract(store, { kind: "key-stage-2" }), [
    ...times(7, { english: "4", maths: "4" } as const),
    ...times(3, { english: "3", maths: "3" } as const),
  ]);

/** Kent's figure, whose publisher does not say whose pupils they are. */
const published = async (store: Store) =>
  addAreaValues(store, await addExtract(store, { kind: "area-values", file: "local.csv" }), [
    { indicator: "NI 73", level: "authority", area: KENT.code, basis: null, value: 60.5 },
  ]);

test("a figure whose publisher names no basis is held against that of schools", async () => {
  const { reconciliations } = await evaluateAll(await storeWith(pupils, published));
  expect(reconciliations).toMatchObject([
    {
      indicator: "NI 73",
      area: KENT.code,
      summed: { basis: "school", value: { value: 70 } },
      published: { basis: null, value: { value: 60.5 } },
      agrees: false,
    },
  ]);
});

test("and its file is named among those that the figure is explained by", async () => {
  const { extracts, figures } = await explain(await storeWith(pupils, published), "NI 73");
  expect(extracts.map(({ file }) => file)).toContain("local.csv");
  expect(figures.map(({ measure }) => [measure.basis, measure.road])).toContainEqual([null, "published"]);
});

test("where no pupils are known it is shown on every basis, and held against nothing", async () => {
  const store = await storeWith(published);
  const { indicators, quality } = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });
  const shown = indicators.filter(({ definition, group }) => definition.code === "NI 73" && group.value === "all");
  expect(shown.map(({ basis, history }) => [basis, history.at(-1)?.kent.value])).toEqual([
    ["school", { kind: "value", value: 60.5 }],
    ["home", { kind: "value", value: 60.5 }],
  ]);
  expect(quality.reconciliations).toEqual([]);
});
