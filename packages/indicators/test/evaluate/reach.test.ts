import { KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/evaluate/candidate.ts";
import { choose } from "../../src/evaluate/choose.ts";
import { figureAt } from "../../src/figures.ts";
import { type Evaluation, evaluateAll, type Measure, makeProfile } from "../../src/index.ts";
import { addAdmissions, addShares } from "../support/areas.ts";
import { printed } from "../support/measures.ts";
import { addAreaValues, addExtract, storeWith } from "../support/store.ts";

function at({ figures }: Evaluation, indicator: string, area: string, cause?: string): Measure {
  const group =
    cause === undefined ? { characteristic: "all", value: "all" } : { characteristic: "cause", value: cause };
  return figureAt(figures, { indicator, area, basis: null, period: "2007/08", group });
}

/** Wells lies in A and B, as Tunbridge Wells does in its two; Oakham in B and C; C has most of Oakham, and B most of its own children in Wells. */
const shares = [
  ["Oakham", "B", 0.2],
  ["Oakham", "C", 0.8],
  ["Wells", "A", 0.3232],
  ["Wells", "B", 0.6768],
] as const;

const injuries = (store: Store) =>
  addAdmissions(store, [
    { area: "Wells", admissions: 553, population: 25_100 },
    { area: "Wells", admissions: 174, population: 25_100, cause: "falls" },
    { area: "Oakham", admissions: 101, population: 10_000 },
    { area: KENT.code, level: "authority", admissions: 5303, population: 309_500 },
  ]);

const both = [(store: Store) => addShares(store, shares), injuries] as const;

describe("a figure that is published for districts alone", () => {
  test("stands in each partnership as that of the district where most of its children live", async () => {
    const evaluation = await evaluateAll(await storeWith(...both));
    const [a, b, c] = ["A", "B", "C"].map((area) => at(evaluation, "NI 70", area));
    // 553 of 25,100 is 220.3 in 10,000. B has 0.2 x 10,000 children in Oakham and 0.6768 x 25,100 in Wells.
    for (const one of [a, b]) {
      expect(one?.value).toEqual({ kind: "value", value: (10_000 * 553) / 25_100 });
      expect(one?.reach).toEqual({ kind: "best-fit", level: "district", of: "Wells" });
    }
    expect([c?.numerator?.least, c?.reach]).toEqual([101, { kind: "best-fit", level: "district", of: "Oakham" }]);
    expect(at(evaluation, "NI 70", KENT.code)).toMatchObject({ numerator: { least: 5303 }, reach: { kind: "own" } });
    expect(at(evaluation, "Injury admissions", "A", "falls").value).toEqual({ kind: "value", value: 174 });
  });

  test("goes by the shares alone where no extract says how many children a district has, and of equal ones by name", async () => {
    const equal = [
      ["Wells", "A", 0.5],
      ["Oakham", "A", 0.5],
    ] as const;
    const store = await storeWith(
      (one) => addShares(one, equal),
      (one) =>
        addAdmissions(
          one,
          ["Wells", "Oakham"].map((area) => ({ area, admissions: 7, population: null })),
        ),
    );
    expect(at(await evaluateAll(store), "Injury admissions", "A").reach).toMatchObject({ of: "Oakham" });
  });

  test("is nobody's rank: it is as much its neighbour's", async () => {
    const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12", years: 1 };
    const profile = await makeProfile(await storeWith(...both), request);
    const ni70 = profile.indicators.find(({ definition }) => definition.code === "NI 70");
    expect(ni70?.history[0]).toMatchObject({ partnership: { reach: { of: "Wells" } }, rank: { kind: "none" } });
    expect(ni70?.againstKent).toBe("worse");
    const count = profile.indicators.find(({ definition }) => definition.code === "Injury admissions");
    // 553 of one district and 5,303 of the county are no comparison.
    expect([count?.againstKent, count?.history[0]?.rank]).toEqual(["not compared", { kind: "none" }]);
  });

  test("gives way to the partnership's own, also where that is hidden", async () => {
    const store = await storeWith(
      (one) => addShares(one, shares),
      async (one) =>
        addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
          { indicator: "NI 117", level: "district", area: "Wells", value: 4.2 },
          { indicator: "NI 117", level: "partnership", area: "A", value: 3.9 },
          { indicator: "NI 117", level: "partnership", area: "B", value_missing: "suppressed" },
        ]),
    );
    const evaluation = await evaluateAll(store);
    expect(at(evaluation, "NI 117", "A")).toMatchObject({ value: { value: 3.9 }, reach: { kind: "own" } });
    expect(at(evaluation, "NI 117", "B").value).toEqual({ kind: "none", reason: "suppressed" });
    expect(evaluation.reconciliations).toEqual([]);
  });

  // Of Wells' residents 553 aged 0 to 17 were admitted, of whom 90 were under five.
  test("is of residents aged 0 to 17, whatever other ages are loaded", async () => {
    const ofAges = (store: Store) =>
      addAdmissions(store, [
        { area: "Wells", row: 2, ages: "0-4", admissions: 90 },
        { area: "Wells", row: 3, ages: "0-17", admissions: 553 },
      ]);
    const evaluation = await evaluateAll(await storeWith((one) => addShares(one, shares), ofAges));
    expect(at(evaluation, "Injury admissions", "A").value).toEqual({ kind: "value", value: 553 });
  });

  test("is the more settled of two extracts', and of two as settled the newer's", async () => {
    const issued = (admissions: number, issue: "final" | "provisional") => (store: Store) =>
      addAdmissions(store, [{ area: "Wells", admissions }], { issue });
    const ofBoth = async (...fill: readonly ReturnType<typeof issued>[]) =>
      at(await evaluateAll(await storeWith((one) => addShares(one, shares), ...fill)), "Injury admissions", "A").value;
    expect(await ofBoth(issued(553, "final"), issued(500, "provisional"))).toEqual({ kind: "value", value: 553 });
    expect(await ofBoth(issued(500, "final"), issued(553, "final"))).toEqual({ kind: "value", value: 553 });
  });

  test("is the district's where a trust's is offered too, in whichever order", () => {
    const of = (level: "district" | "primary-care-trust"): Candidate => {
      const measure = printed(level === "district" ? 20 : 13, { reach: { kind: "best-fit", level, of: level } });
      return { key: "one", heldAgainst: null, measure };
    };
    const offered = [of("primary-care-trust"), of("district")];
    for (const candidates of [offered, offered.toReversed()]) {
      const [chosen] = choose(candidates, () => 1).figures.values();
      expect(chosen?.value).toEqual({ kind: "value", value: 20 });
    }
  });

  test("of a primary care trust it is the trust's that holds most of the partnership's children", async () => {
    const store = await storeWith(
      (one) =>
        addShares(one, [
          ["Swale", "A", 0.4],
          ["Maidstone", "A", 0.3],
          ["Sevenoaks", "A", 0.3],
        ]),
      async (one) =>
        addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
          ...["Swale", "Maidstone", "Sevenoaks"].map((area) => ({
            indicator: "NI 6",
            level: "district" as const,
            area,
            value: 20,
          })),
          { indicator: "NI 51", level: "primary-care-trust", area: "5P9", value: 13 },
          { indicator: "NI 51", level: "primary-care-trust", area: "5QA", value: 11 },
        ]),
    );
    const evaluation = await evaluateAll(store);
    // Of its children 0.6 live in two districts of West Kent, though the largest part is in Swale.
    expect(at(evaluation, "NI 51", "A")).toMatchObject({
      value: { value: 13 },
      reach: { kind: "best-fit", level: "primary-care-trust", of: "West Kent" },
    });
    expect(at(evaluation, "NI 6", "A").reach).toMatchObject({ of: "Swale" });
  });
});

