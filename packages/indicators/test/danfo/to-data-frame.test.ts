import { expect, test } from "vitest";
import { MissingDanfoError, toDataFrame } from "../../src/danfo/index.ts";
import { blank, counted, suppressed } from "../support/measures.ts";

const measures = [
  suppressed(),
  counted(3, 4, { interval: { lower: 30, upper: 95 } }),
  { ...blank, basis: null, road: null },
  { ...blank, value: { kind: "between", least: 16_777_217, greatest: 16_777_219 } },
] as const;

test("one row a measure, typed, with a reason where there is no value", async () => {
  const frame = await toDataFrame(measures);
  expect(frame.shape).toEqual([4, 20]);
  expect(frame.column("indicator").values).toEqual(["NI 73", "NI 73", "NI 73", "NI 73"]);
  expect(frame.column("value").values).toEqual([Number.NaN, 75, Number.NaN, Number.NaN]);
  expect(frame.column("reason").values).toEqual(["suppressed", "shown", "not-available", "between"]);
  expect(frame.column("numerator").values).toEqual([Number.NaN, 3, Number.NaN, Number.NaN]);
  expect(frame.column("basis").values).toEqual(["school", "school", "none", "school"]);
});

test("a figure that is not its area's own says whose it is, and how much was measured", async () => {
  const frame = await toDataFrame([
    counted(3, 4),
    counted(3, 4, {
      reach: { kind: "best-fit", level: "district", of: "Wells" },
      coverage: 84,
      caution: "low-coverage",
    }),
    counted(3, 4, { reach: { kind: "apportioned", of: ["Oakham", "Wells"] } }),
  ]);
  expect(frame.column("reach").values).toEqual(["own", "best-fit", "apportioned"]);
  expect(frame.column("of").values).toEqual(["none", "Wells", "Oakham; Wells"]);
  expect(frame.column("coverage").values).toEqual([Number.NaN, 84, Number.NaN]);
  expect(frame.column("caution").values).toEqual(["none", "low-coverage", "none"]);
});

test("a column's type does not hang on its first rows, and its numbers keep all their digits", async () => {
  const frame = await toDataFrame(measures);
  const typeOf = (column: string) => frame.dtypes[frame.columns.indexOf(column)];
  expect(["value", "reason", "period"].map(typeOf)).toEqual(["float32", "string", "string"]);
  expect(frame.column("least").values[3]).toBe(16_777_217);
});

test("rows that are shown can be taken by their reason", async () => {
  const frame = await toDataFrame(measures);
  const shown = frame.query(frame.column("reason").values.map((reason) => reason === "shown"));
  expect(shown.column("value").values).toEqual([75]);
});

test("no measures make an empty frame with all its columns", async () => {
  expect((await toDataFrame([])).columns).toHaveLength(20);
});

test("where danfojs is not installed the message says how to install it; any other failure stays as it is", async () => {
  const absent = Object.assign(new Error("Cannot find package 'danfojs-node'"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(toDataFrame(measures, () => Promise.reject(absent))).rejects.toThrow(MissingDanfoError);
  await expect(toDataFrame(measures, () => Promise.reject(absent))).rejects.toThrow(
    "docs/danfo.md says how to install",
  );
  const other = new Error("disk");
  await expect(toDataFrame(measures, () => Promise.reject(other))).rejects.toBe(other);
});
