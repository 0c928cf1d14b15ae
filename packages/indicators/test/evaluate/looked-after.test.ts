import { KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { lacBothChecks } from "../../src/catalogue/being-healthy/lac-both-checks.ts";
import { lacDentalChecks } from "../../src/catalogue/being-healthy/lac-dental-checks.ts";
import { lookedAfterChildren } from "../../src/catalogue/being-healthy/looked-after-children.ts";
import { ni58 } from "../../src/catalogue/being-healthy/ni-58.ts";
import { lookedAfterGapNi73 } from "../../src/catalogue/enjoy-achieve/looked-after-gap-ni-73.ts";
import { ni73 } from "../../src/catalogue/enjoy-achieve/ni-73.ts";
import { ni99 } from "../../src/catalogue/enjoy-achieve/ni-99.ts";
import { ni100 } from "../../src/catalogue/enjoy-achieve/ni-100.ts";
import { ni101 } from "../../src/catalogue/enjoy-achieve/ni-101.ts";
import { type Asked, figureOf, measured } from "../support/measured.ts";
import { addKeyStage4, addLookedAfter, type Looked } from "../support/rows.ts";
import { addExtract, addPupils, type Pupil, placed, storeWith } from "../support/store.ts";

const placedIn = (area: string) => ({ placement_lcsp: area, placement_placing: "placed" as const });
const inPlacement = { basis: "placement" } as const;

const children = (rows: readonly Looked[]) => async (store: Store) =>
  addLookedAfter(store, await addExtract(store, { kind: "looked-after" }), rows);

describe("NI 99, NI 100 and NI 101", () => {
  const keyStage2 = async (store: Store) =>
    addPupils(store, await addExtract(store, { kind: "key-stage-2" }), [
      { pupil: "on-the-day" },
      { pupil: "a-day-late", english: "5" },
      { pupil: "long-ago", english: "3", ...placed("B") },
      { pupil: "unknown-day" },
      { pupil: "another-year", period: "2006/07" },
      { pupil: "not-looked-after" },
    ]);
  const looked = children([
    { pupil: "on-the-day", started: "2006-09-30" },
    { pupil: "a-day-late", started: "2006-10-01" },
    { pupil: "long-ago", started: "1999-01-01" },
    { pupil: "unknown-day", started: null },
    { pupil: "another-year" },
    { pupil: "no-results" },
    { pupil: null },
  ]);

  test("are of pupils looked after for 12 months on 30 September 2007: since 30 September 2006, not the day after", async () => {
    const found = await measured(await storeWith(keyStage2, looked), ni99, ni100);
    // On the day and long ago: the second of them is at level 3 in English, and at 4 in maths.
    expect(figureOf(found, ni99, inPlacement).value).toEqual({ kind: "value", value: 50 });
    expect(figureOf(found, ni100, inPlacement).value).toEqual({ kind: "value", value: 100 });
    expect(figureOf(found, ni99, inPlacement).denominator?.least).toBe(2);
  });

  test("are by where the child is placed, whatever its school and its home are", async () => {
    const [onTheDay, longAgo] = [{ pupil: "on-the-day" }, { pupil: "long-ago" }];
    const away = { placement_lcsp: null, placement_placing: "out-of-area" as const };
    const store = await storeWith(
      keyStage2,
      children([
        { ...onTheDay, ...placedIn("C") },
        { ...longAgo, ...away },
      ]),
    );
    const found = await measured(store, ni99);
    expect(figureOf(found, ni99, { ...inPlacement, area: "A" }).value).toEqual({
      kind: "none",
      reason: "not-applicable",
    });
    expect(figureOf(found, ni99, { ...inPlacement, area: "C" }).value).toEqual({ kind: "value", value: 100 });
    expect(figureOf(found, ni99, { ...inPlacement, area: KENT.code }).denominator?.least).toBe(1);
  });

  test("NI 101 is of Key Stage 4; without results of the year there is no figure", async () => {
    const keyStage4 = async (store: Store) =>
      addKeyStage4(store, await addExtract(store, { kind: "key-stage-4" }), [
        { pupil: "a", five_a_to_c_em: 0 },
        { pupil: "b" },
      ]);
    const store = await storeWith(keyStage4, children([{ pupil: "a" }, { pupil: "b", started: "2006-10-01" }]));
    const found = await measured(store, ni101, ni99);
    expect(figureOf(found, ni101, inPlacement).value).toEqual({ kind: "value", value: 0 });
    expect(figureOf(found, ni99, inPlacement)).toMatchObject({ value: { reason: "not-available" }, road: null });
  });
});

describe("the gap of looked-after children", () => {
  const lookedAfter = { characteristic: "looked_after", value: "looked-after" };
  const sides = async (...fill: readonly ((store: Store) => Promise<unknown>)[]) => {
    const found = await measured(await storeWith(...fill), ni73, lookedAfterGapNi73);
    return (asked: Asked = {}) => figureOf(found, ni73, { group: lookedAfter, ...asked });
  };
  const results =
    (...pupils: readonly Pupil[]) =>
    async (store: Store) =>
      addPupils(store, await addExtract(store, { kind: "key-stage-2", periods: "2006/07 2007/08" }), pupils);

  test("is of all whom the year's extract of looked-after children names, by their schools and homes", async () => {
    const at = await sides(
      results({ pupil: "a" }, { pupil: "b", english: "3" }, { pupil: "c" }, { pupil: "d", ...placed("B", "A") }),
      // New in care, and placed elsewhere: neither matters. The last has no hash, and is no pupil's.
      children([
        { pupil: "a", started: "2008-05-01" },
        { pupil: "b", ...placedIn("C") },
        { pupil: "d" },
        { pupil: null },
      ]),
    );
    expect(at()).toMatchObject({ numerator: { least: 1 }, denominator: { least: 2 } });
    expect(at({ basis: "home" })).toMatchObject({ numerator: { least: 2 }, denominator: { least: 3 } });
    expect(at({ area: "C" }).value).toEqual({ kind: "none", reason: "not-applicable" });
  });

  test("takes a row's own word before that of the other extract", async () => {
    const own = (looked_after: Pupil["looked_after"]) => ({ looked_after }) as Pupil;
    const at = await sides(
      results({ pupil: "a", ...own("not-looked-after") }, { pupil: "b", ...own("looked-after") }),
      children([{ pupil: "a" }]),
    );
    expect(at().denominator?.least).toBe(1);
  });

  test("is not available of a year that neither speaks of, and that an extract no longer in force spoke of", async () => {
    const at = await sides(results({ pupil: "a" }, { pupil: "a", period: "2006/07" }), children([{ pupil: "a" }]));
    expect(at().denominator?.least).toBe(1);
    expect(at({ period: "2006/07" })).toMatchObject({
      value: { kind: "none", reason: "not-available" },
      numerator: null,
      denominator: null,
    });
    const replaced = await sides(results({ pupil: "a" }), children([{ pupil: "a" }]), async ({ db }) =>
      db.updateTable("extract").set({ superseded_by: 1 }).where("kind", "=", "looked-after").execute(),
    );
    expect(replaced().value).toEqual({ kind: "none", reason: "not-available" });
  });
});

describe("NI 58", () => {
  test("is a mean with its t interval: of 1 to 10, 5.5 from 3.334149 to 7.665851", async () => {
    const scores = Array.from({ length: 10 }, (_, place) => ({ sdq: place + 1 }));
    const tooYoung = { sdq: null, missing: '{"sdq":"not-applicable"}' };
    const found = await measured(await storeWith(children([...scores, tooYoung])), ni58);
    const measure = figureOf(found, ni58, inPlacement);
    expect(measure.value).toEqual({ kind: "value", value: 5.5 });
    // As R's t.test(1:10) prints it.
    expect(measure.interval?.lower).toBeCloseTo(3.334149, 6);
    expect(measure.interval?.upper).toBeCloseTo(7.665851, 6);
    expect(measure.cohort).toBe(10);
  });

  test("a hidden score is 0 at least and 40 at most", async () => {
    const hidden = { sdq: null, missing: '{"sdq":"suppressed"}' };
    const found = await measured(await storeWith(children([{ sdq: 10 }, hidden])), ni58);
    expect(figureOf(found, ni58, inPlacement).value).toEqual({ kind: "between", least: 5, greatest: 25 });
  });
});

test("checks: one that does not arise is of nobody, one of which nobody knows may have been made", async () => {
  const doesNotArise = { dental_check: null, missing: '{"dental_check":"not-applicable"}' };
  const unknown = { dental_check: null, missing: '{"dental_check":"not-available"}' };
  const rows = [{}, {}, { dental_check: 0 as const }, { health_check: 0 as const }, doesNotArise, unknown];
  const found = await measured(await storeWith(children(rows)), lacDentalChecks, lacBothChecks);
  expect(figureOf(found, lacDentalChecks, inPlacement).value).toEqual({ kind: "between", least: 60, greatest: 80 });
  expect(figureOf(found, lacBothChecks, inPlacement).value).toEqual({ kind: "between", least: 40, greatest: 60 });
});

test("children are counted where they are placed, and where they come from", async () => {
  const rows = [{ home_lcsp: "B", ...placedIn("C") }, {}, {}];
  const found = await measured(await storeWith(children(rows)), lookedAfterChildren);
  const count = (basis: "home" | "placement", area: string) =>
    figureOf(found, lookedAfterChildren, { basis, area }).numerator?.least;
  expect([count("home", "A"), count("home", "B"), count("home", "C")]).toEqual([2, 1, 0]);
  expect([count("placement", "A"), count("placement", "B"), count("placement", "C")]).toEqual([2, 0, 1]);
});
