import { describe, expect, test } from "vitest";
import type { Reach } from "../../src/measure.ts";
import { comparable } from "../../src/targets/comparable.ts";
import { counted, suppressed } from "../support/measures.ts";

const wells: Reach = { kind: "best-fit", level: "district", of: "Wells" };
const periods = ["2004/05", "2005/06", "2006/07", "2007/08"] as const;

function yearsOf(reaches: readonly (Reach | null)[], definition = {}): readonly string[] {
  const history = periods.map((period, place) => {
    const reach = reaches[place];
    return reach ? counted(1, 2, { period, reach }) : suppressed({ period });
  });
  return comparable(history, definition)
    .filter(({ value }) => value.kind === "value")
    .map(({ period }) => period);
}

describe("the years that one line can be drawn through", () => {
  test("are those of the newest figure's area", () => {
    const own: Reach = { kind: "own" };
    expect(yearsOf([wells, wells, own, own])).toEqual(["2006/07", "2007/08"]);
    expect(yearsOf([own, wells, wells, null])).toEqual(["2005/06", "2006/07"]);
    expect(yearsOf([wells, { kind: "apportioned", of: ["Wells"] }, wells, wells])).toEqual([
      "2004/05",
      "2006/07",
      "2007/08",
    ]);
    expect(yearsOf([own, own, own, own])).toEqual(periods);
  });

  test("are those since the definition last changed", () => {
    const changedIn = { period: "2006/07", sentence: "It counts enrolments since." };
    expect(yearsOf([wells, wells, wells, wells], { changedIn })).toEqual(["2006/07", "2007/08"]);
  });

  test("are those of as much of the school year as the newest", () => {
    const spans = ["two-terms", null, null, "two-terms"] as const;
    const history = periods.map((period, place) => counted(1, 2, { period, caution: spans[place] ?? null }));
    expect(comparable(history, {}).map(({ period }) => period)).toEqual(["2004/05", "2007/08"]);
    expect(comparable(history.slice(0, 3), {}).map(({ period }) => period)).toEqual(["2005/06", "2006/07"]);
  });
});
