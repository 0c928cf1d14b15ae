import { KENT } from "@lcsp/ingest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ni73 } from "../../src/catalogue/enjoy-achieve/ni-73.ts";
import { ni78 } from "../../src/catalogue/enjoy-achieve/ni-78.ts";
import { ni102a } from "../../src/catalogue/enjoy-achieve/ni-102a.ts";
import { ni107 } from "../../src/catalogue/enjoy-achieve/ni-107.ts";
import { ni114 } from "../../src/catalogue/enjoy-achieve/ni-114.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { readExtracts } from "../../src/evaluate/extracts.ts";
import { measureBalances } from "../../src/evaluate/measure-balances.ts";
import { type Count, everyone, type Measure } from "../../src/measure.ts";
import { protectBalances } from "../../src/protect/protect-balances.ts";
import { blank } from "../support/measures.ts";
import { addAreaValues, addExtract, addPupils, placed, storeWith } from "../support/store.ts";

type Pupil = readonly [place: string, isAtLevel4: boolean];

/** The balances of NI 73 from pupils' rows and of NI 114 from published schools', of the partnerships A, B and C. */
async function balancesOf(pupils: readonly Pupil[], schools: readonly School[] = []) {
  const store = await storeWith(async (one) => {
    const rows = pupils.map(([at, is]) => ({ ...placed(at), english: is ? ("4" as const) : ("3" as const) }));
    if (rows.length > 0) await addPupils(one, await addExtract(one, { kind: "key-stage-2" }), rows);
    if (schools.length > 0)
      await addAreaValues(one, await addExtract(one, { kind: "area-values" }), schools.map(rowOf));
  });
  return (await evaluate(store, [ni73, ni114], await readExtracts(store), ["A", "B", "C"])).measureBalances;
}

interface School {
  readonly place: string;
  /** Null where it is printed as 1 or 2. */
  readonly exclusions: number | null;
  readonly pupils: number;
}

function rowOf({ place, exclusions, pupils }: School, at: number) {
  const { school_lcsp, school_placing } = placed(place);
  const hidden = { numerator_least: 1, numerator_greatest: 2, numerator_missing: "suppressed" } as const;
  return {
    indicator: "NI 114",
    level: "school" as const,
    basis: "school" as const,
    area: String(8_869_001 + at),
    row: at + 2,
    school_lcsp,
    school_placing,
    denominator: pupils,
    numerator: exclusions,
    ...(exclusions === null && hidden),
  };
}

const place = fc.constantFrom("A", "B", "C", "out-of-area", "unplaced");

test("pupils: the partnerships and the unplaced are Kent on each basis, whatever the places", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, fc.boolean()), { minLength: 1, maxLength: 30 }), async (pupils) => {
      const count = (where: (pupil: Pupil) => boolean) => exactly(pupils.filter(where).length);
      const isPlaced = ([at]: Pupil) => at.length === 1;
      const isUnplaced = ([at]: Pupil) => at === "unplaced";
      const balances = await balancesOf(pupils);
      // Of a year in which nobody is in the county there is no figure to hold.
      const isSomebodyHere = pupils.some(([at]) => at !== "out-of-area");
      expect(balances.map(({ basis, balances: is }) => [basis, is])).toEqual(
        isSomebodyHere ? ["school", "home"].map((basis) => [basis, true]) : [],
      );
      for (const { counts } of balances) {
        expect(counts).toEqual({
          partnerships: { numerator: count((one) => isPlaced(one) && one[1]), denominator: count(isPlaced) },
          unplaced: { numerator: count((one) => isUnplaced(one) && one[1]), denominator: count(isUnplaced) },
          kent: {
            numerator: count((one) => one[0] !== "out-of-area" && one[1]),
            denominator: count(([at]) => at !== "out-of-area"),
          },
        });
      }
    }),
    { numRuns: 15 },
  );
});

const exactly = (count: number) => ({ least: count, greatest: count, hidden: 0 });

// Placed: 3 + 1 to 2 of 100 + 200.5; unplaced: 1 to 2 of 50; out of area in neither.
test("published schools' counts: hidden ones are summed at their least and at their greatest", async () => {
  const balances = await balancesOf(
    [],
    [
      { place: "A", exclusions: 3, pupils: 100 },
      { place: "B", exclusions: null, pupils: 200.5 },
      { place: "unplaced", exclusions: null, pupils: 50 },
      { place: "out-of-area", exclusions: 9, pupils: 900 },
    ],
  );
  expect(balances).toMatchObject([
    {
      indicator: "NI 114",
      road: "schools",
      counts: {
        partnerships: { numerator: { least: 4, greatest: 5, hidden: 1 }, denominator: exactly(300.5) },
        unplaced: { numerator: { least: 1, greatest: 2, hidden: 1 }, denominator: exactly(50) },
        kent: { numerator: { least: 5, greatest: 7, hidden: 2 }, denominator: exactly(350.5) },
      },
      balances: true,
    },
  ]);
});

