import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingest } from "../src/ingest.ts";
import type { IngestReport } from "../src/report.ts";
import { listUnplaced } from "../src/store/list-unplaced.ts";
import { openStore, type Store } from "../src/store/open-store.ts";

/**
 * Figures that the Department for Education published, where they are beside the checkout; expected numbers are its own,
 * as the folder's README and Kent's rows of the same files print them. Skipped where the folder is absent.
 */
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const real = fileURLToPath(new URL("../../../../shared/real/", import.meta.url));

describe.skipIf(!existsSync(real))("published figures for Kent (skipped where their folder is absent)", () => {
  let store: Store;
  let report: IngestReport;
  beforeAll(async () => {
    store = await openStore(":memory:");
    report = await ingest(real, store, { now: "2008-11-01" });
  });
  afterAll(() => store.close());

  const receipt = (layout: string) => report.receipts.find((each) => each.layout === layout);

  it("loads every file without a problem and accounts for every row", () => {
    expect(report.problems).toEqual([]);
    expect(receipt("kent-partnerships")).toMatchObject({ read: 23, stored: 23 });
    expect(receipt("dfe-exclusions")).toMatchObject({ read: 1809, stored: 1809, rejected: 0, leftOut: {} });
    expect(receipt("dfe-exclusions-by-reason")).toMatchObject({ read: 24, stored: 24, leftOut: {} });
    // 20 numbers stand twice in the register: 705 rows, 685 numbers (counted with Python's csv module).
    expect(receipt("dfe-school-register")).toMatchObject({
      read: 705,
      stored: 685,
      leftOut: { "earlier entry of a school that became an academy": 20 },
    });
    // Two unlabelled rows for each of 3 areas in each of the 4 years from 2005/06 on.
    expect(receipt("dfe-level-2-3-by-19")).toMatchObject({
      read: 135,
      stored: 111,
      leftOut: { "special needs rows labelled as totals": 24 },
    });
  });

  it("places every school's row somewhere: none of Kent's own is outside Kent", () => {
    // 1,773 rows of schools (grep -c ',School,').
    const school = receipt("dfe-exclusions")?.placed.school;
    expect(school?.["out-of-area"]).toBe(0);
    expect((school?.placed ?? 0) + (school?.unplaced ?? 0)).toBe(1773);
  });

  it("adds schools and pupils of the school rows up to Kent's own rows, in every phase and year", async () => {
    const sums = await bySchool(["NI 114", "schools"]);
    const published = await ofKent(["NI 114", "schools"]);
    for (const row of published.filter(({ group }) => group !== "all")) {
      const sum = sums.find(
        (each) => each.period === row.period && each.group === row.group && each.indicator === row.indicator,
      );
      const measured = row.indicator === "schools" ? sum?.numerator : sum?.denominator;
      expect(measured, `${row.indicator} ${row.period} ${row.group}`).toBe(
        row.indicator === "schools" ? row.numerator : row.denominator,
      );
    }
    expect(published.filter(({ group }) => group !== "all")).toHaveLength(18);
  });

  it("has Kent's pupils in its partnerships and the unplaced, exactly, in every phase and year", async () => {
    const published = (await ofKent(["NI 114"])).filter(({ group }) => group !== "all");
    const byPlace = await pupilsByPlace();
    const listed = (await listUnplaced(store)).filter(({ kind }) => kind === "area-values");
    for (const { period, group, denominator } of published) {
      const own = byPlace.filter((sum) => sum.period === period && sum.group === group);
      const inPartnerships = own.filter(({ school_lcsp }) => school_lcsp !== null);
      expect(new Set(inPartnerships.map(({ school_lcsp }) => school_lcsp)).size).toBeLessThanOrEqual(23);
      expect(total(own.map(({ pupils }) => pupils)), `${period} ${group}`).toBe(denominator);
    }
    for (const period of new Set(published.map((row) => row.period))) {
      const unplaced = byPlace.filter((sum) => sum.period === period && sum.school_lcsp === null);
      const ofYear = listed.filter((school) => school.period === period);
      expect(total(ofYear.map(({ units }) => units ?? 0))).toBe(total(unplaced.map(({ pupils }) => pupils)));
    }
    // 133 schools that the register of 2018 lacks, with 327 rows, and 6 that it puts into no partnership, with 18: counted
    // with Python's csv module.
    expect(new Set(listed.map(({ school }) => school)).size).toBe(139);
    expect(total(listed.map(({ rows }) => rows))).toBe(345);
  });

  it("has Kent's permanent exclusions and pupils as published", async () => {
    const rows = (await ofKent(["NI 114"])).filter(({ group }) => group === "all");
    expect(rows.map(({ period, numerator, denominator, value }) => [period, numerator, denominator, value])).toEqual([
      ["2006/07", 365, 213_695, 0.17],
      ["2007/08", 356, 213_417, 0.17],
      ["2008/09", 259, 212_455, 0.12],
    ]);
  });

  it("keeps hidden counts as a 1 or a 2, so that the published 215 lies between the least and the greatest sum", async () => {
    const [sum] = (await bySchool(["NI 114"])).filter(
      (each) => each.period === "2008/09" && each.group === "secondary",
    );
    // 211 seen: 210.99996 as the file's fractions add up.
    expect(sum?.numerator).toBeCloseTo(210.99996, 5);
    expect(sum).toMatchObject({ hidden: 3, least: 3, greatest: 6 });
  });

  it("keeps a rate of a school without pupils as not applicable", async () => {
    const rows = await store.db
      .selectFrom("area_value")
      .select(["area", "value", "value_missing"])
      .where("indicator", "=", "NI 114")
      .where("value_missing", "=", "not-applicable")
      .orderBy("area")
      .execute();
    expect(rows.map(({ area, value }) => [area, value])).toEqual(
      ["8863910", "8866909", "8866910", "8866912", "8866913"].map((area) => [area, null]),
    );
  });

  it("takes the true totals of attainment by 19, and the counts by free school meals", async () => {
    const rows = await store.db
      .selectFrom("area_value")
      .select(["period", "group", "numerator", "denominator"])
      .where("indicator", "=", "NI 79")
      .where("area", "=", "E10000016")
      .where("period", "in", ["2005/06", "2006/07"])
      .where("characteristic", "in", ["all", "fsm"])
      .orderBy("period")
      .orderBy("group")
      .execute();
    expect(rows.map(({ period, group, numerator, denominator }) => [period, group, numerator, denominator])).toEqual([
      ["2005/06", "all", 11_136, 16_059],
      ["2005/06", "eligible", 512, 1377],
      ["2005/06", "not-eligible", 10_624, 14_682],
      ["2006/07", "all", 11_914, 16_563],
      ["2006/07", "eligible", 587, 1389],
      ["2006/07", "not-eligible", 11_327, 15_174],
    ]);
  });

  it("adds the fixed-period reasons up to the fixed-period exclusions of the other file, hidden ones between their ends", async () => {
    const rows = await store.db
      .selectFrom("area_value")
      .select(["period", "indicator", "characteristic", "numerator", "numerator_least", "numerator_greatest"])
      .where("area", "=", "E10000016")
      .where("indicator", "=", "fixed exclusions")
      .where("characteristic", "in", ["all", "reason"])
      .execute();
    for (const total of rows.filter(({ characteristic }) => characteristic === "all")) {
      const reasons = rows.filter(
        ({ characteristic, period }) => characteristic === "reason" && period === total.period,
      );
      const sum = (end: "numerator_least" | "numerator_greatest") =>
        reasons.reduce((before, row) => before + (row.numerator ?? row[end] ?? 0), 0);
      expect(reasons).toHaveLength(12);
      expect(sum("numerator_least")).toBeLessThanOrEqual(total.numerator ?? 0);
      expect(sum("numerator_greatest")).toBeGreaterThanOrEqual(total.numerator ?? 0);
    }
  });

  function pupilsByPlace() {
    return store.db
      .selectFrom("area_value")
      .select(({ fn }) => ["period", "group", "school_lcsp", fn.sum<number>("denominator").as("pupils")])
      .where("level", "=", "school")
      .where("indicator", "=", "NI 114")
      .groupBy(["period", "group", "school_lcsp"])
      .execute();
  }

  function ofKent(indicators: readonly string[]) {
    return store.db
      .selectFrom("area_value")
      .selectAll()
      .where("area", "=", "E10000016")
      .where("indicator", "in", indicators)
      .orderBy("period")
      .execute();
  }

  function bySchool(indicators: readonly string[]) {
    return store.db
      .selectFrom("area_value")
      .select(({ fn }) => [
        "indicator",
        "period",
        "group",
        fn.sum<number>("numerator").as("numerator"),
        fn.sum<number>("denominator").as("denominator"),
        fn.count<number>("numerator_missing").as("hidden"),
        fn.sum<number>("numerator_least").as("least"),
        fn.sum<number>("numerator_greatest").as("greatest"),
      ])
      .where("level", "=", "school")
      .where("indicator", "in", indicators)
      .groupBy(["indicator", "period", "group"])
      .execute();
  }
});
