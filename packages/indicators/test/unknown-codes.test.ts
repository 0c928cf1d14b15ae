import { expect, test } from "vitest";
import { ni55 } from "../src/catalogue/being-healthy/ni-55.ts";
import { evaluateAll, published, unknownCodes } from "../src/index.ts";
import { addAreaValues, addExtract, addTargets, storeWith } from "./support/store.ts";

test("codes that no indicator has are told with their files, their rows and what may have been meant", async () => {
  const store = await storeWith(async (one) => {
    const local = await addExtract(one, { kind: "area-values", file: "local.csv" });
    const figure = { level: "partnership", value: 1 } as const;
    await addAreaValues(one, local, [
      { ...figure, indicator: "NI 102", area: "A" },
      { ...figure, indicator: "NI 102", area: "B" },
      { ...figure, indicator: "NI 73", area: "A" },
    ]);
    const plan = await addExtract(one, { kind: "targets", file: "plan.csv" });
    await addTargets(one, plan, [
      { indicator: "NI 73" },
      { indicator: "NI 888" },
      { indicator: null, measure: "Smiles" },
    ]);
    const replaced = await addExtract(one, { kind: "area-values", file: "old.csv", superseded_by: local });
    await addAreaValues(one, replaced, [{ ...figure, indicator: "NI 999", area: "A" }]);
  });
  const [only, ofPlan, ...others] = await unknownCodes(store);
  expect(only).toMatchObject({ code: "NI 102", file: "local.csv", rows: 2 });
  expect(only?.near).toContain("NI 102a");
  expect(ofPlan).toMatchObject({ code: "NI 888", file: "plan.csv", rows: 1 });
  expect(others).toEqual([]);
});

test("a code is known that is built in or one's own, also where the other is not measured", async () => {
  const own = published({ ...ni55.definition, code: "Own figure" });
  const store = await storeWith(async (one) => {
    const extract = await addExtract(one, { kind: "area-values", file: "local.csv" });
    const figure = { level: "partnership", area: "A", value: 1 } as const;
    await addAreaValues(one, extract, [
      { ...figure, indicator: "NI 55" },
      { ...figure, indicator: "Own figure" },
      { ...figure, indicator: "Own figures" },
    ]);
  });
  const { unknownCodes: found } = await evaluateAll(store, { catalogue: [own] });
  expect(found).toMatchObject([{ code: "Own figures", near: ["Own figure"] }]);
});

test("codes that a built-in layout gives by itself are no fault of the file; of another layout they are told", async () => {
  const store = await storeWith(async (one) => {
    // packages/ingest/layouts/dfe-exclusions.yaml has a measure of this name.
    const figure = { indicator: "pupils with a fixed exclusion", level: "partnership", area: "A", value: 1 } as const;
    const published = { kind: "area-values", file: "published.csv", layout: "dfe-exclusions" };
    await addAreaValues(one, await addExtract(one, published), [{ ...figure, period: "2006/07" }]);
    await addAreaValues(one, await addExtract(one, { kind: "area-values", file: "local.csv" }), [figure]);
  });
  expect(await unknownCodes(store)).toMatchObject([{ code: "pupils with a fixed exclusion", file: "local.csv" }]);
});

test("of plans the codes are told that no indicator has, but for one that is cited whole", async () => {
  const store = await storeWith(async (one) => {
    const extract_id = await addExtract(one, { kind: "plan-links", file: "plan links.csv" });
    const priority = { extract_id, period: "2008/09", lcsp: "A", theme: "Enjoy", priority_text: "Enjoy it" } as const;
    const cited = ["NI 73; NI 1480", "NI 102", "NI 1480; schools closed"];
    for (const [row, indicators] of cited.entries()) {
      await one.db
        .insertInto("plan_link")
        .values({ ...priority, row, priority: `E${row}`, indicators })
        .execute();
    }
  });
  expect(await unknownCodes(store)).toMatchObject([
    { code: "NI 1480", file: "plan links.csv", rows: 2, near: expect.arrayContaining(["NI 148"]) },
    { code: "schools closed", rows: 1 },
  ]);
});
