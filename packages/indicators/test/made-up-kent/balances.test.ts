import { expect, test } from "vitest";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";
import { readBalances } from "../../src/evaluate/balances.ts";

const allBalances = loadedCounty().then(({ store }) => readBalances(store.db));

/** All kinds whose every row has a place: published figures have one where they are a school's alone. */
const bases = {
  "foundation-stage": ["school", "home"],
  "key-stage-1": ["school", "home"],
  "key-stage-2": ["school", "home"],
  "key-stage-4": ["school", "home"],
  absence: ["school", "home"],
  "school-absence": ["school"],
  "looked-after": ["home", "placement"],
  exclusions: ["school", "home"],
  "school-roll": ["school"],
  inspections: ["school"],
  "healthy-schools": ["school"],
  "survey-responses": ["school"],
} as const;

test.each(Object.entries(bases))(
  "%s: on each basis the three placings sum to the rows that the receipts say are stored",
  async (kind, of) => {
    const { store } = await loadedCounty();
    const { stored } = await store.db
      .selectFrom("extract")
      .where("kind", "=", kind)
      .where("superseded_by", "is", null)
      .select((is) => is.fn.sum<number>("rows_stored").as("stored"))
      .executeTakeFirstOrThrow();
    const balances = (await allBalances).filter((one) => one.kind === kind);
    expect(stored).toBeGreaterThan(0);
    expect(new Set(balances.map(({ basis }) => basis))).toEqual(new Set(of));
    for (const basis of of) {
      const ended = balances.filter((one) => one.basis === basis);
      expect(
        ended.reduce((sum, { placings }) => sum + placings.placed + placings["out-of-area"] + placings.unplaced, 0),
      ).toBe(stored);
    }
  },
);
