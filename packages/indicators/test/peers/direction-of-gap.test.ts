import type { Period } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { ni102a } from "../../src/catalogue/enjoy-achieve/ni-102a.ts";
import { gapBetween } from "../../src/gaps/gap.ts";
import { directionOfGap } from "../../src/peers/direction.ts";
import type { Gap, Pace } from "../../src/profile.ts";
import { blank, counted, printed } from "../support/measures.ts";

const { definition } = ni102a;
const periods: readonly Period[] = ["2005/06", "2006/07", "2007/08"];

/** The direction of these gaps, by the last years up to 2007/08. */
function direction(gaps: readonly Gap[], more: { pace?: Pace; better?: "neither" } = {}) {
  const years = gaps.map((gap, place) => ({ gap, period: periods.at(place - gaps.length) ?? "2007/08" }));
  const history = years.map(({ gap, period }) => ({ period, partnership: gap, kent: gap, england: gap }));
  const measures = years.map(({ gap, period }) => ({ ...blank, period, value: gap.gap }));
  const of = { ...definition, better: more.better ?? definition.better };
  return directionOfGap(measures, { definition: of, history, pace: more.pace ?? null });
}

const of = (peers: number, group: number) => gapBetween(counted(peers, 1000), counted(group, 1000), 10);

describe("the direction of a gap over two years is the verdict on its change", () => {
  // The changes of test/gaps/gap.test.ts, with intervals by Python.
  test.each([
    [[600, 100], [600, 400], "improving"],
    [[600, 400], [600, 100], "worsening"],
    [[500, 300], [510, 520], "improving"],
    [[500, 300], [400, 410], "narrowing, but peers fell"],
    [[900, 50], [333, 50], "narrowing, but peers fell"],
    [[333, 667], [333, 867], "ahead by more"],
    [[333, 867], [333, 667], "ahead by less"],
    [[300, 500], [700, 500], "worsening"],
    [[500, 300], [500, 310], "no clear change"],
  ] as const)("of peers and group at %j and then %j in 1,000: %s", ([p0, g0], [p1, g1], word) => {
    expect(direction([of(p0, g0), of(p1, g1)])).toBe(word);
  });

  test("where neither way is better, it rises or falls", () => {
    expect(direction([of(600, 100), of(600, 400)], { better: "neither" })).toBe("falling");
    expect(direction([of(600, 400), of(600, 100)], { better: "neither" })).toBe("rising");
    expect(direction([of(333, 667), of(333, 867)], { better: "neither" })).toBe("falling");
  });

  test("there is none without counts, or of one year", () => {
    expect(direction([gapBetween(printed(60), printed(10), 10), gapBetween(printed(60), printed(40), 10)])).toBe(
      "too few years",
    );
    expect(direction([of(600, 100)])).toBe("too few years");
  });
});

// 50, 43, 38 points: slope -6, residual sum of squares 0.667, standard error 0.577, t with 1 degree 12.706: -13.3 to 1.3. 50, 44, 38.2
// points: slope -5.9, residual sum of squares 0.00667, standard error 0.0577: -6.63 to -5.17.
test("over three years it is by the slope, in the words of the pace's movement", () => {
  const line = [of(600, 100), of(600, 160), of(600, 218)];
  const pace = (movement: Pace["movement"]): { pace: Pace } => ({
    pace: {
      slope: -5.9,
      interval: { lower: -6.63, upper: -5.17 },
      years: periods,
      movement,
      kind: "group rose, peers held",
      isClear: true,
      toClose: { kind: "not known" },
      neededForTarget: { kind: "no target" },
    },
  });
  expect(direction([of(600, 100), of(600, 170), of(600, 220)], pace("narrowed"))).toBe("no clear change");
  expect(direction(line, pace("narrowed"))).toBe("improving");
  expect(direction(line, pace("narrowed, peers fell"))).toBe("narrowing, but peers fell");
  expect(direction(line, pace("gained"))).toBe("improving");
  expect(direction(line, pace("gained, peers fell"))).toBe("narrowing, but peers fell");
  expect(direction(line, pace("further ahead"))).toBe("ahead by more");
});
