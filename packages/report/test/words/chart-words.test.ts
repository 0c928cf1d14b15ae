import type { Forecast, IndicatorProfile, TargetResult } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { barsAlt } from "../../src/words/alt-texts.ts";
import { axisWords, basisHeadings, chartSheetWords } from "../../src/words/chart-sheet-words.ts";
import { rankSentence } from "../../src/words/rank-sentence.ts";
import { trendSentence } from "../../src/words/trend-sentence.ts";
import { ni73 } from "../sample/definitions.ts";
import { sampleProfile } from "../sample-profile.ts";

test("every word beside a chart is reviewed where it changes", () => {
  expect({ chartSheetWords, axisWords, basisHeadings }).toMatchSnapshot();
});

const [sample] = sampleProfile.indicators as readonly [IndicatorProfile, ...IndicatorProfile[]];

/** What is said of a line that leads to between these in 2008/09, of a target for that year. */
function said(lower: number, upper: number, set: Partial<TargetResult>): string {
  const at = { period: "2008/09", value: (lower + upper) / 2, interval: { lower, upper } } as const;
  const forecast: Forecast = { ...at, path: [at], years: ["2004/05", "2005/06", "2006/07"], counts: "figure" };
  const target = {
    status: "amber",
    period: "2008/09",
    direction: "at-least",
    target: 80,
    floor: null,
    floorFrom: null,
    counts: "figure",
    source: "plan",
    ...set,
  } as TargetResult;
  return trendSentence({ ...sample, definition: ni73, direction: "no clear change", forecast, target });
}

describe("a sentence on a target", () => {
  const open = "It lies within the range of the forecast, which can't say whether it will be met.";
  const met = "If nothing changes, the whole range of the forecast meets it.";
  const missed = "If nothing changes, the whole range of the forecast misses it.";

  test.each([
    [70, 79.9, "at-least", missed],
    [70, 80, "at-least", open],
    [79.9, 85, "at-least", open],
    [80, 85, "at-least", met],
    [70, 80, "at-most", met],
    [70, 80.1, "at-most", open],
    [80, 85, "at-most", open],
    [80.1, 85, "at-most", missed],
  ] as const)("%d to %d against %s 80", (lower, upper, direction, expected) => {
    expect(said(lower, upper, { direction })).toBe(
      `Its years show no clear direction. Target for 2008/09: 80.0. ${expected}`,
    );
  });

  test("of a year that is over says how that ended, and of a number that it is no rate", () => {
    expect(said(70, 79, { period: "2006/07", status: "green" })).toMatch(
      /Target for 2006\/07: 80\.0\. In 2006\/07: target met\.$/,
    );
    expect(said(70, 79, { counts: "numerator", target: 3 })).toContain(
      "Target for 2008/09, as a number and no rate: 3.",
    );
  });

  test("is not said where there is none", () => {
    expect(said(70, 79, { status: "no target" })).toBe("Its years show no clear direction.");
  });
});

test("a rank is told with what the interval says of Kent, and no more", () => {
  const rank = { kind: "rank", rank: 7, of: 23, quartile: 2 } as const;
  expect(rankSentence(rank, "similar")).toBe(
    "In the second quarter of the partnerships. The difference from Kent could be chance.",
  );
  expect(rankSentence(rank, "not compared")).toBe("In the second quarter of the partnerships.");
  expect(rankSentence({ kind: "none" }, "worse")).toBe("It has no rank.");
});

test("bars are told once each, though this partnership is the best", () => {
  const bars = [
    { at: "Malling", value: 4 },
    { at: "Kent", value: 3.25 },
    { at: "Dover", value: 2 },
  ];
  expect(barsAlt("Made up", bars, "Malling", 1)).toBe(
    "Bars, best first: Made up. From top to bottom among others: Malling 4.0, Kent 3.3, Dover 2.0.",
  );
});
