import { type Period, periodAfter } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { forecast } from "../../src/targets/forecast.ts";
import { counted, printed, suppressed } from "../support/measures.ts";
import { setTarget } from "../support/targets.ts";

const year: Period = "2007/08";
const percent = { unit: "percent" } as const;
const noTarget = { status: "no target" } as const;

function years(values: readonly (number | null)[]) {
  return values.map((value, place) => {
    const period = periodAfter(year, place + 1 - values.length);
    return value === null ? suppressed({ period }) : printed(value, { period });
  });
}

const target = setTarget({ direction: "at-least", target: 80 });

describe("the forecast", () => {
  /**
   * By hand: 50, 52, 54, 57, 58: mean 54.2 in 2005/06, slope 2.1, residual sum of squares 0.7, s = √(0.7/3) = 0.483046.
   * 2010/11 is five years after the middle one: 54.2 + 10.5 = 64.7; s √(1 + 1/5 + 25/10) = 0.929157; t with 3 degrees 3.182446: 2.956993.
   */
  test("is the line at the target's year, with its prediction interval", () => {
    const found = forecast(years([50, 52, 54, 57, 58]), percent, target, year);
    expect(found?.period).toBe("2010/11");
    expect(found?.value).toBeCloseTo(64.7, 9);
    expect(found?.interval.lower).toBeCloseTo(64.7 - 2.956993, 5);
    expect(found?.interval.upper).toBeCloseTo(64.7 + 2.956993, 5);
    expect(found?.years).toEqual(["2003/04", "2004/05", "2005/06", "2006/07", "2007/08"]);
  });

  /** The same line: 2008/09 is three years after the middle one, s √(1 + 1/5 + 9/10) = 0.7, times 3.182446: 2.227712; 2009/10 four, 0.808290: 2.572341. */
  test("has a path of the years up to it, each with its own interval; the last is the forecast itself", () => {
    const found = forecast(years([50, 52, 54, 57, 58]), percent, target, year);
    expect(found?.path.map(({ period, value }) => [period, value])).toEqual([
      ["2008/09", expect.closeTo(60.5, 9)],
      ["2009/10", expect.closeTo(62.6, 9)],
      ["2010/11", expect.closeTo(64.7, 9)],
    ]);
    expect(found?.path[0]?.interval.lower).toBeCloseTo(60.5 - 2.227712, 5);
    expect(found?.path[1]?.interval.upper).toBeCloseTo(62.6 + 2.572341, 5);
    expect(found?.path.at(-1)).toEqual({ period: found?.period, value: found?.value, interval: found?.interval });
  });

  test("is for the next year where no target is still to come", () => {
    // 50, 53, 54: mean 52 1/3, slope 2; two years after the middle one.
    const next = forecast(years([50, 53, 54]), percent, noTarget, year);
    expect([next?.period, next?.value]).toEqual(["2008/09", expect.closeTo(56 + 1 / 3, 9)]);
    expect(forecast(years([50, 53, 54]), percent, { ...target, period: year }, year)?.period).toBe("2008/09");
  });

  test("keeps the distance of years around one without a figure, and is none below three years", () => {
    // Years 0, 2 and 3: means 5/3 and 161/3, slope (96/9) / (42/9) = 16/7; in year 4: 161/3 + 16/7 × 7/3 = 59.
    expect(forecast(years([50, null, 54, 57]), percent, noTarget, year)?.value).toBeCloseTo(59, 9);
    expect(forecast(years([50, null, 54]), percent, noTarget, year)).toBeNull();
  });

  test("is held within what is possible in its unit: no percentage is above 100, no number below 0", () => {
    // 80, 89, 100: mean 89 2/3, slope 10, residuals 1/3, -2/3, 1/3: s = √(2/3); 109 2/3 less 12.706205 × s √(1 + 1/3 + 4/2) = 18.941290.
    const high = forecast(years([80, 89, 100]), percent, noTarget, year);
    expect(high).toMatchObject({ value: 100, interval: { upper: 100 } });
    expect(high?.interval.lower).toBeCloseTo(109.666667 - 18.94129, 4);
    expect(forecast(years([20, 11, 0]), percent, noTarget, year)?.value).toBe(0);
    expect(forecast(years([20, 11, 0]), { unit: "percentage points" }, noTarget, year)?.value).toBeCloseTo(-29 / 3, 9);
    // 9, 4, 2: mean 5, slope -3.5, residuals 0.5, -1, 0.5: s = √1.5; -2 in the next year, less 12.706205 × s √(1 + 1/3 + 4/2) = 28.41.
    const falling = years([9, 4, 2]);
    for (const unit of ["per 1000", "per 10000", "per 100000", "score", "mean score", "points"] as const)
      expect(forecast(falling, { unit }, noTarget, year)).toMatchObject({ value: 0, interval: { lower: 0 } });
    expect(forecast(falling, { unit: "percent change" }, noTarget, year)?.value).toBeCloseTo(-2, 9);
    const events = [40, 21, 0].map((count, place) => counted(count, 100, { period: periodAfter(year, place - 2) }));
    const rate = { unit: "percent", targetOf: "numerator" } as const;
    expect(forecast(events, rate, noTarget, year)).toMatchObject({ value: 0, counts: "numerator" });
  });

  test.each([[[0, 0, 0, 0]], [[33.3, 33.3, 33.3]], [[50, 52, 54]], [[0.1, 0.2, 0.3]]])(
    "is none of %j, which lie on one line: they don't tell how far the next can lie off it",
    (values) => {
      expect(forecast(years(values), percent, noTarget, year)).toBeNull();
    },
  );

  test("looks at no year before the definition changed", () => {
    const changed = { ...percent, changedIn: { period: "2005/06", sentence: "Counts more." } } as const;
    expect(forecast(years([90, 90, 50, 53, 54]), changed, noTarget, year)?.value).toBeCloseTo(56 + 1 / 3, 9);
  });
});
