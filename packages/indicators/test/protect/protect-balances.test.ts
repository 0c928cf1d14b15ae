import { KENT } from "@lcsp/ingest";
import { expect, test } from "vitest";
import type { Counted, MeasureBalance } from "../../src/facts/balance-facts.ts";
import { type Figures, textOf } from "../../src/figures.ts";
import { everyone, type Measure } from "../../src/measure.ts";
import { protectBalances } from "../../src/protect/protect-balances.ts";
import { counted, suppressed } from "../support/measures.ts";

const ofBalance = (numerator: number | null, denominator: number | null): Counted => ({
  numerator: numerator === null ? null : { least: numerator, greatest: numerator, hidden: 0 },
  denominator: denominator === null ? null : { least: denominator, greatest: denominator, hidden: 0 },
});

/** Of so many in Kent, of whom one is unplaced. */
function balance(numerator: number | null, denominator: number | null, isOfPupils = true): MeasureBalance {
  const less = (count: number | null) => (count === null ? null : count - 1);
  const counts = {
    partnerships: ofBalance(less(numerator), less(denominator)),
    unplaced: ofBalance(numerator && 1, denominator && 1),
    kent: ofBalance(numerator, denominator),
  };
  const at = { indicator: "NI 73", basis: "school", period: "2007/08", group: everyone } as const;
  return { ...at, road: "pupils", isOfPupils, counts, balances: true };
}

const nothingHidden: Figures = new Map();

test.each([1, 5])("of %i pupils in all of Kent there is no balance: Kent's own figure is hidden", (of) => {
  expect(protectBalances([balance(1, of), balance(null, of), balance(of, null)], nothingHidden, [])).toEqual([]);
});

test("of six there is one, and of few who are counted among many, of schools, and of nobody", () => {
  const shown = [balance(1, 6), balance(6, null), balance(1, 400), balance(1, 5, false), balance(0, 0)];
  expect(protectBalances(shown, nothingHidden, [])).toEqual(shown);
});

test.each([
  [5, 0],
  [6, 1],
])("of nobody up to %i, where results are hidden, there is a balance in %i cases", (greatest, shown) => {
  const one = balance(0, null);
  const kent = { numerator: { least: 0, greatest, hidden: greatest }, denominator: null };
  expect(protectBalances([{ ...one, counts: { ...one.counts, kent } }], nothingHidden, [])).toHaveLength(shown);
});

// As where 3 of Kent's 25 are of one group, and 22 of the other, none of whom leads to a partnership: 25 less the 22 are the 3.
test("of 22 there is none where Kent's figure was hidden beside another", () => {
  const kent = counted(9, 22, { area: KENT.code, group: everyone });
  const hidden = suppressed({ area: KENT.code, group: everyone });
  const those = (measure: Measure): Figures => new Map([[textOf(measure), measure]]);
  expect(protectBalances([balance(9, 22)], those(kent), [])).toHaveLength(1);
  expect(protectBalances([balance(9, 22)], those(hidden), [])).toEqual([]);
});

// As of NI 87: the pupils' rows of all Kent give 55, and of the schools' rows three hide 1 to 4 each, beside 50 that the others print: 53 to 62.
test("of schools' rows there is none whose ends are not shown beside the pupils' own figure", () => {
  const at = { indicator: "NI 73", area: KENT.code, period: "2007/08", group: everyone } as const;
  const summed = counted(55, 1000, { ...at });
  const published = suppressed({ ...at, road: "schools" });
  const held = { ...at, summed, published, road: "pupils", agrees: true } as const;
  const ofPupils = balance(55, 1000);
  const ofSchools = { ...ofPupils, road: "schools", isOfPupils: false } as const;
  expect(protectBalances([ofPupils, ofSchools], nothingHidden, [held])).toEqual([ofPupils]);
  expect(
    protectBalances([ofPupils, ofSchools], nothingHidden, [
      { ...held, area: "A", published: { ...published, area: "A" } },
    ]),
  ).toHaveLength(2);
});
