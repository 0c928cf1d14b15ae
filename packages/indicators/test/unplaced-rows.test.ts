import { expect, test } from "vitest";
import { unplacedRows } from "../src/unplaced-rows.ts";

const at = { kind: "key-stage-2", period: "2007/08" } as const;
const value = (of: number) => ({ kind: "value", value: of });
const hidden = { kind: "none", reason: "suppressed" };

test("schools that lead nowhere stand by their number, with rows and pupils", () => {
  expect(unplacedRows([{ ...at, school: "8869999", rows: 31, units: 31 }])).toEqual([
    { ...at, number: "8869999", rows: value(31), pupils: value(31) },
  ]);
});

test("what is no number is not told, and counts together", () => {
  const rows = unplacedRows([
    { ...at, school: "Larkmere", rows: 12, units: 12 },
    { ...at, school: "A001000000001", rows: 8, units: 8 },
  ]);
  expect(rows).toEqual([{ ...at, number: null, rows: value(20), pupils: value(20) }]);
  expect(JSON.stringify(rows)).not.toMatch(/Larkmere|A0010/);
});

test.each(["exclusions", "key-stage-2", "a kind of tomorrow"])("of %s, 1 to 5 are hidden with their rows", (kind) => {
  const of = (few: number) => unplacedRows([{ ...at, kind, school: "8869999", rows: few, units: few }]);
  expect([1, 5].flatMap(of)).toMatchObject([1, 5].map(() => ({ rows: hidden, pupils: hidden })));
  expect(of(6)).toMatchObject([{ rows: value(6), pupils: value(6) }]);
});

// The balance of the kind and year says 49: less 31 and 15 that would be 3. Another year's has a balance of its own.
test("a second school is hidden where the balance would tell of the first: the smallest", () => {
  const school = (number: number, rows: number) => ({ ...at, school: `886999${number}`, rows, units: rows });
  const told = unplacedRows([school(1, 31), school(2, 3), school(3, 15), { ...school(1, 20), period: "2006/07" }]);
  expect(told.map(({ rows }) => rows)).toEqual([value(31), hidden, hidden, value(20)]);
});

test("a school's one row of many pupils is shown, and so is what is public; rows that count no pupils say so", () => {
  expect(unplacedRows([{ ...at, kind: "school-roll", school: "8869999", rows: 1, units: 210 }])).toMatchObject([
    { rows: value(1), pupils: value(210) },
  ]);
  expect(unplacedRows([{ ...at, kind: "area-values", school: "8869999", rows: 1, units: null }])).toMatchObject([
    { rows: value(1), pupils: { kind: "none", reason: "not-available" } },
  ]);
});
