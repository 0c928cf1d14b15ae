import { KENT, type Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { ks1Reading2 } from "../../src/catalogue/enjoy-achieve/ks1-2-reading.ts";
import { ks1Maths2B } from "../../src/catalogue/enjoy-achieve/ks1-2b-maths.ts";
import { ks1APS } from "../../src/catalogue/enjoy-achieve/ks1-aps.ts";
import { figureOf, measured } from "../support/measured.ts";
import { addKeyStage1, type PupilAt1 } from "../support/rows.ts";
import { addExtract, placed, storeWith, times } from "../support/store.ts";

const holding = (pupils: readonly PupilAt1[]) =>
  storeWith(async (store: Store) => addKeyStage1(store, await addExtract(store, { kind: "key-stage-1" }), pupils));

test("every level of reading: 2C and above, and a 2 without its third, are level 2; A, D, W, 1 and none are not", async () => {
  const levels = ["A", "D", "W", "1", null, "2C", "2B", "2A", "2", "3"] as const;
  const found = await measured(await holding(levels.map((reading) => ({ reading }))), ks1Reading2);
  expect(figureOf(found, ks1Reading2).value).toEqual({ kind: "value", value: 50 });
});

test("a 2 without its third may be 2B and may be 2C, as may a level that is hidden", async () => {
  const hidden = { maths: null, missing: '{"maths":"suppressed"}' };
  const pupils = [{ maths: "2B" }, { maths: "2A" }, { maths: "3" }, { maths: "2C" }, { maths: "2" }, hidden] as const;
  const found = await measured(await holding([...pupils, ...times(4, { maths: "1" } as const)]), ks1Maths2B);
  // Three surely, five at most, of ten.
  expect(figureOf(found, ks1Maths2B).value).toEqual({ kind: "between", least: 30, greatest: 50 });
});

test("average points are those of all results over how many there are: who lacks one weighs less", async () => {
  const found = await measured(
    await holding([
      // 15 + 15 + 21 in three results, 3 in one, 9 + 13 in two, none in none: 76 over 6.
      { maths: "3" },
      { reading: "W", writing: "A", maths: "D" },
      { reading: "1", writing: "2C", maths: null },
      { reading: "A", writing: "A", maths: "A" },
      { ...placed("B"), reading: "4", writing: "2A", maths: "2" },
    ]),
    ks1APS,
  );
  expect(figureOf(found, ks1APS).value).toEqual({ kind: "value", value: 76 / 6 });
  expect(figureOf(found, ks1APS).cohort).toBe(3);
  // 27 + 17 + 15 more, over three more.
  expect(figureOf(found, ks1APS, { area: KENT.code }).value).toEqual({ kind: "value", value: 135 / 9 });
});

test("points that are hidden are 3 at least and 27 at most", async () => {
  const hidden = { reading: null, missing: '{"reading":"suppressed"}' };
  const found = await measured(await holding([hidden, {}]), ks1APS);
  // Five results of 15 are 75: with the sixth 78 or 102.
  expect(figureOf(found, ks1APS).value).toEqual({ kind: "between", least: 13, greatest: 17 });
  expect(figureOf(found, ks1APS).interval).toBeNull();
});
