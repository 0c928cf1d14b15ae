import fc from "fast-check";
import { expect, test } from "vitest";
import { apportioned } from "../../src/evaluate/reach/apportion.ts";
import { counted } from "../support/measures.ts";

const partnerships = ["A", "B", "C", "D", "E"];

/** A district with its children, its events, and how its children live in partnerships: shares that sum to 1. */
const district = fc
  .record({
    events: fc.nat(5000),
    children: fc.integer({ min: 1, max: 60_000 }),
    weights: fc.array(fc.nat(1000), { minLength: partnerships.length, maxLength: partnerships.length }),
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0));

const districts = fc.array(district, { minLength: 1, maxLength: 12 });

test("whatever the districts, the parts of partnerships that take part in any of them sum to all events and all children", () => {
  fc.assert(
    fc.property(districts, (some) => {
      const measures = some.map(({ events, children }, place) => counted(events, children, { area: `D${place}` }));
      const shares = some.flatMap(({ weights }, place) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        return weights.flatMap((weight, which) =>
          weight === 0 ? [] : [{ district: `D${place}`, partnership: partnerships[which] ?? "", share: weight / all }],
        );
      });
      const parts = apportioned(measures, shares, "per 10000");
      const total = (of: "numerator" | "denominator") => parts.reduce((sum, part) => sum + (part[of]?.least ?? 0), 0);
      expect(total("numerator")).toBe(some.reduce((sum, { events }) => sum + events, 0));
      expect(total("denominator")).toBe(some.reduce((sum, { children }) => sum + children, 0));
    }),
  );
});

test("a district whose shares are not the whole of it is not split", () => {
  const measure = counted(553, 37_700, { area: "D" });
  const split = (other: number) =>
    apportioned(
      [measure],
      [
        { district: "D", partnership: "A", share: 0.4232 },
        { district: "D", partnership: "B", share: other },
      ],
      "per 10000",
    );
  expect(split(0.6768)).toEqual([]);
  // 553 × 0.4232 = 234.03 and 553 × 0.5768 = 318.97: 234 and 319.
  expect(split(0.5768).map(({ numerator }) => numerator?.least)).toEqual([234, 319]);
});

test("percentages and scores are not split, whatever their counts", () => {
  const shares = [{ district: "D", partnership: "A", share: 1 }];
  const measure = counted(3, 10, { area: "D" });
  for (const unit of ["percent", "percent change", "percent fall", "score", "percentage points"] as const) {
    expect(apportioned([measure], shares, unit)).toEqual([]);
  }
  expect(apportioned([measure], shares, "per 10000")).toHaveLength(1);
});
