import fc from "fast-check";
import { expect, test } from "vitest";
import { readBalances } from "../../src/evaluate/balances.ts";
import { addChildren, addExtract, addPupils, placed, storeWith } from "../support/store.ts";

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
