import { expect, test } from "vitest";
// Each part holds what it finds in the files against the engine, in tests of its own.
import "./absence.ts";
import { uncompared } from "./compare.ts";
import "./foundation-stage.ts";
import "./key-stages.ts";
import "./looked-after.ts";
import "./published.ts";
import "./pupil-survey.ts";
import "./schools.ts";

/** Figures of the committed county: 23 partnerships, Kent and England, all years, bases and groups. */
const figures = 25_630;

test("every figure had a second opinion", async () => {
  const { all, left } = await uncompared();
  const which = left.map((one) => [one.indicator, one.basis, one.period, one.area, one.group.value].join(" "));
  expect(which).toEqual([]);
  expect(all).toBe(figures);
});
