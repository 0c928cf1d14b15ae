import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KENT, openStore, viewAsOf, withdraw } from "@lcsp/ingest";
import { expect, onTestFinished, test } from "vitest";
import { evaluateAll, makeProfile, profileOf } from "../src/index.ts";
import { addAbsence, addSchoolAbsence, addSchools } from "./support/rows.ts";
import { addExtract, addPupils, placed, times } from "./support/store.ts";

const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12" };
const pupils = (count: number, reached: number) =>
  Array.from({ length: count }, (_, at) => ({ ...placed("A"), ...(at < reached ? {} : { maths: "3" as const }) }));

/** 12 of 20 in October. In November that is 15 of 20, and another year's 10 of 20 are new. */
async function twoLoads() {
  const folder = await mkdtemp(join(tmpdir(), "lcsp-revisions-"));
  const path = join(folder, "store.sqlite");
  const store = await openStore(path);
  const partnerships = await addExtract(store, { kind: "partnerships", periods: "", loaded_on: "2008-10-01" });
  await store.db
    .insertInto("partnership")
    .values({ extract_id: partnerships, row: 2, code: "A", name: "Alder", formerly: null })
    .execute();
  const october = { kind: "key-stage-2", file: "october.csv", loaded_on: "2008-10-01" };
  const november = { kind: "key-stage-2", file: "november.csv", loaded_on: "2008-11-10" };
  const newest = await addExtract(store, november);
  const first = await addExtract(store, { ...october, superseded_by: newest });
  await addPupils(store, first, pupils(20, 12));
  await addPupils(store, newest, pupils(20, 15));
  const other = await addExtract(store, { ...november, file: "other.csv", periods: "2006/07" });
  await addPupils(
    store,
    other,
    pupils(20, 10).map((one) => ({ ...one, period: "2006/07" as const })),
  );
  const before = await openStore(path);
  await viewAsOf(before, "2008-10-01");
  onTestFinished(async () => {
    await before.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return { store, before };
}

test("a figure that the newest load replaced stands with what it was, what it is and the two files", async () => {
  const { store, before } = await twoLoads();
  const evaluation = await evaluateAll(store, {
    before: { source: before, before: "2008-10-01", loaded: "2008-11-10" },
  });
  const since = profileOf(evaluation, request).sinceLastLoad;
  expect(since).toMatchObject({ before: "2008-10-01", loaded: "2008-11-10" });
  const revised = since?.figures.filter(({ indicator, area }) => indicator === "NI 73" && area === "A") ?? [];
  expect(revised.map(({ basis }) => basis).sort()).toEqual(["home", "school"]);
  // 12 and 15 of 20.
  for (const one of revised) {
    expect(one).toMatchObject({
      period: "2007/08",
      was: { kind: "value", value: 60 },
      is: { kind: "value", value: 75 },
      replaced: ["october.csv"],
      by: ["november.csv"],
    });
  }
});

test("a figure that is as it was is not among them, and one of another year is new", async () => {
  const { store, before } = await twoLoads();
  const days = { before: "2008-10-01", loaded: "2008-11-10" };
  const since = profileOf(await evaluateAll(store, { before: { source: before, ...days } }), request).sinceLastLoad;
  // English is level 4 for all of them in both loads.
  expect(since?.figures.some(({ indicator }) => indicator === "KS2 4+ English")).toBe(false);
  expect(since?.figures.some(({ period }) => period === "2006/07")).toBe(false);
  expect(since?.added).toBeGreaterThan(0);
  const same = await evaluateAll(before, { before: { source: before, ...days } });
  expect(profileOf(same, request).sinceLastLoad).toMatchObject({ figures: [], added: 0 });
});

test("where a table of schools is withdrawn, no file that still counts is said to have gone, and the table is said to lack", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lcsp-revisions-"));
  const store = await openStore(join(folder, "store.sqlite"));
  const before = await openStore(join(folder, "store.sqlite"));
  onTestFinished(async () => {
    await before.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const loaded_on = "2008-10-01";
  const partnerships = await addExtract(store, { kind: "partnerships", periods: "", loaded_on });
  const alder = { extract_id: partnerships, row: 2, code: "A", name: "Alder", formerly: null };
  await store.db.insertInto("partnership").values(alder).execute();
  const schools = await addExtract(store, { kind: "schools", periods: "", file: "schools.csv", loaded_on });
  const ash = { extract_id: schools, row: 2, dfe_number: "8862001", name: "Ash", phase: "primary", lcsp: "A" } as const;
  await store.db.insertInto("school").values(ash).execute();
  const results = await addExtract(store, { kind: "key-stage-2", file: "KS2.csv", loaded_on });
  await addPupils(
    store,
    results,
    pupils(20, 12).map((pupil) => ({ ...pupil, school: "8862001" })),
  );
  await withdraw(store, schools, "2008-11-10");
  await viewAsOf(before, loaded_on);
  const days = { before: loaded_on, loaded: "2008-11-10" };
  const profile = profileOf(await evaluateAll(store, { before: { source: before, ...days } }), request);
  expect(profile.quality.lackingTables).toEqual(["schools", "postcodes"]);
  expect(profile.sinceLastLoad?.tables).toEqual([{ replaced: ["schools.csv"], by: [], withdrawn: true }]);
  const figures = profile.sinceLastLoad?.figures ?? [];
  // 12 of 20 at its schools, and now none can be placed there.
  expect(figures.find(({ indicator, basis }) => indicator === "NI 73" && basis === "school")).toMatchObject({
    was: { kind: "value", value: 60 },
    is: { kind: "none" },
  });
  for (const { replaced, by } of figures) expect([...replaced, ...by]).toEqual([]);
});

// A school hides its number, 1 to 4 of 50. Pupils' rows that are loaded later give 1 of 50: what was and what is would tell the school's.
test("what schools' rows left open is hidden beside what pupils' rows came to give", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lcsp-revisions-"));
  const [store, before] = [await openStore(join(folder, "s.sqlite")), await openStore(join(folder, "s.sqlite"))];
  onTestFinished(async () => {
    await before.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const [loaded_on, later] = ["2008-10-01", "2008-11-10"];
  const partnerships = await addExtract(store, { kind: "partnerships", periods: "", loaded_on });
  const alder = { extract_id: partnerships, row: 2, code: "A", name: "Alder", formerly: null };
  await store.db.insertInto("partnership").values(alder).execute();
  const register = await addExtract(store, { kind: "schools", periods: "", loaded_on });
  await addSchools(store, register, [{ dfe_number: "8869001" }]);
  const hides = { enrolments: 50, persistent: null, persistent_least: 1, persistent_greatest: 4 };
  await addSchoolAbsence(store, await addExtract(store, { kind: "school-absence", loaded_on }), [hides]);
  const enrolments = [{ authorised: 70 }, ...times(49, {})];
  await addAbsence(store, await addExtract(store, { kind: "absence", loaded_on: later }), enrolments);
  await viewAsOf(before, loaded_on);
  const days = { before: loaded_on, loaded: later };
  const profile = profileOf(await evaluateAll(store, { before: { source: before, ...days } }), request);
  const ofSchool = profile.sinceLastLoad?.figures.filter(
    ({ indicator, basis }) => indicator === "NI 87" && basis === "school",
  );
  expect(ofSchool?.map(({ area, was, is }) => [area, was, is])).toEqual(
    ["A", KENT.code].map((area) => [area, { kind: "none", reason: "suppressed" }, { kind: "value", value: 2 }]),
  );
  expect(JSON.stringify(profile)).not.toContain('"greatest":4');
  expect(JSON.stringify(profile)).not.toContain('"greatest":8');
});

test("without the store as it was before, nothing is said", async () => {
  const { store } = await twoLoads();
  expect((await makeProfile(store, request)).sinceLastLoad).toBe(null);
});
