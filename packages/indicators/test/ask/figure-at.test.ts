import { expect, test } from "vitest";
import { type Evaluation, evaluateAll, figureAt, UnknownNameError, UnknownYearError } from "../../src/index.ts";
import { addExtract, addPupils, storeWith, times } from "../support/store.ts";

// 15 of 20 of A's pupils are at level 4 or above in both: 75%. None of those who are eligible for free school meals stands in the extract.
let evaluation: Promise<Evaluation> | undefined;
const evaluated = () => {
  evaluation ??= storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [...times(15, {}), ...times(5, { english: "3" })]),
  ).then((store) => evaluateAll(store));
  return evaluation;
};

const key = { indicator: "NI 73", area: "A", basis: "school", period: "2007/08" } as const;

test.each([
  {},
  { indicator: "ni73" },
  { area: "alder" },
  { area: "KENT" },
  { period: 2008 },
  { group: { characteristic: "all", value: "all" } },
])("a figure is found as people write it: %j", async (written) => {
  expect(figureAt(await evaluated(), { ...key, ...written }).value).toEqual({ kind: "value", value: 75 });
});

test("the first words of a partnership's name are enough where no other begins so, as for its profile", async () => {
  expect(figureAt(await evaluated(), { ...key, area: "Birch" }).area).toBe("B");
});

test("a group is called what its figure would be called, whether there is one or not", async () => {
  const figures = await evaluated();
  const girls = { characteristic: "sex", value: "female", words: "girls" };
  expect(figureAt(figures, { ...key, group: girls }).group).toEqual(girls);
  expect(figureAt(figures, { ...key, indicator: "NI 75", group: girls }).group).toEqual(girls);
  // The gap between schools and homes has words for everyone, who are called nothing where they are all.
  expect(figureAt(figures, { ...key, indicator: "NI 75" }).group).toEqual({ characteristic: "all", value: "all" });
});

test("one of which nothing was loaded is not available", async () => {
  const figures = await evaluated();
  expect(figureAt(figures, { ...key, indicator: "NI 75" }).value).toEqual({ kind: "none", reason: "not-available" });
  const eligible = { characteristic: "fsm", value: "eligible" };
  expect(figureAt(figures, { ...key, group: eligible }).value.kind).toBe("none");
});

test.each([
  [{ indicator: "NI 999" }, { what: "indicator" }],
  [{ area: "Essex" }, { what: "area", code: "unknown-name" }],
  [{ area: undefined }, { what: "area", code: "unknown-name" }],
  [{ basis: "shool" }, { what: "basis", near: ["school"] }],
  [{ basis: undefined }, { what: "basis" }],
  [{ group: { characteristic: "sex", value: "femal" } }, { what: "group", near: ["sex: female"] }],
])("a name that nothing bears is no missing figure: %j", async (written, says) => {
  const figures = await evaluated();
  // What no type keeps from a program in JavaScript.
  const ask = () => figureAt(figures, Object.assign({ ...key }, written));
  expect(ask).toThrow(UnknownNameError);
  expect(ask).toThrow(expect.objectContaining(says));
});

test.each(["2008", "2006/07", "soon"])("nor is a year that is not held: %s", async (period) => {
  const figures = await evaluated();
  const ask = () => figureAt(figures, { ...key, period });
  if (period === "2008") expect(ask().period).toBe("2007/08");
  else expect(ask).toThrow(UnknownYearError);
});
