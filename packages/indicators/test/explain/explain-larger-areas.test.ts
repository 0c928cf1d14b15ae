import type { Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { evaluateAll, explain, explainFigures } from "../../src/index.ts";
import { addAdmissions, addShares } from "../support/areas.ts";
import { addAreaValues, addExtract, storeWith } from "../support/store.ts";

const shares = (store: Store) =>
  addShares(store, [
    ["Sevenoaks", "A", 0.2],
    ["Sevenoaks", "B", 0.8],
    ["Tunbridge Wells", "A", 0.8],
    ["Tunbridge Wells", "B", 0.2],
  ]);

const admissions = (store: Store) =>
  addAdmissions(store, [
    { area: "Sevenoaks", admissions: 100 },
    { area: "Tunbridge Wells", admissions: 553 },
    { area: "Tunbridge Wells", admissions: 174, cause: "falls" },
    { area: "Tunbridge Wells", admissions: 500, period: "2006/07" },
  ]);

async function publish(store: Store) {
  await addAreaValues(store, await addExtract(store, { kind: "area-values" }), [
    { indicator: "NI 51", level: "primary-care-trust", area: "5P9", value: 13 },
    { indicator: "NI 51", level: "primary-care-trust", area: "5QA", value: 11 },
  ]);
}

const asked = { partnership: "A", year: "2007/08" };

test("behind a district's figure stands the district's one row, of the year and cause", async () => {
  const { figures } = await explain(await storeWith(shares, admissions), "NI 70", asked);
  const rows = figures.map(({ measure, rows: behind }) => [measure.group.value, behind?.map((one) => one.rows)]);
  expect(rows).toEqual([
    ["all", [1]],
    ["falls", [1]],
  ]);
});

test("behind an apportioned figure stand the rows of all its districts", async () => {
  const store = await storeWith(shares, admissions);
  const evaluation = await evaluateAll(store, { apportion: true });
  const { figures } = await explainFigures(store, evaluation, "NI 70", asked);
  expect(figures[0]?.measure.reach).toMatchObject({ kind: "apportioned" });
  expect(figures[0]?.rows?.map(({ rows }) => rows)).toEqual([2]);
  // Of the 553 of the one 80%, and of the 100 of the other 20%: 442.4 and 20.
  expect(figures[0]?.splitCounts).toEqual([
    { district: "Sevenoaks", count: 100, share: 0.2 },
    { district: "Tunbridge Wells", count: 553, share: 0.8 },
  ]);
});

test("behind the figure of a primary care trust stands the trust's row", async () => {
  const { figures } = await explain(await storeWith(shares, admissions, publish), "NI 51", asked);
  expect(figures.map(({ measure, rows }) => [measure.reach.kind, rows?.length])).toEqual([["best-fit", 1]]);
  expect(figures[0]?.measure.value).toEqual({ kind: "value", value: 13 });
});