// Of A's 31 African pupils 20 reach the threshold, of B's 2 one, of one that is unplaced none: NI 107 has a figure of A's and of Kent's.
// Of 30 Chinese pupils it has none anywhere.
test("groups of gaps balance as everyone does, also where they are too few to have a figure", async () => {
  const pupils = (at: string, of: number, reached: number, ethnicity = "BAFR") =>
    Array.from({ length: of }, (_, place) => ({
      ...placed(at),
      ...{
        ethnicity,
        fsm: ethnicity === "BAFR" ? ("eligible" as const) : ("not-eligible" as const),
        english: place < reached ? ("4" as const) : ("3" as const),
      },
    }));
  const store = await storeWith(async (one) => {
    const rows = [
      ...pupils("A", 31, 20),
      ...pupils("B", 2, 1),
      ...pupils("unplaced", 1, 0),
      ...pupils("out-of-area", 9, 9),
      ...pupils("A", 30, 20, "CHNE"),
    ];
    await addPupils(one, await addExtract(one, { kind: "key-stage-2" }), rows);
  });
  const found = await evaluate(store, [ni73, ni102a, ni107], await readExtracts(store), ["A", "B", "C"]);
  const ofGroup = (value: string) =>
    found.measureBalances.filter(({ basis, group }) => basis === "school" && group.value === value);
  const expected = {
    counts: {
      partnerships: { numerator: exactly(21), denominator: exactly(33) },
      unplaced: { numerator: exactly(0), denominator: exactly(1) },
      kent: { numerator: exactly(21), denominator: exactly(34) },
    },
    balances: true,
  };
  expect(ofGroup("BAFR")).toMatchObject([{ indicator: "NI 107", ...expected }]);
  expect(ofGroup("CHNE")).toEqual([]);
  expect(ofGroup("eligible")).toMatchObject([{ indicator: "NI 73", ...expected }]);
});

test("rows of an area that is no partnership are Kent's alone, and the sum is seen not to close", async () => {
  const pupils = [
    ["A", true],
    ["Z", true],
  ] as const;
  const schools = [
    { place: "A", exclusions: 1, pupils: 100 },
    { place: "Z", exclusions: 0, pupils: 70 },
  ];
  const found = (await balancesOf(pupils, schools)).map(({ road, basis, balances }) => [road, basis, balances]);
  expect(found).toEqual([
    ["pupils", "school", false],
    ["pupils", "home", false],
    ["schools", "school", false],
  ]);
});

/** The balance of an indicator whose counts in A, in B and in Kent are known. */
function balanceOf(indicator: typeof ni73 | typeof ni78, a: Count, b: Count, kent: Count) {
  const value = { kind: "value", value: 1 } as const;
  const one = { ...blank, indicator: indicator.definition.code, group: everyone, value };
  const measures = Object.entries({ A: a, B: b, [KENT.code]: kent }).map(
    ([area, numerator]): Measure => ({ ...one, area, numerator }),
  );
  return measureBalances(new Map([[one.indicator, indicator]]), measures, ["A", "B"]);
}

test("schools below a threshold are no pupils: fewer than six keep their balance", () => {
  const balances = balanceOf(ni78, exactly(1), exactly(2), exactly(3));
  expect(balances).toMatchObject([{ isOfPupils: false, balances: true }]);
  expect(protectBalances(balances, new Map(), [])).toEqual(balances);
  expect(balanceOf(ni73, exactly(1), exactly(2), exactly(3))).toMatchObject([{ isOfPupils: true }]);
});

// 4 to 6 with one row hidden, and 3: 7 to 9 with one hidden.
test.each([
  [{}, true],
  [{ least: 6 }, false],
  [{ greatest: 8 }, false],
  [{ hidden: 2 }, false],
])("both ends and the rows hidden must come to Kent's: where those are otherwise by %o it is %s", (other, is) => {
  const kent = { least: 7, greatest: 9, hidden: 1, ...other };
  const [balance] = balanceOf(ni73, { least: 4, greatest: 6, hidden: 1 }, exactly(3), kent);
  expect(balance?.balances).toBe(is);
});

// As a computer adds them 0.1 and 0.2 are 0.30000000000000004.
test("fractions of estimates balance, whatever their last bits", () => {
  expect(balanceOf(ni73, exactly(0.1), exactly(0.2), exactly(0.3))[0]?.balances).toBe(true);
  expect(balanceOf(ni73, exactly(0.1), exactly(0.2), exactly(0.31))[0]?.balances).toBe(false);
});
