import { KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { ni87 } from "../../src/catalogue/enjoy-achieve/ni-87.ts";
import { primaryAbsence } from "../../src/catalogue/enjoy-achieve/primary-absence.ts";
import { primaryAuthorisedAbsence } from "../../src/catalogue/enjoy-achieve/primary-authorised-absence.ts";
import { primaryPersistentAbsence } from "../../src/catalogue/enjoy-achieve/primary-persistent-absence.ts";
import { figureOf, measured } from "../support/measured.ts";
import { addAbsence, addSchoolAbsence, addSchools, type Enrolment, type SchoolOfYear } from "../support/rows.ts";
import { schoolPlaced } from "../support/schools.ts";
import { addExtract, placed, storeWith, times } from "../support/store.ts";

type Fill = (store: Store) => Promise<unknown>;

const register: Fill = async (store) => {
  const id = await addExtract(store, { kind: "schools", periods: "" });
  await addSchools(store, id, [{ dfe_number: "8869001" }, { dfe_number: "8869002", phase: "primary" }]);
  const alias = { extract_id: id, row: 2, name: "8865500", dfe_number: "8869001" };
  await store.db.insertInto("school_alias").values(alias).execute();
};
const pupils =
  (rows: readonly Enrolment[]): Fill =>
  async (store) =>
    addAbsence(store, await addExtract(store, { kind: "absence" }), rows);
const schools =
  (rows: readonly SchoolOfYear[]): Fill =>
  async (store) =>
    addSchoolAbsence(store, await addExtract(store, { kind: "school-absence" }), rows);

describe("NI 87 from pupils' rows", () => {
  test("64 sessions missed in a year, or 52 in two terms, are persistent, and 63 and 51 are not", async () => {
    const annual = [{ authorised: 64 }, { authorised: 60, unauthorised: 4 }, { authorised: 59, unauthorised: 4 }];
    const found = await measured(await storeWith(register, pupils([...annual, ...times(7, {})])), ni87);
    expect(figureOf(found, ni87)).toMatchObject({ value: { kind: "value", value: 20 }, caution: null });

    const two = { span: "autumn-and-spring", possible: 250 } as const;
    const terms = [{ ...two, unauthorised: 52 }, { ...two, authorised: 51 }, ...times(8, two)];
    const inTwoTerms = await measured(await storeWith(register, pupils(terms)), ni87);
    expect(figureOf(inTwoTerms, ni87)).toMatchObject({ value: { kind: "value", value: 10 }, caution: "two-terms" });
  });

  test("a year of which both are loaded is counted as a whole", async () => {
    const two = { span: "autumn-and-spring", possible: 250, authorised: 60 } as const;
    const both = await storeWith(register, pupils(times(10, {})), pupils(times(10, two)));
    const found = await measured(both, ni87);
    expect(figureOf(found, ni87).value).toEqual({ kind: "value", value: 0 });
    expect(figureOf(found, ni87).denominator?.least).toBe(10);
  });

  test("an enrolment counts at its school and at its home, by the register's phase also under an old number, and not without sessions", async () => {
    const rows = [
      { school: "8865500", authorised: 70 },
      { school: "8869002", authorised: 70 },
      { school: "8869999", authorised: 70, ...placed("unplaced", "A") },
      { possible: 0 },
      { ...placed("B", "A"), authorised: 70 },
      ...times(3, {}),
    ];
    const found = await measured(await storeWith(register, pupils(rows)), ni87, primaryPersistentAbsence);
    const counts = (basis: "school" | "home", area = "A") => {
      const { numerator, denominator } = figureOf(found, ni87, { basis, area });
      return [numerator?.least, denominator?.least];
    };
    expect(counts("school")).toEqual([1, 4]);
    expect(counts("home")).toEqual([2, 5]);
    expect(counts("school", KENT.code)).toEqual([2, 5]);
    expect(figureOf(found, primaryPersistentAbsence).denominator?.least).toBe(1);
  });

  test("an enrolment whose absence nobody knows may be persistent", async () => {
    const found = await measured(await storeWith(register, pupils([...times(9, {}), { authorised: null }])), ni87);
    expect(figureOf(found, ni87).value).toEqual({ kind: "between", least: 0, greatest: 10 });
  });
});

describe("NI 87 with an enrolment that does not say of how many sessions", () => {
  const others = [{ authorised: 64 }, ...times(8, {})];
  const unsaid = { possible: null } as const;

  // By hand: 1 of 10 at least, and 2 of 10 where it may be persistent; 1 of 9 where the question does not arise for it.
  test.each([
    [
      "nor what it missed",
      { ...unsaid, authorised: null, unauthorised: null },
      { kind: "between", least: 10, greatest: 20 },
    ],
    ["and missed none, so that it may have had none", unsaid, { kind: "between", least: 10, greatest: 20 }],
    ["and missed 64", { ...unsaid, authorised: 64 }, { kind: "value", value: 20 }],
    ["and missed 63", { ...unsaid, authorised: 63 }, { kind: "value", value: 10 }],
    ["as there are none", { ...unsaid, missing: '{"possible":"not-applicable"}' }, { kind: "value", value: 100 / 9 }],
  ] as const)("%s", async (_, one, value) => {
    const found = await measured(await storeWith(register, pupils([...others, one])), ni87);
    expect(figureOf(found, ni87).value).toEqual(value);
  });
});

describe("NI 87 from schools' rows", () => {
  test("hidden counts have the ends that their publisher says; without any, none and all enrolments", async () => {
    const hidden = { persistent: null, persistent_missing: "suppressed" as const };
    const rows = [
      { persistent: 6 },
      { ...hidden, persistent_least: 1, persistent_greatest: 4 },
      { enrolments: 50, ...hidden },
      { phase: "primary" as const, persistent: 90 },
    ];
    const found = await measured(await storeWith(schools(rows)), ni87);
    // 6 + 1 + 0 and 6 + 4 + 50 of 250.
    expect(figureOf(found, ni87).value).toEqual({ kind: "between", least: 2.8, greatest: 24 });
    expect(figureOf(found, ni87).numerator?.hidden).toBe(2);
    expect(figureOf(found, ni87).road).toBe("schools");
  });

  test("a hidden count of a school of fewer enrolments is at most all of them", async () => {
    const few = { enrolments: 2, persistent: null, persistent_least: 1, persistent_greatest: 4 };
    const found = await measured(await storeWith(schools([{ enrolments: 98 }, few])), ni87);
    expect(figureOf(found, ni87).value).toEqual({ kind: "between", least: 1, greatest: 2 });
  });

  test("pupils' rows win, and the two are held against each other", async () => {
    const both = await storeWith(
      register,
      pupils([{ authorised: 64 }, ...times(9, {})]),
      schools([{ persistent: 12 }]),
    );
    const found = await measured(both, ni87);
    expect(figureOf(found, ni87).value).toEqual({ kind: "value", value: 10 });
    const own = found.reconciliations.filter(({ area }) => area === "A");
    expect(own.map(({ published, agrees }) => [published.value, agrees])).toEqual([
      [{ kind: "value", value: 12 }, false],
    ]);
  });
});

describe("absence in primary schools", () => {
  const at = { school: "8869002" };

  test("is sessions missed over sessions possible, not a mean of pupils' own percentages", async () => {
    const rows = [
      { ...at, possible: 380, authorised: 10, unauthorised: 5 },
      { ...at, possible: 100, authorised: 20, unauthorised: 0 },
      { ...at, possible: 0 },
      { possible: 380, authorised: 380 },
    ];
    const found = await measured(await storeWith(register, pupils(rows)), primaryAbsence, primaryAuthorisedAbsence);
    expect(figureOf(found, primaryAbsence).value).toEqual({ kind: "value", value: (100 * 35) / 480 });
    expect(figureOf(found, primaryAuthorisedAbsence).value).toEqual({ kind: "value", value: (100 * 30) / 480 });
    expect(figureOf(found, primaryAbsence).cohort).toBe(2);
  });

  test("that nobody knows is none at least, and all that was possible at most", async () => {
    const unknown = { ...at, possible: 20, authorised: null, unauthorised: null };
    const found = await measured(
      await storeWith(register, pupils([{ ...at, authorised: 19 }, unknown])),
      primaryAbsence,
    );
    expect(figureOf(found, primaryAbsence).value).toEqual({ kind: "between", least: 4.75, greatest: 9.75 });
  });

  // By hand: 19 or 57 of 760, the year's 380 sessions twice, or 19 and all 380 of the other's.
  test.each([
    [null, 2.5],
    [38, 7.5],
  ])("of an enrolment that does not say of how many sessions it missed %j is incomplete", async (authorised, least) => {
    const unsaid = { ...at, possible: null, authorised, unauthorised: authorised && 0 };
    const found = await measured(
      await storeWith(register, pupils([{ ...at, authorised: 19 }, unsaid])),
      primaryAbsence,
    );
    expect(figureOf(found, primaryAbsence)).toMatchObject({
      value: { kind: "between", least, greatest: 52.5 },
      rowsHidden: 1,
    });
  });

  test("of a school that returned nothing is at most all of 380 sessions for each enrolment", async () => {
    const primary = { phase: "primary" as const };
    const returned = {
      ...primary,
      span: "autumn-and-spring" as const,
      possible: 36_200,
      authorised: 1000,
      unauthorised: 140,
    };
    const silent = { ...returned, enrolments: 10, possible: null, authorised: null, unauthorised: null };
    const found = await measured(await storeWith(schools([returned, silent])), primaryAbsence);
    // 1,140 of 40,000, or 4,940 of them.
    expect(figureOf(found, primaryAbsence).value).toEqual({ kind: "between", least: 2.85, greatest: 12.35 });
    // Of a mean, which has no counts, the one school that hides its part is counted beside it.
    expect(figureOf(found, primaryAbsence).rowsHidden).toBe(1);
    expect(figureOf(found, primaryAbsence)).toMatchObject({ cohort: null, caution: "two-terms" });
  });

  test("of a school that says what was missed, and not of how many, is incomplete too", async () => {
    const primary = { phase: "primary" as const };
    const whole = { ...primary, possible: 36_200, authorised: 1000, unauthorised: 140 };
    const part = { ...primary, enrolments: 10, possible: null, authorised: 200, unauthorised: 60 };
    const found = await measured(await storeWith(schools([whole, part])), primaryAbsence);
    // 1,140 and 260 of at most 36,200 and 10 times 380; at most all of those 3,800 beside the 1,140.
    expect(figureOf(found, primaryAbsence).value).toEqual({ kind: "between", least: 3.5, greatest: 12.35 });
    expect(figureOf(found, primaryAbsence).rowsHidden).toBe(1);
  });
});

describe("a school that does not say how many enrolments it has", () => {
  const primary = { phase: "primary" as const };
  const sizeless = { ...primary, enrolments: null, persistent: 4 };
  const other = { ...primary, enrolments: 100, persistent: 6, possible: 36_200, authorised: 1000, unauthorised: 86 };
  const found = async (...more: readonly SchoolOfYear[]) =>
    measured(await storeWith(schools([other, ...more])), primaryAbsence, primaryPersistentAbsence);

  test("leaves no figure of persistent absence for its area and Kent: it may be of any size", async () => {
    const both = await found({ ...sizeless, ...schoolPlaced("B") });
    const valueIn = (area: string) => figureOf(both, primaryPersistentAbsence, { area }).value;
    const none = { kind: "none", reason: "not-available" };
    expect([valueIn("A"), valueIn("B"), valueIn(KENT.code)]).toEqual([{ kind: "value", value: 6 }, none, none]);
  });

  test("has its sessions counted where it gives them, and without them leaves no figure of absence", async () => {
    const given = await found({ ...sizeless, possible: 3800, authorised: 114, unauthorised: 0 });
    // 1,086 and 114 of 40,000.
    expect(figureOf(given, primaryAbsence).value).toEqual({ kind: "value", value: 3 });
    const silent = await found({ ...sizeless, possible: null, authorised: null, unauthorised: null });
    expect(figureOf(silent, primaryAbsence).value).toEqual({ kind: "none", reason: "not-available" });
  });

  test("is passed over where the question does not arise for it", async () => {
    const closed = { ...sizeless, enrolments_missing: "not-applicable" as const, persistent: null };
    expect(figureOf(await found(closed), primaryPersistentAbsence).value).toEqual({ kind: "value", value: 6 });
  });
});