describe("apportioned on request", () => {
  const apportioned = async () => evaluateAll(await storeWith(...both), { apportion: true });

  test("counts are split by where children live, and sum to each district's exactly", async () => {
    const evaluation = await apportioned();
    const parts = ["A", "B", "C"].map((area) => at(evaluation, "Injury admissions", area));
    // 553 x 0.3232 = 178.73 and x 0.6768 = 374.27: 179 and 374. 101 x 0.2 = 20.2 and x 0.8 = 80.8: 20 and 81.
    expect(parts.map(({ value }) => value)).toEqual([179, 374 + 20, 81].map((value) => ({ kind: "value", value })));
    expect(parts.map(({ reach }) => reach)).toEqual([
      { kind: "apportioned", of: ["Wells"] },
      { kind: "apportioned", of: ["Oakham", "Wells"] },
      { kind: "apportioned", of: ["Oakham"] },
    ]);
  });

  test("the rate is made anew over the population, split alike", async () => {
    const b = at(await apportioned(), "NI 70", "B");
    // 25,100 x 0.6768 = 16,987.68: 16,988 with the larger remainder; 10,000 x 0.2 = 2,000.
    expect(b.denominator?.least).toBe(16_988 + 2000);
    expect(b.value).toEqual({ kind: "value", value: (10_000 * 394) / 18_988 });
    expect(b.interval).toBeNull();
  });

  test("never percentages, scores, averages of counts, or counts that are hidden: they stay the district's", async () => {
    const store = await storeWith(
      (one) => addShares(one, shares),
      async (one) =>
        addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
          { indicator: "NI 116", level: "district", area: "Wells", numerator: 30, denominator: 200 },
          { indicator: "NI 48", level: "district", area: "Wells", value: 6.3 },
          { indicator: "NI 156", level: "district", area: "Wells", value: 62.3 },
          {
            indicator: "NI 111",
            level: "district",
            area: "Wells",
            numerator_missing: "suppressed",
            numerator_least: 1,
            numerator_greatest: 4,
            denominator: 900,
          },
        ]),
    );
    const evaluation = await evaluateAll(store, { apportion: true });
    for (const code of ["NI 116", "NI 48", "NI 156", "NI 111"]) {
      expect(at(evaluation, code, "A").reach).toEqual({ kind: "best-fit", level: "district", of: "Wells" });
    }
    expect(at(evaluation, "NI 116", "A").value).toEqual({ kind: "value", value: 15 });
  });

  test("not where one of the partnership's districts is not known: a part is not the whole", async () => {
    const store = await storeWith(
      (one) => addShares(one, shares),
      (one) =>
        addAdmissions(one, [
          { area: "Wells", admissions: 553 },
          { area: "Oakham", admissions: null },
        ]),
    );
    const evaluation = await evaluateAll(store, { apportion: true });
    expect(at(evaluation, "Injury admissions", "A").reach).toMatchObject({ kind: "apportioned" });
    expect(at(evaluation, "Injury admissions", "B").reach).toMatchObject({ kind: "best-fit", of: "Wells" });
  });
});
