import { KENT, type Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll } from "../../src/index.ts";
import { everyone } from "../../src/measure.ts";
import { addLookedAfter } from "../support/rows.ts";
import { addExtract, storeWith, times } from "../support/store.ts";

const placedIn = (area: string) => ({ placement_lcsp: area, home_lcsp: area, sdq: 12 });

/** Five children in A and in C, who are not Kent less B; six in B. */
const few = async (store: Store) =>
  addLookedAfter(store, await addExtract(store, { kind: "looked-after" }), [
    ...times(5, placedIn("A")),
    ...times(6, placedIn("B")),
    ...times(5, placedIn("C")),
  ]);

test.each(["looked after children", "NI 58", "LAC health checks", "LAC both checks"])(
  "%s of five children is hidden, with its counts, and of six it is shown",
  async (indicator) => {
    const { figures } = await evaluateAll(await storeWith(few));
    const at = (area: string) =>
      figureAt(figures, { indicator, area, basis: "placement", period: "2007/08", group: everyone });
    expect(at("A")).toMatchObject({
      value: { kind: "none", reason: "suppressed" },
      numerator: null,
      denominator: null,
      cohort: null,
      interval: null,
    });
    expect(at("B").value.kind).toBe("value");
    expect(at(KENT.code).value.kind).toBe("value");
  },
);

test("no child at all is a count of 0, and tells of nobody", async () => {
  const inB = async (store: Store) =>
    addLookedAfter(store, await addExtract(store, { kind: "looked-after" }), times(6, placedIn("B")));
  const { figures } = await evaluateAll(await storeWith(inB));
  const key = { area: "C", basis: "placement", period: "2007/08", group: everyone } as const;
  expect(figureAt(figures, { ...key, indicator: "looked after children" }).value).toEqual({ kind: "value", value: 0 });
  expect(figureAt(figures, { ...key, indicator: "NI 58" }).value).toEqual({ kind: "none", reason: "not-applicable" });
});

// Kent's 57 less the 52 of B and C would be the 5 of A.
test("five children in one partnership take the next smallest with them, so that they are not Kent's less the others'", async () => {
  const fill = async (store: Store) =>
    addLookedAfter(store, await addExtract(store, { kind: "looked-after" }), [
      ...times(5, placedIn("A")),
      ...times(12, placedIn("B")),
      ...times(40, placedIn("C")),
    ]);
  const { figures } = await evaluateAll(await storeWith(fill));
  const key = { indicator: "looked after children", basis: "placement", period: "2007/08", group: everyone } as const;
  const at = (area: string) => figureAt(figures, { ...key, area }).value;
  const hidden = { kind: "none", reason: "suppressed" };
  expect([at("A"), at("B"), at("C"), at(KENT.code)]).toEqual([
    hidden,
    hidden,
    { kind: "value", value: 40 },
    { kind: "value", value: 57 },
  ]);
});
