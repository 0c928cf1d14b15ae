import { existsSync } from "node:fs";
import { join } from "node:path";
import { ENGLAND, ingest, KENT, openStore, type Period } from "@lcsp/ingest";
import { beforeAll, describe, expect, test } from "vitest";
import { ni81 } from "../../src/catalogue/enjoy-achieve/ni-81.ts";
import { ni82 } from "../../src/catalogue/enjoy-achieve/ni-82.ts";
import type { Figures } from "../../src/figures.ts";
import { changeAgainstKent, shareOfGap } from "../../src/gaps/against-kent.ts";
import { gapAt } from "../../src/gaps/gap-at.ts";
import { gapChange } from "../../src/gaps/gap-change.ts";
import { gapMeasure } from "../../src/gaps/gap-measures.ts";
import { paceOf } from "../../src/gaps/pace.ts";
import { pupilsNeeded } from "../../src/gaps/pupils-needed.ts";
import { sidesOfGap } from "../../src/gaps/sides.ts";
import { evaluateAll } from "../../src/index.ts";
import type { GapChange, Needed, SetTarget } from "../../src/profile.ts";
import { forecast } from "../../src/targets/forecast.ts";

/** Kent's and England's young people with level 2 and level 3 by 19, as the Department for Education published them. */
const file = join(import.meta.dirname, "../../../../../shared/real/level-2-3-by-19-kent-2004-05-to-2008-09.csv");
const years: readonly Period[] = ["2004/05", "2005/06", "2006/07", "2007/08", "2008/09"];
const year: Period = "2008/09";

/**
 * Every number below is from the file's counts by a second implementation, in Python: Wilson's, Newcombe's, and Zou and Donner's formulas
 * anew; ends of ratios by halving; least squares by sums; pupils by counting up in fractions. What is short enough is worked in the open.
 */
const expected = [
  {
    gap: ni82,
    // 12,306 of 15,487 not eligible less 657 of 1,318 eligible in 2008/09: 79.460192% - 49.848255%.
    points: [34.603169, 35.178433, 32.386804, 31.053741, 29.611937],
    interval: [26.840331, 32.379329],
    relative: [37.26638, 33.8316, 40.690322],
    // 2007/08: 11,795 of 15,077 less 652 of 1,382. The eligible rose by 2.670252, the others by 1.228449.
    sincePrevious: { change: 1.441803, lower: -2.437735, upper: 5.311297, verdict: "no clear change" },
    // 2004/05: 10,036 of 14,058 less 490 of 1,332. The eligible rose by 13.061468, the others by 8.070237.
    sinceBaseline: { change: 4.991232, lower: 1.103842, upper: 8.828497, verdict: "narrowed" },
    terms: [13.061468, 8.070237],
    england: { difference: -1.499952, lower: -5.421128, upper: 2.371664 },
    share: 135.540107,
    // The mean 32.566817 in 2006/07; sum of squares about the line 2.119203; t with 3 degrees 3.182446. 29.611937 / 1.410716 years.
    pace: { slope: -1.410716, lower: -2.256553, upper: -0.564878, close: 20.990721 },
    // 32.566817 - 3 × 1.410716.
    next: { value: 28.33467, lower: 24.458558, upper: 32.210783 },
    // 79.460192% of 1,318 are 1,047.3: 1,048 close it, 391 more than 657. 25 points: 717.8, 61 more; England's gap of 21.847362: 103 more.
    pupils: [103, 391, 61],
  },
  {
    gap: ni81,
    // 7,753 of 15,487 less 250 of 1,318 in 2008/09: 50.061341% - 18.968134%.
    points: [32.573451, 32.746825, 32.032014, 31.240664, 31.093208],
    interval: [28.751286, 33.2661],
    relative: [62.110217, 57.654387, 66.190497],
    sincePrevious: { change: 0.147455, lower: -3.001223, upper: 3.303882, verdict: "no clear change" },
    sinceBaseline: { change: 1.480242, lower: -1.575858, upper: 4.535335, verdict: "no clear change" },
    terms: [4.628794, 3.148552],
    england: { difference: -0.473972, lower: -3.564275, upper: 2.615362 },
    share: 126.84952,
    pace: { slope: -0.446665, lower: -0.749521, upper: -0.143808, close: 69.611978 },
    next: { value: 30.597238, lower: 29.209375, upper: 31.985102 },
    // 50.061341% of 1,318 are 659.8: 660 close it, 410 more than 250. 25 points: 330.3, 81 more; England's gap of 24.511885: 87 more.
    pupils: [87, 410, 81],
  },
] as const;

