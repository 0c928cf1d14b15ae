import type { Period } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import type { GapChange } from "../../src/profile.ts";
import type { Target } from "../../src/targets/read-targets.ts";
import { targetFor } from "../../src/targets/target-for.ts";
import { targetResult } from "../../src/targets/target-result.ts";
import { counted, printed, suppressed } from "../support/measures.ts";

const plan: Target = {
  period: "2008/09",
  indicator: "NI 73",
  area: "A",
  basis: "school",
  characteristic: "all",
  group: "all",
  target: 80,
  floor: null,
  direction: "at-least",
  source: "Plan of Alder 2008",
};

const now = (value: number) => printed(value, { period: "2007/08" });
const baseline = printed(70, { period: "2003/04" });
const held = { baseline, counts: "figure", change: null } as const;

describe("where a figure stands against its target", () => {
  test.each([
    ["at-least", 80, "green"],
    ["at-least", 79.9, "amber"],
    ["at-least", 70, "amber"],
    ["at-least", 69.9, "red"],
    ["at-most", 80, "green"],
    ["at-most", 80.1, "no floor"],
  ] as const)("%s 80, where it was 70 and is %d: %s", (direction, value, status) => {
    const own = direction === "at-most" ? { ...held, baseline: suppressed({ period: "2003/04" }) } : held;
    expect(targetResult({ ...plan, direction }, { ...own, now: now(value) }).status).toBe(status);
  });

  test.each([
    [4.5, "green"],
    [5.5, "amber"],
    [6, "amber"],
    [6.1, "red"],
  ])("at most 5 with a floor of 6 in the plan, at %d: %s, whatever the baseline was", (value, status) => {
    const set = { ...plan, direction: "at-most", target: 5, floor: 6 } as const;
    expect(targetResult(set, { ...held, now: now(value) })).toMatchObject({ status, floor: 6, floorFrom: "plan" });
  });

  test("comes with the plan's target, and with the baseline year's figure as floor where the plan sets none", () => {
    expect(targetResult(plan, { ...held, now: now(75) })).toEqual({
      status: "amber",
      period: "2008/09",
      direction: "at-least",
      target: 80,
      floor: 70,
      floorFrom: "baseline",
      counts: "figure",
      source: "Plan of Alder 2008",
    });
  });

  test("has no floor where the baseline is the year itself", () => {
    const result = targetResult(plan, { ...held, baseline: now(75), now: now(75) });
    expect(result).toMatchObject({ status: "no floor", floor: null, floorFrom: null });
  });

  // At least 80, and 85 in the baseline year: 79 missed the target and fell behind the baseline. At most 15, and 10: likewise.
  test.each([
    ["at-least", 80, 85, 79, "red"],
    ["at-least", 80, 80, 79, "red"],
    ["at-least", 80, 85, 82, "green"],
    ["at-most", 15, 10, 16, "red"],
    ["at-most", 15, 10, 12, "green"],
  ] as const)("%s %d, which the baseline year met with %d: %d is %s", (direction, target, was, is, status) => {
    const own = { ...held, baseline: printed(was, { period: "2003/04" }), now: now(is) };
    const result = targetResult({ ...plan, direction, target }, own);
    expect(result).toMatchObject({ status, floor: was, floorFrom: "baseline" });
  });

  test("a figure of two terms is not judged by a target for a year", () => {
    const twoTerms = { ...now(85), caution: "two-terms" } as const;
    expect(targetResult(plan, { ...held, now: twoTerms })).toMatchObject({ status: "two terms", target: 80 });
    const hidden = suppressed({ caution: "two-terms" });
    expect(targetResult(plan, { ...held, now: hidden }).status).toBe("no figure");
  });

  // 24 exclusions of 7,000 pupils, where there were 30: at most 15 is not met, at most 24 is.
  test.each([
    [15, "amber"],
    [24, "green"],
  ])("a number of events is held against the numerator: 24 against at most %i is %s", (target, status) => {
    const events = (count: number, period: Period) => counted(count, 7000, { period });
    const set = { ...plan, direction: "at-most", target } as const;
    const own = {
      now: events(24, "2007/08"),
      baseline: events(30, "2003/04"),
      counts: "numerator",
      change: null,
    } as const;
    expect(targetResult(set, own)).toMatchObject({ status, floor: 30, counts: "numerator" });
  });

  test("827 of 1,000 meets 82.7%, and 826 does not", () => {
    const set = { ...plan, target: 82.7, floor: 0 };
    expect(targetResult(set, { ...held, now: counted(827, 1000) }).status).toBe("green");
    expect(targetResult(set, { ...held, now: counted(826, 1000) }).status).toBe("amber");
  });

  test("a gap of too few pupils is not judged, and is told from one that is hidden", () => {
    const few = { ...suppressed(), value: { kind: "none", reason: "low-reliability" } } as const;
    const narrow = { ...plan, direction: "narrow", target: null } as const;
    expect(targetResult(plan, { ...held, now: few })).toMatchObject({ status: "too few", target: 80 });
    expect(targetResult(narrow, { ...held, now: few })).toMatchObject({ status: "too few", target: null });
    expect(targetResult(narrow, { ...held, now: suppressed() })).toMatchObject({ status: "no figure" });
  });

  // In doubles 80.1 - 52.8 is 27.299999999999997, and 72.4 - 52.3 is 20.10000000000001.
  test.each([
    ["at-least", 27.3, 80.1 - 52.8],
    ["at-most", 20.1, 72.4 - 52.3],
  ] as const)("a difference that misses %s %d by the rounding of doubles meets it", (direction, target, is) => {
    expect(targetResult({ ...plan, direction, target }, { ...held, now: now(is) }).status).toBe("green");
  });

  test("nothing is judged where there is no figure, and nothing set where there is no target", () => {
    expect(targetResult(plan, { ...held, now: suppressed() }).status).toBe("no figure");
    expect(targetResult({ ...plan, target: null }, { ...held, now: now(75) }).status).toBe("no figure");
    expect(targetResult(undefined, { ...held, now: now(75) })).toEqual({ status: "no target" });
  });

  test.each([
    ["narrowed", "green"],
    ["narrowed, peers fell", "amber"],
    ["went ahead", "green"],
    ["went ahead, peers fell", "amber"],
    ["gained", "green"],
    ["gained, peers fell", "amber"],
    ["lost", "red"],
    ["no clear change", "amber"],
    ["widened", "red"],
    ["fell behind", "red"],
    ["further ahead", "no figure"],
    ["less far ahead", "no figure"],
    ["unreliable", "too few"],
    [null, "no figure"],
  ] as const)("a gap that is to narrow and %s is %s", (verdict, status) => {
    const change = verdict && ({ verdict } as GapChange);
    const result = targetResult({ ...plan, direction: "narrow", target: null }, { ...held, now: now(20), change });
    expect(result).toMatchObject({ status, target: null, floor: null, ...(verdict && { verdict }) });
  });

  // 20 is at most 30, whatever brought it there; what the peers' fall brought there is no plain good news.
  test.each([
    ["narrowed", "narrowed", "green"],
    ["narrowed", "no clear change", "green"],
    ["went ahead", "went ahead", "green"],
    ["narrowed, peers fell", "narrowed, peers fell", "amber"],
    ["narrowed, peers fell", "no clear change", "amber"],
    ["narrowed, peers fell", "unreliable", "green"],
    ["went ahead, peers fell", "gained, peers fell", "amber"],
  ] as const)(
    "a gap that meets its figure, %s in the figures and %s by its interval, is %s",
    (movement, verdict, status) => {
      const change = { movement, verdict } as GapChange;
      const result = targetResult({ ...plan, direction: "at-most", target: 30 }, { ...held, now: now(20), change });
      expect(result).toMatchObject({ status, target: 30, ...(status === "amber" && { verdict }) });
    },
  );
});

