import { describe, expect, test } from "vitest";
import { planLinks } from "../../src/beside/plan-links.ts";
import type { PlanLink } from "../../src/beside/read-plan-links.ts";

const link = (priority: string, indicators: string, more: Partial<PlanLink> = {}): PlanLink => ({
  period: "2008/09",
  lcsp: "A",
  theme: "Early years development",
  priority,
  priority_text: "Communication and language",
  indicators,
  ...more,
});

const codes = ["NI 72", "NI 92", "NI 102a", "NI 102b", "NI 104"];

describe("the priorities of a plan", () => {
  const found = planLinks(
    [
      link("EYD1", "NI 72; NI 92"),
      link("EYD2", "NI 102; NI 72"),
      link("EYD3", "NI 999"),
      link("X", "NI 72", { lcsp: "B" }),
    ],
    "A",
    "2007/08",
    codes,
  );

  test("name the indicators that each is watched by; a code cited whole is all its parts", () => {
    expect(found.priorities.map(({ priority, indicators }) => [priority, indicators])).toEqual([
      ["EYD1", ["NI 72", "NI 92"]],
      ["EYD2", ["NI 102a", "NI 102b", "NI 72"]],
      ["EYD3", []],
    ]);
  });

  test("report a code that no indicator bears", () => {
    expect(found.priorities.map(({ unknown }) => unknown)).toEqual([[], [], ["NI 999"]]);
  });

  test("may be watched by none", () => {
    const { priorities, citedBy } = planLinks([link("EYD4", "")], "A", "2007/08", codes);
    expect(priorities).toMatchObject([{ priority: "EYD4", indicators: [], unknown: [] }]);
    expect(citedBy).toEqual({});
  });

  test("are found by the indicators that they cite", () => {
    expect(found.citedBy).toEqual({
      "NI 72": ["EYD1", "EYD2"],
      "NI 92": ["EYD1"],
      "NI 102a": ["EYD2"],
      "NI 102b": ["EYD2"],
    });
  });
});

test("the plan is that of the year or of the one after, the newest of several, and none before there is one", () => {
  const plans = [link("OLD", "NI 72", { period: "2006/07" }), link("NEW", "NI 72")];
  const of = (year: "2006/07" | "2007/08" | "2004/05") => planLinks(plans, "A", year, codes);
  expect([of("2007/08").period, of("2006/07").period]).toEqual(["2008/09", "2006/07"]);
  expect(of("2007/08").priorities.map(({ priority }) => priority)).toEqual(["NEW"]);
  expect(of("2004/05")).toEqual({ period: null, priorities: [], citedBy: {} });
});
