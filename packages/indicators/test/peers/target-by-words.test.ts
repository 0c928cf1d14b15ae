import type { Period, Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { makeProfile } from "../../src/index.ts";
import { addAbsence, addSchools } from "../support/rows.ts";
import { addExtract, storeWith, times } from "../support/store.ts";

const absent = async (store: Store) => {
  await addSchools(store, await addExtract(store, { kind: "schools", periods: "" }), [
    { dfe_number: "8869001", phase: "primary" },
  ]);
  await addAbsence(store, await addExtract(store, { kind: "absence" }), times(10, { authorised: 19 }));
};

/** As a plan prints it that gives no code. */
const target = async (store: Store) =>
  store.db
    .insertInto("target")
    .values({
      ...{ extract_id: await addExtract(store, { kind: "targets" }), row: 2, period: "2007/08" as Period },
      ...{ indicator: null, measure: "Primary absence", level: "partnership", area: "A", basis: "school" },
      ...{ characteristic: "phase", group: "primary", target: 4.69, floor: null, direction: "at-most" },
      ...{ source: "a plan", missing: null },
    })
    .execute();

test("a target without a code is that of the local measure with its words", async () => {
  const store = await storeWith(absent, target);
  const { indicators } = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });
  const own = indicators.filter(({ definition }) => definition.code === "primary absence");
  // 19 of 380 sessions are 5%, above 4.69%.
  expect(own.map(({ basis, target: found }) => [basis, found.status === "no target" ? null : found.target])).toEqual([
    ["school", 4.69],
    ["home", null],
  ]);
  // The plan sets no floor, and the baseline is the year itself.
  expect(own[0]?.target.status).toBe("no floor");
});
