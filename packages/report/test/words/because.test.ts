import type { GapProfile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { gapMeasured } from "../../../indicators/src/gaps/gap.ts";
import { gapChange } from "../../../indicators/src/gaps/gap-change.ts";
import { because } from "../../src/words/because.ts";
import { whoOf } from "../../src/words/who.ts";
import { ni104 } from "../sample/definitions.ts";
import { measure, value } from "../sample/measures.ts";

const about = { indicator: "NI 92", basis: "school" } as const;
const of = (group: string): GapProfile["group"] => ({ characteristic: "attainment", value: group });

/** A year of NI 92: `100 (median - lowest) / median`. */
function gapIn(period: "2006/07" | "2007/08", median: number, lowest: number) {
  const of = (shown: number) => measure(about, "LCSP23", period, value(shown));
  return gapMeasured(of((100 * (median - lowest)) / median), of(median), of(lowest), 10);
}

/** Why a relative gap changed, from its median and the mean of its lowest fifth in two years. */
function why(before: readonly [median: number, lowest: number], after: readonly [median: number, lowest: number]) {
  const [then, now] = [gapIn("2006/07", ...before), gapIn("2007/08", ...after)];
  const history = [{ period: "2007/08", partnership: now, kent: now, england: now }] as const;
  const who = whoOf({ definition: ni104, peers: of("median"), group: of("lowest-fifth"), history });
  const change = gapChange(then, now);
  return change && because[change.kind](who);
}

test("where one side of a relative gap moved by more points and the other by more in proportion, the reason is in proportion", () => {
  // The median fell by 2.5 of 83, which is 3.0%; the lowest fifth by 2.1 of 50.3, which is 4.2%.
  expect(why([83, 50.3], [80.5, 48.2])).toBe("because, in proportion, the mean of the lowest fifth fell by more");
  // The median rose by 5.5 of 80, which is 6.9%; the lowest fifth by 5.2 of 48, which is 10.8%.
  expect(why([80, 48], [85.5, 53.2])).toBe("because, in proportion, the mean of the lowest fifth rose faster");
});

test("each other kind of change of a relative gap names the median and the mean, and compares them in proportion alone", () => {
  // 10% against 5%.
  expect(why([80, 40], [88, 42])).toBe(
    "because, in proportion, the median rose faster than the mean of the lowest fifth",
  );
  expect(why([80, 40], [72, 38])).toBe(
    "only because, in proportion, the median fell by more: the mean of the lowest fifth fell too",
  );
  // A quarter of each, so that the gap is half of the median as it was.
  expect(why([80, 40], [100, 50])).toBe("both rose in the same proportion");
  expect(why([80, 40], [60, 30])).toBe("both fell in the same proportion");
  expect(why([80, 40], [80, 42])).toBe("because the mean of the lowest fifth rose while the median stayed level");
  expect(why([80, 40], [78, 40])).toBe("only because the median fell: the mean of the lowest fifth stayed level");
});
