import type { Basis } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { basisOf } from "../../src/assemble/levels.ts";
import { areas, measure, none, value } from "../sample/measures.ts";

const on = (basis: Basis | null, shown = value(70)) =>
  measure({ indicator: "NI 73", basis }, areas.partnership, "2006/07", shown);

test.each([
  ["all on one basis", "partnership", [on("school"), on("school")], "home", "school"],
  ["on two bases", "partnership", [on("school"), on("home")], "home", "home"],
  [
    "on one basis where they are there",
    "partnership",
    [on("school", none("suppressed")), on("home")],
    "school",
    "home",
  ],
  ["not there", "partnership", [on("school", none("suppressed"))], "home", "home"],
  ["as published", "kent", [on(null)], "school", null],
  ["England's, on two bases", "england", [on("school"), on("home")], "school", null],
] as const)("the basis of figures %s", (_, level, measures, asked, basis) => {
  expect(basisOf(level, measures, asked)).toBe(basis);
});
