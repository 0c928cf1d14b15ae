import type { Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { ks4CappedPoints } from "../../src/catalogue/enjoy-achieve/ks4-capped-points.ts";
import { ni75 } from "../../src/catalogue/enjoy-achieve/ni-75.ts";
import { ni78 } from "../../src/catalogue/enjoy-achieve/ni-78.ts";
import { ni108 } from "../../src/catalogue/enjoy-achieve/ni-108.ts";
import { makeProfile } from "../../src/index.ts";
import { figureOf, measured } from "../support/measured.ts";
import { addKeyStage4, addSchools, type PupilAt4 } from "../support/rows.ts";
import { addExtract, placed, storeWith, times } from "../support/store.ts";

const holding = (pupils: readonly PupilAt4[], fill: (store: Store) => Promise<unknown> = async () => {}) =>
  storeWith(fill, async (store) => addKeyStage4(store, await addExtract(store, { kind: "key-stage-4" }), pupils));

test("NI 75: a result that is not given is not reached, one that is hidden leaves the figure between two ends", async () => {
  const notGiven = { five_a_to_c_em: null, missing: '{"five_a_to_c_em":"not-available"}' };
  const hidden = { five_a_to_c_em: null, missing: '{"five_a_to_c_em":"suppressed"}' };
  const found = await measured(await holding([...times(6, {}), ...times(3, notGiven), hidden]), ni75);
  expect(figureOf(found, ni75).value).toEqual({ kind: "between", least: 60, greatest: 70 });
});

test("NI 108: a group of 31 has a figure, and one of 30 has none", async () => {
  const of = (count: number, ethnicity: string) => [
    ...times(10, { ethnicity, five_a_to_c_em: 0 as const }),
    ...times(count - 10, { ethnicity }),
  ];
  const found = await measured(await holding([...of(30, "BAFR"), ...of(31, "AIND")]), ni108);
  const value = (group: string) =>
    figureOf(found, ni108, { group: { characteristic: "ethnicity", value: group } }).value;
  expect(value("BAFR")).toEqual({ kind: "none", reason: "low-reliability" });
  expect(value("AIND")).toEqual({ kind: "value", value: (100 * 21) / 31 });
});

test("capped points: the mean of those who have a score", async () => {
  const points = [310.5, 250, 400].map((capped_points) => ({ capped_points }));
  const found = await measured(await holding([...points, { capped_points: null }]), ks4CappedPoints);
  expect(figureOf(found, ks4CappedPoints).value).toEqual({ kind: "value", value: 960.5 / 3 });
  expect(figureOf(found, ks4CappedPoints, { area: "B" }).value).toEqual({ kind: "none", reason: "not-applicable" });
});

test("a score that the extracts of a year do not hold is not available", async () => {
  const found = await measured(await holding(times(3, { capped_points: null })), ks4CappedPoints);
  expect(figureOf(found, ks4CappedPoints).value).toEqual({ kind: "none", reason: "not-available" });
});

describe("NI 78", () => {
  const ofSchool = (school: string, reached: number, not: number, more: PupilAt4 = {}) => [
    ...times(reached, { school, ...more }),
    ...times(not, { school, five_a_to_c_em: 0 as const, ...more }),
  ];
  const register = async (store: Store) =>
    addSchools(store, await addExtract(store, { kind: "schools", periods: "" }), [
      ...["8869501", "8869502", "8869503", "8869504", "8869505"].map((dfe_number) => ({ dfe_number })),
      { dfe_number: "8867001", phase: "special" },
      { dfe_number: "8869506", lcsp: "B" },
    ]);
  const hidden = { five_a_to_c_em: null, missing: '{"five_a_to_c_em":"suppressed"}' };
  const pupils = [
    // 6 of 20 are 30%, which is not below it; 5 of 20 are.
    ...ofSchool("8869501", 6, 14),
    ...ofSchool("8869502", 5, 15),
    // 10 pupils are too few to be counted, 11 are not.
    ...ofSchool("8869503", 0, 10),
    ...ofSchool("8869504", 0, 11),
    ...ofSchool("8867001", 0, 20),
    ...ofSchool("8869506", 1, 19, placed("B")),
    ...ofSchool("8869999", 0, 20, placed("unplaced")),
  ];

  test("counts secondary schools below 30%, worked by hand", async () => {
    const found = await measured(await holding(pupils, register), ni78);
    expect(figureOf(found, ni78).value).toEqual({ kind: "value", value: 2 });
    expect(figureOf(found, ni78, { area: "B" }).value).toEqual({ kind: "value", value: 1 });
    expect(figureOf(found, ni78, { area: "C" }).value).toEqual({ kind: "none", reason: "not-applicable" });
    // The school in no register is of no known phase.
    expect(figureOf(found, ni78, { area: "E10000016" }).value).toEqual({ kind: "value", value: 3 });
  });

  test("a school whose hidden results decide may be below", async () => {
    // 5 of 20, or 6.
    const doubtful = [...ofSchool("8869505", 5, 14), { school: "8869505", ...hidden }];
    const found = await measured(await holding([...pupils, ...doubtful], register), ni78);
    expect(figureOf(found, ni78).value).toEqual({ kind: "between", least: 2, greatest: 3 });
  });

  test("the profile names its partnership's schools", async () => {
    const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12" };
    const { countedSchools } = await makeProfile(await holding(pupils, register), request);
    expect(countedSchools).toEqual([
      {
        indicator: "NI 78",
        period: "2007/08",
        below: 30,
        schools: [
          { number: "8869502", name: "School 8869502", percent: { kind: "value", value: 25 } },
          { number: "8869504", name: "School 8869504", percent: { kind: "value", value: 0 } },
        ],
      },
    ]);
  });
});
