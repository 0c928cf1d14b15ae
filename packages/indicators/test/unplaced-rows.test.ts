import { expect, test } from "vitest";
import { unplacedRows } from "../src/unplaced-rows.ts";

const at = { kind: "key-stage-2", period: "2007/08" } as const;
const value = (of: number) => ({ kind: "value", value: of });

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

test.each([1, 5])("%i exclusions are hidden, and so is the number of their rows; as many results are not", (few) => {
  const hidden = { kind: "none", reason: "suppressed" };
  const school = { ...at, school: "8869999", rows: few, units: few };
  expect(unplacedRows([{ ...school, kind: "exclusions" }])).toMatchObject([{ rows: hidden, pupils: hidden }]);
  expect(unplacedRows([school])).toMatchObject([{ rows: value(few), pupils: value(few) }]);
});

test("a school's one row of many pupils is shown; rows that count no pupils say so", () => {
  expect(unplacedRows([{ ...at, kind: "school-roll", school: "8869999", rows: 1, units: 210 }])).toMatchObject([
    { rows: value(1), pupils: value(210) },
  ]);
  expect(unplacedRows([{ ...at, kind: "area-values", school: "8869999", rows: 1, units: null }])).toMatchObject([
    { rows: value(1), pupils: { kind: "none", reason: "not-available" } },
  ]);
});
