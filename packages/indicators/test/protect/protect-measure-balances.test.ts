import { expect, test } from "vitest";
import type { MeasureBalance } from "../../src/balance-facts.ts";
import { everyone, type Figure } from "../../src/measure.ts";
import { protectMeasureBalances } from "../../src/protect/protect-measure-balances.ts";

type Both = readonly [numerator: number, denominator: number];

const exactly = (count: number) => ({ least: count, greatest: count, hidden: 0 });
const counted = ([numerator, denominator]: Both) => ({
  numerator: exactly(numerator),
  denominator: exactly(denominator),
});

function balance(partnerships: Both, unplaced: Both, about: Partial<MeasureBalance> = {}): MeasureBalance {
  const kent = counted([partnerships[0] + unplaced[0], partnerships[1] + unplaced[1]]);
  const counts = { partnerships: counted(partnerships), unplaced: counted(unplaced), kent };
  const at = { indicator: "NI 114", basis: "school", period: "2007/08", group: everyone } as const;
  return { ...at, road: "pupils", isOfPupils: true, counts, balances: true, ...about };
}

/** What a reader sees of each, partnerships, unplaced and Kent in turn: "c" for what is hidden. */
function shown(...balances: readonly MeasureBalance[]) {
  const printed = (figure: Figure) => (figure.kind === "value" ? figure.value : "c");
  return protectMeasureBalances(balances).map(({ counts: { partnerships, unplaced, kent } }) =>
    [partnerships, unplaced, kent].map((one) => [printed(one.numerator), printed(one.denominator)]),
  );
}

test.each<readonly [string, Both, Both, unknown]>([
  [
    "many unplaced: all is shown",
    [300, 400],
    [60, 80],
    [
      [300, 400],
      [60, 80],
      [360, 480],
    ],
  ],
  [
    "nobody unplaced: all is shown",
    [300, 400],
    [0, 0],
    [
      [300, 400],
      [0, 0],
      [300, 400],
    ],
  ],
  [
    "5 unplaced, and what is counted among them",
    [300, 400],
    [0, 5],
    [
      ["c", "c"],
      ["c", "c"],
      [300, 405],
    ],
  ],
  [
    "6 unplaced, 5 of whom count: the count alone",
    [300, 400],
    [5, 6],
    [
      ["c", 400],
      ["c", 6],
      [305, 406],
    ],
  ],
  [
    "3 count in all of Kent",
    [1, 400],
    [2, 80],
    [
      ["c", 400],
      ["c", 80],
      ["c", 480],
    ],
  ],
])("of pupils' rows, %s", (_, partnerships, unplaced, expected) => {
  expect(shown(balance(partnerships, unplaced))).toEqual([expected]);
});

test("what counts no pupils is shown as it is: schools, and what schools publish", () => {
  expect(shown(balance([300, 400], [2, 5], { isOfPupils: false }))).toEqual([
    [
      [300, 400],
      [2, 5],
      [302, 405],
    ],
  ]);
});

// Everyone's 20 unplaced less the 18 of primary schools would be the 2 of secondary schools.
test("what is hidden of one phase is hidden of the others, and everyone stays", () => {
  const phase = (value: string) => ({ group: { characteristic: "phase", value } });
  const found = shown(
    balance([60, 100], [16, 20]),
    balance([30, 40], [8, 18], phase("primary")),
    balance([30, 60], [8, 2], phase("secondary")),
  );
  expect(found.map(([, unplaced]) => unplaced)).toEqual([
    [16, 20],
    ["c", "c"],
    ["c", "c"],
  ]);
});
