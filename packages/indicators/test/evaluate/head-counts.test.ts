import { KENT, type Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { fixedExclusions } from "../../src/catalogue/enjoy-achieve/fixed-exclusions.ts";
import { permanentExclusions } from "../../src/catalogue/enjoy-achieve/permanent-exclusions.ts";
import { pupilsOnRoll } from "../../src/catalogue/enjoy-achieve/pupils-on-roll.ts";
import { protect } from "../../src/protect/protect.ts";
import { figureOf, measured } from "../support/measured.ts";
import { addExclusions, addExtract, addRoll, placed, storeWith, times } from "../support/store.ts";

const phase = (value: string) => ({ group: { characteristic: "phase", value } });

const excluded = async (store: Store) =>
  addExclusions(store, await addExtract(store, { kind: "exclusions" }), [
    ...times(3, {}),
    { phase: "primary" },
    { outcome: "retracted" },
    { outcome: "reinstated" },
    { phase: "pupil-referral-unit" },
    ...times(5, { type: "fixed" as const }),
    { ...placed("unplaced") },
  ]);

test("permanent exclusions are those that were upheld, by phase, with Poisson's interval", async () => {
  const found = await measured(await storeWith(excluded), permanentExclusions);
  const count = (asked = {}) => figureOf(found, permanentExclusions, asked).value;
  expect(count()).toEqual({ kind: "value", value: 4 });
  expect(count(phase("primary"))).toEqual({ kind: "value", value: 1 });
  expect(count(phase("special"))).toEqual({ kind: "value", value: 0 });
  expect(count({ area: KENT.code })).toEqual({ kind: "value", value: 5 });
  // The exact interval of 4 events, as in Garwood's table of 1936.
  const { interval } = figureOf(found, permanentExclusions);
  expect(interval?.lower).toBeCloseTo(1.09, 2);
  expect(interval?.upper).toBeCloseTo(10.242, 2);
});

test("without an extract of exclusions there is no count, which is not a count of 0", async () => {
  const found = await measured(await storeWith(), permanentExclusions);
  expect(figureOf(found, permanentExclusions).value).toEqual({ kind: "none", reason: "not-available" });
});

test("the roll is counted by phase, and fixed-period exclusions are so many in a hundred of it", async () => {
  const rolls = async (store: Store) =>
    addRoll(store, await addExtract(store, { kind: "school-roll" }), [
      { pupils: 900 },
      { pupils: 100, phase: "primary" },
      { pupils: 30, phase: "pupil-referral-unit" },
      { school_lcsp: null, school_placing: "unplaced", pupils: 7 },
    ]);
  const found = await measured(await storeWith(rolls, excluded), pupilsOnRoll, fixedExclusions);
  expect(figureOf(found, pupilsOnRoll).numerator?.least).toBe(1030);
  expect(figureOf(found, pupilsOnRoll, { area: KENT.code }).numerator?.least).toBe(1037);
  expect(figureOf(found, pupilsOnRoll, phase("pupil-referral-unit")).numerator?.least).toBe(30);
  expect(figureOf(found, fixedExclusions).value).toEqual({ kind: "value", value: 0.5 });
});

// Three exclusions are no three pupils: one pupil may have been excluded for good from two schools.
test("a few events are shown: they are not pupils whom a count would tell of", async () => {
  const few = async (store: Store) =>
    addExclusions(store, await addExtract(store, { kind: "exclusions" }), times(3, {}));
  const found = await measured(await storeWith(few), permanentExclusions);
  expect(figureOf(found, permanentExclusions)).toMatchObject({ cohort: null, numerator: { least: 3 } });
  const shown = { ...found, figures: protect(found.figures) };
  expect(figureOf(shown, permanentExclusions).value).toEqual({ kind: "value", value: 3 });
});