const target: SetTarget = {
  status: "amber",
  period: "2010/11",
  direction: "at-most",
  target: 25,
  floor: null,
  floorFrom: null,
  counts: "figure",
  source: "made up for this test",
};

describe.skipIf(!existsSync(file))("Kent's gaps at 19 (skipped where the published file is not at hand)", () => {
  let figures: Figures;

  beforeAll(async () => {
    const store = await openStore(":memory:");
    await ingest([file], store);
    ({ figures } = await evaluateAll(store));
    await store.close();
  });

  describe.each(expected)("$gap.definition.code", (worked) => {
    const sides = sidesOfGap(worked.gap);
    const at = (period: Period, area: string = KENT.code) => gapAt(figures, sides, { area, basis: null, period }, 10);
    const since = (from: Period, area: string = KENT.code) => gapChange(at(from, area), at(year, area));

    test("the gap of every year; of the last with its interval, and relative", () => {
      for (const [place, period] of years.entries()) {
        const { gap } = at(period);
        expect(gap.kind === "value" && gap.value).toBeCloseTo(worked.points[place] ?? Number.NaN, 5);
      }
      const { interval, relative, relativeInterval } = at(year);
      expect([interval?.lower, interval?.upper]).toEqual(worked.interval.map(close));
      expect([relative.kind === "value" && relative.value, relativeInterval?.lower, relativeInterval?.upper]).toEqual(
        worked.relative.map(close),
      );
    });

    test("its change since the year before and since 2004/05: both rose, the eligible by more", () => {
      expect(plain(since("2007/08"))).toEqual(closely(worked.sincePrevious));
      const change = since("2004/05");
      expect(plain(change)).toEqual(closely(worked.sinceBaseline));
      expect([change?.groupTerm, change?.peersTerm]).toEqual(worked.terms.map(close));
      expect(change?.kind).toBe("levelled up");
    });

    test("against England, as a partnership is set against Kent", () => {
      const against = changeAgainstKent(since("2004/05"), since("2004/05", ENGLAND.code));
      const { difference, lower, upper } = worked.england;
      expect(against).toEqual({
        difference: close(difference),
        interval: { lower: close(lower), upper: close(upper) },
        verdict: "no clear difference",
      });
      expect(shareOfGap(at(year), at(year, ENGLAND.code))).toEqual({ kind: "value", value: close(worked.share) });
    });

    test("its pace, and where its line leads", () => {
      const history = years.map((period) => ({ period, gap: at(period) }));
      const pace = paceOf(history, worked.gap.definition, target, year);
      const { slope, lower, upper, close: toClose } = worked.pace;
      expect([pace?.slope, pace?.interval.lower, pace?.interval.upper]).toEqual([slope, lower, upper].map(close));
      expect(pace?.toClose).toEqual({
        kind: "years",
        years: expect.closeTo(toClose, 4),
        least: expect.closeTo(worked.points[4] / -lower, 3),
        most: expect.closeTo(worked.points[4] / -upper, 2),
      });
      // 25 points two years on.
      const left = (25 - worked.points[4]) / 2;
      expect(pace?.neededForTarget).toEqual({ kind: "points a year", slope: close(left) });
      const measures = years.map((period) => gapMeasure(sides, at(period)));
      const next = forecast(measures, worked.gap.definition, { status: "no target" }, year);
      expect(next).toMatchObject({ period: "2009/10", value: close(worked.next.value) });
      expect([next?.interval.lower, next?.interval.upper]).toEqual([
        close(worked.next.lower),
        close(worked.next.upper),
      ]);
    });

    test("how many more young people it would have taken", () => {
      const { forKent, toClose, forTarget } = pupilsNeeded(at(year), at(year, ENGLAND.code), target, true);
      expect([forKent, toClose, forTarget]).toEqual(
        worked.pupils.map((pupils): Needed => ({ kind: "pupils", pupils, of: 1318 })),
      );
    });
  });
});

function close(value: number) {
  return expect.closeTo(value, 5);
}

function plain(change: GapChange | null) {
  return change && { change: change.change, ...change.interval, verdict: change.verdict };
}

function closely({ verdict, ...numbers }: { verdict: string; change: number; lower: number; upper: number }) {
  return { ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, close(value)])), verdict };
}