describe("the target that is looked up", () => {
  const of = (period: Period, more: Partial<Target> = {}): Target => ({ ...plan, period, ...more });
  const everyone = { characteristic: "all", value: "all" };
  const aimed = { indicator: "NI 73", area: "A", basis: "school", groups: [everyone], byPhase: false } as const;

  test.each([
    [["2006/07", "2007/08", "2008/09"], "2007/08"],
    [["2006/07", "2009/10", "2008/09"], "2008/09"],
    [["2005/06", "2006/07"], "2006/07"],
  ] as const)("of targets for %j is, in 2007/08, that for %s", (years, chosen) => {
    expect(
      targetFor(
        years.map((year) => of(year)),
        aimed,
        "2007/08",
      )?.period,
    ).toBe(chosen);
  });

  test.each([
    [{ indicator: "NI 74" }, false],
    [{ area: "B" }, false],
    [{ basis: "home" }, false],
    [{ basis: null }, true],
    [{ characteristic: "fsm", group: "eligible" }, false],
    [{ characteristic: "phase", group: "secondary" }, true],
  ] as const)("a target of %j is that of everyone at A's schools: %s", (more, isFound) => {
    expect(targetFor([of("2008/09", more)], aimed, "2007/08") !== undefined).toBe(isFound);
  });

  test("for an indicator that is shown by phase, is a phase's for that phase alone", () => {
    const secondary = { characteristic: "phase", value: "secondary" };
    const set = [of("2008/09", { characteristic: "phase", group: "secondary" })];
    expect(targetFor(set, { ...aimed, byPhase: true }, "2007/08")).toBeUndefined();
    expect(targetFor(set, { ...aimed, byPhase: true, groups: [secondary] }, "2007/08")).toBeDefined();
  });

  test("may be of any basis where the figure's publisher names none", () => {
    expect(targetFor([of("2008/09")], { ...aimed, basis: null }, "2007/08")).toBeDefined();
  });
});
