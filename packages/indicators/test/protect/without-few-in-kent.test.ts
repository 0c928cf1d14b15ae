import { expect, test } from "vitest";
import type { Counted, MeasureBalance } from "../../src/facts/balance-facts.ts";
import { everyone } from "../../src/measure.ts";
import { withoutFew } from "../../src/protect/without-few-in-kent.ts";

const counted = (numerator: number | null, denominator: number | null): Counted => ({
  numerator: numerator === null ? null : { least: numerator, greatest: numerator, hidden: 0 },
  denominator: denominator === null ? null : { least: denominator, greatest: denominator, hidden: 0 },
});

/** Of so many in Kent, of whom one is unplaced. */
function balance(numerator: number | null, denominator: number | null, isOfPupils = true): MeasureBalance {
  const less = (count: number | null) => (count === null ? null : count - 1);
  const counts = {
    partnerships: counted(less(numerator), less(denominator)),
    unplaced: counted(numerator && 1, denominator && 1),
    kent: counted(numerator, denominator),
  };
  const at = { indicator: "NI 73", basis: "school", period: "2007/08", group: everyone } as const;
  return { ...at, road: "pupils", isOfPupils, counts, balances: true };
}

test.each([1, 5])("of %i pupils in all of Kent there is no balance: Kent's own figure is hidden", (of) => {
  expect(withoutFew([balance(1, of), balance(null, of), balance(of, null)])).toEqual([]);
});

test("of six there is one, and of few who are counted among many, of schools, and of nobody", () => {
  const shown = [balance(1, 6), balance(6, null), balance(1, 400), balance(1, 5, false), balance(0, 0)];
  expect(withoutFew(shown)).toEqual(shown);
});
