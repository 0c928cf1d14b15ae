import { KENT } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/index.ts";
import { figureAt } from "../../src/figures.ts";
import { type Basis, everyone } from "../../src/measure.ts";
import { measured } from "../support/measured.ts";
import { addChildren, addExtract, type Child, placed, scales, storeWith, times } from "../support/store.ts";

/** Ten children at A's schools, two of whom live in B; two unplaced, one out of area, one whose CLL is not all known, though a scale of it is 5. */
const children: readonly Child[] = [
  ...times(5, {}),
  ...times(2, { ...placed("A", "B") }),
  { pse_1: 5 },
  { cll_4: 5, cll_3: 5 },
  // 13 scales of 6 are 78; one of 5 among knowledge, physical and creative is 77: not good for the sum alone.
  { ...sixes(), kuw: 5 },
  { ...placed("unplaced", "A") },
  { ...placed("unplaced"), ...sixes() },
  { ...placed("out-of-area", "A"), phy: 2 },
  { ...placed("B"), cll_1: null, cll_2: 5, missing: '{"cll_1":"not-available"}' },
];

function sixes(): Child {
  return Object.fromEntries(scales.map((name) => [name, 6]));
}

async function counted(indicator: string, area: string, basis: Basis) {
  const store = await storeWith(async (one) =>
    addChildren(one, await addExtract(one, { kind: "foundation-stage" }), children),
  );
  const { figures } = await measured(store, ...catalogue.filter(({ definition }) => definition.code === indicator));
  const measure = figureAt(figures, { indicator, area, basis, period: "2007/08", group: everyone });
  return [measure.numerator?.least, measure.denominator?.least];
}

// Counted by hand from the list above, before disclosure control.
test.each([
  ["NI 72", "A", "school", 7, 10],
  ["NI 72", "A", "home", 7, 10],
  ["NI 72", KENT.code, "school", 9, 12],
  ["NI 72", KENT.code, "home", 10, 13],
  ["FSP 6+ PSE", "A", "school", 9, 10],
  ["FSP 6+ CLL", "A", "school", 9, 10],
  ["FSP 6+ Maths", "A", "school", 10, 10],
  ["FSP 6+ KUW", "A", "school", 9, 10],
  ["FSP 6+ PHY", "A", "home", 9, 10],
  ["FSP 6+ CLL", "B", "school", 0, 0],
  ["FSP 6+ CRE", KENT.code, "school", 13, 13],
] as const)("%s of %s on the %s basis: %s of %s", async (indicator, area, basis, numerator, denominator) => {
  expect(await counted(indicator, area, basis)).toEqual([numerator, denominator]);
});

test.each(["NI 72", "NI 92"])(
  "%s of a year in which no child has all scales is not available, and not 0",
  async (code) => {
    const without = { kuw: null, missing: '{"kuw":"suppressed"}' };
    const store = await storeWith(async (one) =>
      addChildren(one, await addExtract(one, { kind: "foundation-stage" }), times(6, without)),
    );
    const { figures } = await measured(store, ...catalogue.filter(({ definition }) => definition.code === code));
    const of = { indicator: code, basis: "school", period: "2007/08", group: everyone } as const;
    for (const area of ["A", KENT.code]) {
      expect(figureAt(figures, { ...of, area }).value).toEqual({ kind: "none", reason: "not-available" });
    }
  },
);
