import { expect, test } from "vitest";
import { unplacedRows } from "../src/unplaced-rows.ts";

const at = { kind: "key-stage-2", period: "2007/08" } as const;
const value = (of: number) => ({ kind: "value", value: of });

test("schools that lead nowhere stand by their number, with rows and pupils", () => {
  expect(unplacedRows([{ ...at, school: "8869999", rows: 31, units: 31 }])).toEqual([
    { ...at, number: "8869999", rows: 31, pupils: value(31) },
  ]);
});

test("what is no number is not told, and counts together", () => {
  const rows = unplacedRows([
    { ...at, school: "Larkmere", rows: 12, units: 12 },
    { ...at, school: "A001000000001", rows: 8, units: 8 },
  ]);
  expect(rows).toEqual([{ ...at, number: null, rows: 20, pupils: value(20) }]);
  expect(JSON.stringify(rows)).not.toMatch(/Larkmere|A0010/);
});

test.each(["exclusions", "key-stage-2", "a kind of tomorrow"])(
  "of %s, schools of 1 to 5 are not named, and count with what has no number",
  (kind) => {
    const school = (number: number, rows: number) => ({ ...at, kind, school: `886999${number}`, rows, units: rows });
    const told = unplacedRows([school(1, 6), school(2, 5), school(3, 1), { ...school(4, 2), school: "Larkmere" }]);
    expect(told).toEqual([
      { ...at, kind, number: "8869991", rows: 6, pupils: value(6) },
      { ...at, kind, number: null, rows: 8, pupils: value(8) },
    ]);
  },
);

test("a school's one row of many pupils is shown, and so is what is public; rows that count no pupils say so", () => {
  expect(unplacedRows([{ ...at, kind: "school-roll", school: "8869999", rows: 1, units: 210 }])).toMatchObject([
    { rows: 1, pupils: value(210) },
  ]);
  expect(unplacedRows([{ ...at, kind: "area-values", school: "8869999", rows: 1, units: null }])).toMatchObject([
    { rows: 1, pupils: { kind: "none", reason: "not-available" } },
  ]);
});
