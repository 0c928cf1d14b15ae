import fc from "fast-check";
import { expect, test } from "vitest";
import { readBalances } from "../../src/evaluate/balances.ts";
import { addAnswers } from "../support/schools.ts";
import { addAreaValues, addChildren, addExtract, addPupils, placed, storeWith } from "../support/store.ts";

const place = fc.constantFrom("A", "B", "C", "out-of-area", "unplaced");
const rows = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 });

test("on each basis the partnerships' rows, those out of area and those unplaced are all rows, whatever the places", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (children, pupils) => {
      const store = await storeWith();
      const [stage, test2] = [
        await addExtract(store, { kind: "foundation-stage" }),
        await addExtract(store, { kind: "key-stage-2" }),
      ];
      await addChildren(
        store,
        stage,
        children.map((at) => placed(...at)),
      );
      await addPupils(
        store,
        test2,
        pupils.map((at) => placed(...at)),
      );
      const balances = await readBalances(store.db);
      for (const [kind, all] of [["foundation-stage", children] as const, ["key-stage-2", pupils] as const]) {
        for (const [at, basis] of (["school", "home"] as const).entries()) {
          const count = (...places: readonly string[]) => all.filter((row) => places.includes(row[at] ?? "")).length;
          expect(balances.find((one) => one.kind === kind && one.basis === basis)).toEqual({
            kind,
            basis,
            period: "2007/08",
            rows: all.length,
            placings: {
              placed: count("A") + count("B") + count("C"),
              "out-of-area": count("out-of-area"),
              unplaced: count("unplaced"),
            },
          });
        }
      }
    }),
    { numRuns: 15 },
  );
});

// Two pupils answered two questions each, and one school's row holds two indicators: four answers and two figures are stored.
test("a row that is stored in parts is counted once, as its receipt counts it", async () => {
  const store = await storeWith(
    (one) =>
      addAnswers(one, [
        { P23: "Yes", P24: "No" },
        { P23: "No", P24: "No" },
      ]),
    async (one) => {
      const school = { level: "school", area: "8869001", school_lcsp: "A", school_placing: "placed" } as const;
      await addAreaValues(
        one,
        await addExtract(one, { kind: "area-values" }),
        ["NI 114", "NI 87"].map((indicator) => ({ ...school, indicator })),
      );
    },
  );
  const balances = await readBalances(store.db);
  expect(balances.map(({ kind, rows }) => [kind, rows])).toEqual([
    ["survey-responses", 2],
    ["area-values", 1],
  ]);
});
