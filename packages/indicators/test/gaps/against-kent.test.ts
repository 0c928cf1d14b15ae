import { describe, expect, test } from "vitest";
import { changeAgainstKent, shareOfGap } from "../../src/gaps/against-kent.ts";
import type { GapChange } from "../../src/profile.ts";
import { gapOf, printedGap } from "../support/gaps.ts";

const change = (of: number, lower: number, upper: number, verdict: GapChange["verdict"] = "no clear change") => ({
  from: "2003/04" as const,
  to: "2007/08" as const,
  change: of,
  interval: { lower, upper },
  movement: "narrowed" as const,
  verdict,
  groupTerm: of,
  peersTerm: 0,
  kind: "group rose, peers held" as const,
});

describe("a change against Kent's", () => {
  // 12 (9 to 16) less 2 (-1 to 6): 10, down √(3² + 4²) = 5, up √(4² + 3²) = 5.
  test("is their difference, with the square-and-add of the two intervals, by hand", () => {
    expect(changeAgainstKent(change(12, 9, 16), change(2, -1, 6))).toEqual({
      difference: 10,
      interval: { lower: 5, upper: 15 },
      verdict: "faster",
    });
    expect(changeAgainstKent(change(2, -1, 6), change(12, 9, 16))?.verdict).toBe("slower");
    expect(changeAgainstKent(change(5, 2, 9), change(2, -1, 6))?.verdict).toBe("no clear difference");
  });

  test("claims nothing of too few pupils, nor without an interval, and is none where either is not known", () => {
    expect(changeAgainstKent(change(12, 9, 16, "unreliable"), change(2, -1, 6))?.verdict).toBe("unreliable");
    expect(changeAgainstKent(change(12, 9, 16), { ...change(2, -1, 6), interval: null })).toEqual({
      difference: 10,
      interval: null,
      verdict: "no clear difference",
    });
    expect(changeAgainstKent(change(12, 9, 16), null)).toBeNull();
    expect(changeAgainstKent(null, change(2, -1, 6))).toBeNull();
  });
});

describe("a share of Kent's gap", () => {
  test("30 points of 40 are three quarters", () => {
    expect(shareOfGap(gapOf([60, 100], [30, 100]), gapOf([800, 1000], [400, 1000]))).toEqual({
      kind: "value",
      value: 75,
    });
  });

  test("no gap is 0% of Kent's 40 points", () => {
    expect(shareOfGap(gapOf([30, 100], [30, 100]), printedGap(40))).toEqual({ kind: "value", value: 0 });
  });

  // 50 of 100 against 45 of 100: -8.7 to 18.4 points.
  test.each([
    [gapOf([60, 100], [30, 100]), gapOf([50, 100], [45, 100]), "not-applicable"],
    [gapOf([60, 100], [30, 100]), printedGap(0), "not-applicable"],
    [gapOf([30, 100], [40, 100]), printedGap(40), "not-applicable"],
    [gapOf([60, 100], [3, 9]), printedGap(40), "low-reliability"],
  ])(
    "is none where Kent may have no gap, the group is ahead, or too few pupils make a gap unreliable (case %#)",
    (own, kent, reason) => {
      expect(shareOfGap(own, kent)).toEqual({ kind: "none", reason });
    },
  );
});
