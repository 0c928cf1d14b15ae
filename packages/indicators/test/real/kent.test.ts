import { existsSync } from "node:fs";
import { join } from "node:path";
import { ENGLAND, ingest, KENT, openStore } from "@lcsp/ingest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import {
  type Evaluation,
  evaluateAll,
  everyone,
  explainFigures,
  type MeasureBalance,
  makeProfile,
  type Profile,
  type Source,
} from "../../src/index.ts";

/** Figures that the Department for Education published of Kent, where they lie beside the checkout. */
const folder = join(import.meta.dirname, "../../../../../shared/real");

describe.skipIf(!existsSync(folder))("Kent as published (skipped where the published files are not at hand)", () => {
  let evaluation: Evaluation;
  let profile: Profile;
  let source: Source;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const store = await openStore(":memory:");
    source = store;
    close = () => store.close();
    await ingest(folder, store);
    evaluation = await evaluateAll(store);
    profile = await makeProfile(store, { partnership: "Tunbridge Wells", year: "2006/07", madeOn: "2008-11-12" });
  });
  afterAll(() => close());

  // Published: permanent exclusions and pupils of all schools; the README of the published files prints them too.
  test.each([
    ["2006/07", 365, 213_695],
    ["2007/08", 356, 213_417],
    ["2008/09", 259, 212_455],
  ] as const)("NI 114 of %s is %i of %i, and the sum of its schools agrees", (period, count, of) => {
    const key = { indicator: "NI 114", area: KENT.code, basis: "school", period, group: everyone } as const;
    const measure = figureAt(evaluation.figures, key);
    expect([measure.road, measure.numerator?.least, measure.denominator?.least]).toEqual(["published", count, of]);
    const both = evaluation.reconciliations.find((one) => one.period === period && one.group.value === "all");
    expect([both?.road, both?.agrees, both?.summed.denominator?.least]).toEqual(["schools", true, of]);
  });

  test("2008/09 secondary: 215 published; 211 seen in schools and 3 hidden, each a 1 or a 2", () => {
    const both = evaluation.reconciliations.find(
      ({ period, group }) => period === "2008/09" && group.value === "secondary",
    );
    expect(both?.published.numerator?.least).toBe(215);
    expect(both?.summed.numerator?.least).toBeCloseTo(211 + 3, 3);
    expect(both?.summed.numerator?.greatest).toBeCloseTo(211 + 6, 3);
    expect(both?.summed.numerator?.hidden).toBe(3);
    expect(both?.agrees).toBe(true);
  });

  test("every phase and year agrees by both roads", () => {
    // Permanent and fixed exclusions, of three phases and of all of them, in three years.
    expect(evaluation.reconciliations).toHaveLength(2 * 4 * 3);
    expect(evaluation.reconciliations.every(({ agrees }) => agrees)).toBe(true);
  });

  // Schools' rows, against the row of Kent: 213,695 pupils and 365 permanent exclusions in 2006/07, and so on as above.
  test("the partnerships and the unplaced add up to what is published of Kent, in every phase and year", () => {
    const { measureBalances, reconciliations } = evaluation;
    // Permanent and fixed exclusions, of three phases and of all of them, in three years.
    expect(measureBalances).toHaveLength(2 * 4 * 3);
    for (const { indicator, period, group, counts, balances } of measureBalances) {
      const about = `${indicator} ${period} ${group.value}`;
      const both = reconciliations.find(
        (one) => one.indicator === indicator && one.period === period && one.group.value === group.value,
      );
      const published = both?.published.numerator?.least ?? Number.NaN;
      expect([about, balances, both?.published.road]).toEqual([about, true, "published"]);
      expect([about, total(counts, "denominator", "least")]).toEqual([about, both?.published.denominator?.least]);
      expect(total(counts, "numerator", "least"), about).toBeLessThanOrEqual(published + 0.001);
      expect(total(counts, "numerator", "greatest"), about).toBeGreaterThanOrEqual(published - 0.001);
    }
  });

  // Counted from the published file by a script of its own: pupils at schools whose number the list of 2018 has, and has not.
  test.each([
    ["2006/07", 159_978, 53_717],
    ["2007/08", 169_573, 43_844],
    ["2008/09", 172_301, 40_154],
  ] as const)(
    "of %s, %i pupils are the partnerships' and %i at schools that the list of 2018 lacks",
    (period, ...of) => {
      const found = evaluation.measureBalances.find(
        (one) => one.indicator === "NI 114" && one.period === period && one.group.value === "all",
      );
      expect([found?.counts.partnerships.denominator?.least, found?.counts.unplaced.denominator?.least]).toEqual(of);
    },
  );

  /**
   * Level 2 by 19 in 2006/07: 11,327 of 15,174 not eligible, 587 of 1,389 eligible. By hand, with z = 1.959964 and z² = 3.841459:
   * p1 = 0.7464742, Wilson (2·11327 + z² ± z √(z² + 4·11327·(1 - p1))) / (2 (15174 + z²)) = 0.7394907 to 0.7533330;
   * p2 = 0.4226062, Wilson in the same way = 0.3968769 to 0.4487624.
   * Lower: d - √((p1 - l1)² + (u2 - p2)²) = 0.3238680 - √(0.0069835² + 0.0261562²) = 0.2967956; upper: d + √((u1 - p1)² + (p2 - l2)²)
   * = 0.3238680 + √(0.0068588² + 0.0257293²) = 0.3504958.
   */
  test("NI 82 of 2006/07 is 32.39 points with the interval worked by hand", () => {
    const gap = profile.gaps.find(({ definition }) => definition.code === "NI 82")?.history.at(-1)?.kent;
    expect(gap?.gap.kind === "value" && gap.gap.value).toBeCloseTo(32.3868, 4);
    expect(gap?.interval?.lower).toBeCloseTo(29.6796, 4);
    expect(gap?.interval?.upper).toBeCloseTo(35.0496, 4);
    expect([gap?.peers.numerator?.least, gap?.group.denominator?.least]).toEqual([11_327, 1389]);
  });

  // 2005/06: 10,624 of 14,682 and 512 of 1,377, 35.178 points. Interval: a second implementation, in Python, of Zou and Donner's formula.
  test("it is 2.79 points less than a year before: no clear change, though both rose and the eligible by more", () => {
    const change = profile.gaps.find(({ definition }) => definition.code === "NI 82")?.kentSincePreviousYear;
    expect(change?.change).toBeCloseTo(2.7916, 4);
    expect(change?.interval?.lower).toBeCloseTo(-0.9905, 4);
    expect(change?.interval?.upper).toBeCloseTo(6.5549, 4);
    expect([change?.verdict, change?.kind]).toEqual(["no clear change", "levelled up"]);
  });

  test("it is explained by the one file behind it: a row a side, and none of its own", async () => {
    const { extracts, figures } = await explainFigures(source, evaluation, "NI 82", { year: "2006/07" });
    expect(extracts.map(({ file, stored }) => [file, stored])).toEqual([
      ["level-2-3-by-19-kent-2004-05-to-2008-09.csv", 111],
    ]);
    const kent = figures.filter(({ area }) => area.code === KENT.code);
    expect(kent.map(({ rows }) => rows?.map(({ numerator, denominator }) => [numerator, denominator]) ?? null)).toEqual(
      [null, [[1, 1]], [[1, 1]]],
    );
  });

  test("England's gap stands beside it: 381,394 of 509,839 less 40,802 of 83,188", () => {
    const england = profile.gaps.find(({ definition }) => definition.code === "NI 82")?.history.at(-1)?.england;
    expect(england?.gap.kind === "value" && england.gap.value).toBeCloseTo(
      100 * (381_394 / 509_839 - 40_802 / 83_188),
      10,
    );
    expect(england?.peers.area).toBe(ENGLAND.code);
  });
});

/** What the partnerships and the unplaced count between them. */
function total(counts: MeasureBalance["counts"], which: "numerator" | "denominator", end: "least" | "greatest") {
  const of = (part: "partnerships" | "unplaced") => counts[part][which]?.[end] ?? Number.NaN;
  return of("partnerships") + of("unplaced");
}
