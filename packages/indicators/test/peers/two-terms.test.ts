import type { Period, Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { makeProfile } from "../../src/index.ts";
import { addAbsence, addSchools } from "../support/rows.ts";
import { addExtract, addTargets, storeWith, times } from "../support/store.ts";

const register = async (store: Store) =>
  addSchools(store, await addExtract(store, { kind: "schools", periods: "" }), [{ dfe_number: "8869001" }]);

/** Of 20 enrolments so many miss 70 sessions, which are enough in two terms and in a whole year. */
const year = (period: Period, persistent: number, span: "annual" | "autumn-and-spring") => async (store: Store) => {
  const extract = await addExtract(store, { kind: "absence", periods: period });
  const rows = [...times(persistent, { authorised: 70 }), ...times(20 - persistent, {})];
  await addAbsence(
    store,
    extract,
    rows.map((row) => ({ ...row, period, span })),
  );
};

const target = async (store: Store) =>
  addTargets(store, await addExtract(store, { kind: "targets" }), [
    { indicator: "NI 87", target: 5, direction: "at-most" },
  ]);

/** Shares of 20, 15, 10 and 10 percent: a fall of 5 a year, then none. */
async function lineThrough(last: "annual" | "autumn-and-spring", before: typeof last = "annual") {
  const store = await storeWith(
    register,
    year("2004/05", 4, "annual"),
    year("2005/06", 3, "annual"),
    year("2006/07", 2, before),
    year("2007/08", 2, last),
    target,
  );
  const asked = { partnership: "A", year: "2007/08", baseline: "2006/07", madeOn: "2008-11-12" } as const;
  const { indicators } = await makeProfile(store, asked);
  const line = indicators.find(({ definition, basis }) => definition.code === "NI 87" && basis === "school");
  return { direction: line?.direction, years: line?.forecast?.years ?? [], target: line?.target.status };
}

test("a year of two terms is joined to no year counted as a whole: by no slope, no forecast and no target", async () => {
  // Whole years have a slope: 10 in the baseline is the floor that 10 meets, and the target of 5 is missed.
  expect(await lineThrough("annual")).toMatchObject({
    years: ["2004/05", "2005/06", "2006/07", "2007/08"],
    target: "amber",
  });
  expect(await lineThrough("autumn-and-spring")).toEqual({
    direction: "too few years",
    years: [],
    target: "two terms",
  });
});

// The line is through the three whole years; 10% in two terms are no floor to a whole year's 10%, which misses 5%.
test("a baseline year of two terms is no floor to a whole year", async () => {
  expect(await lineThrough("annual", "autumn-and-spring")).toMatchObject({
    years: ["2004/05", "2005/06", "2007/08"],
    target: "no floor",
  });
});
