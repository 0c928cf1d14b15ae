import type { Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { lackingTables, makeProfile, type Profile } from "../../src/index.ts";
import { addExclusions, addExtract, addPupils, addRoll, placed, storeWith, times } from "../support/store.ts";

/** 20 pupils who live in A, and their schools as this word says; one of them was excluded. */
const pupils = (school: string) => async (store: Store) => {
  await addPupils(store, await addExtract(store, { kind: "key-stage-2" }), times(20, placed(school, "A")));
  await addExclusions(store, await addExtract(store, { kind: "exclusions" }), [placed(school, "A")]);
  const { school_lcsp, school_placing } = placed(school);
  await addRoll(store, await addExtract(store, { kind: "school-roll" }), [{ school_lcsp, school_placing }]);
};

const profileOf = async (school: string) =>
  makeProfile(await storeWith(pupils(school)), { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });

const valueIn = ({ indicators }: Profile, code: string, basis: string) =>
  indicators.find((one) => one.definition.code === code && one.basis === basis)?.history.at(-1)?.partnership.value;

test("where no row leads to a partnership by its school, no partnership's figure on that basis is known; on the other it is", async () => {
  const profile = await profileOf("unplaced");
  const notAvailable = { kind: "none", reason: "not-available" };
  expect(valueIn(profile, "NI 73", "school")).toEqual(notAvailable);
  expect(valueIn(profile, "NI 114", "school")).toEqual(notAvailable);
  expect(valueIn(profile, "NI 73", "home")).toEqual({ kind: "value", value: 100 });
  expect(profile.bases.filter(({ kind }) => kind === "key-stage-2")).toMatchObject([
    { schooledElsewhere: notAvailable, livingElsewhere: notAvailable },
  ]);
  expect(profile.quality.lackingTables).toEqual(["schools", "postcodes"]);
});

test("a table lacks only where a row needs it to be placed: no row with a postcode, and none of postcodes is missed", async () => {
  const lacking = async (more: object | undefined) => {
    const store = await storeWith(async (one) => {
      if (more === undefined) return;
      const pupil = { ...placed("A", "unplaced"), ...more };
      await addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [pupil]);
    });
    return lackingTables(store);
  };
  expect(await lacking(undefined)).toEqual([]);
  expect(await lacking({ home_reason: "no-postcode" })).toEqual(["schools"]);
  expect(await lacking({ home_reason: "unknown-postcode" })).toEqual(["schools", "postcodes"]);
});

test("where rows lead to other partnerships, having none of them is what was found", async () => {
  const profile = await profileOf("B");
  expect(valueIn(profile, "NI 73", "school")).toEqual({ kind: "none", reason: "not-applicable" });
});
