import { expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll } from "../../src/index.ts";
import { everyone } from "../../src/measure.ts";
import { addChildren, addExtract, placed, storeWith, times } from "../support/store.ts";

// Eight points in 13 scales are 104; one scale less makes 103, and so on. Ten children: two lowest are 96 and 98, the middle two 104.
const scores = [{ kuw: 0 }, { kuw: 2 }, ...times(8, {})];

test("NI 92 of ten children: (104 - (96 + 98) / 2) / 104, worked by hand; children without a complete profile are not among them", async () => {
  const store = await storeWith(async (one) =>
    addChildren(one, await addExtract(one, { kind: "foundation-stage" }), [...scores, { cre: null }]),
  );
  const { figures } = await evaluateAll(store);
  const key = { indicator: "NI 92", area: "A", basis: "school", period: "2007/08", group: everyone } as const;
  const measure = figureAt(figures, key);
  expect(measure.cohort).toBe(10);
  expect(measure.value.kind === "value" && measure.value.value).toBeCloseTo((100 * 7) / 104, 10);
  expect(measure.numerator).toBeNull();
  expect(measure.interval?.lower).toBeLessThan((100 * 7) / 104);
  expect(figureAt(figures, { ...key, area: "B" }).value).toEqual({ kind: "none", reason: "not-applicable" });
});

// Thirteen children: the lowest fifth are round(2.6), three. The lowest has 96, and of four with 99 two are among them, whichever they are:
// (96 + 99 + 99) / 3 is 98. The seventh of thirteen has 104.
test("NI 92 where children tie at the cut: as many of them count as make up the fifth", async () => {
  const tied = [{ kuw: 0 }, ...times(4, { kuw: 3 }), ...times(8, {})];
  const store = await storeWith(async (one) =>
    addChildren(one, await addExtract(one, { kind: "foundation-stage" }), tied),
  );
  const { figures } = await evaluateAll(store);
  const key = { indicator: "NI 92", area: "A", basis: "school", period: "2007/08", group: everyone } as const;
  const { value } = figureAt(figures, key);
  expect(value.kind === "value" && value.value).toBeCloseTo((100 * 6) / 104, 10);
});

test("Kent's is of all its children in one list, not a mean of its partnerships'", async () => {
  const store = await storeWith(async (one) =>
    addChildren(one, await addExtract(one, { kind: "foundation-stage" }), [
      ...times(8, { ...placed("A"), kuw: 0 }),
      ...times(10, placed("B")),
      ...times(2, { ...placed("unplaced"), kuw: 0 }),
    ]),
  );
  const { figures } = await evaluateAll(store);
  const kent = figureAt(figures, {
    indicator: "NI 92",
    area: "E10000016",
    basis: "school",
    period: "2007/08",
    group: everyone,
  });
  // 10 of 96 and 10 of 104: median 100, lowest four 96. Each partnership's own is 0.
  expect(kent.value).toEqual({ kind: "value", value: 4 });
});
