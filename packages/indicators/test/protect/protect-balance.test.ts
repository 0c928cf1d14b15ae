import type { Placing } from "@lcsp/ingest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShownBalance } from "../../src/profile.ts";
import { protectBalance } from "../../src/protect/protect-balance.ts";

const at = { kind: "exclusions", period: "2007/08", basis: "school" } as const;

/** What a reader sees of a balance: "c" for what is hidden. */
function seen(placed: number, out: number, unplaced: number, kind: string = at.kind) {
  const placings: Readonly<Record<Placing, number>> = { placed, "out-of-area": out, unplaced };
  const shown = protectBalance({ ...at, kind, rows: placed + out + unplaced, placings });
  return [shown.placings.placed, shown.placings["out-of-area"], shown.placings.unplaced, shown.rows].map(printed);
}

const printed = (figure: ShownBalance["rows"]) => (figure.kind === "value" ? figure.value : "c");

// By hand: where one number is hidden, all rows less the other two are that number, so that there are always two.
describe("a number of 1 to 5 pupils is hidden, and with it the rows placed, or what else there is", () => {
  test.each([
    [
      [153, 0, 2],
      ["c", 0, "c", 155],
    ],
    [
      [153, 12, 5],
      ["c", 12, "c", 170],
    ],
    [
      [153, 12, 6],
      [153, 12, 6, 171],
    ],
    [
      [153, 0, 0],
      [153, 0, 0, 153],
    ],
    // 4 and 5 are 9 between them, which can be told apart no further.
    [
      [153, 4, 5],
      [153, "c", "c", 162],
    ],
    // 1 and 2 are 3: whoever knew that would know that each is a 1 or a 2.
    [
      [153, 1, 2],
      ["c", "c", "c", 156],
    ],
    [
      [3, 20, 40],
      ["c", "c", 40, 63],
    ],
    [
      [0, 20, 3],
      [0, "c", "c", 23],
    ],
    [
      [0, 0, 3],
      [0, 0, "c", "c"],
    ],
  ] as const)("%j: %j", ([placed, out, unplaced], expected) => {
    expect(seen(placed, out, unplaced)).toEqual(expected);
  });
});

test("rows that are schools, or published, are public", () => {
  for (const kind of ["school-roll", "inspections", "area-values"])
    expect(seen(153, 0, 2, kind)).toEqual([153, 0, 2, 155]);
});

test("whether the sum closes is told of the numbers themselves", () => {
  const placings = { placed: 153, "out-of-area": 0, unplaced: 2 };
  expect(protectBalance({ ...at, rows: 155, placings }).closes).toBe(true);
  expect(protectBalance({ ...at, rows: 156, placings }).closes).toBe(false);
});

test("whatever the numbers, none of 1 to 5 is seen, nor is it all rows less those seen", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 5000 }));
  fc.assert(
    fc.property(count, count, count, (...counts) => {
      const [placed, out, unplaced, rows] = seen(...counts);
      const shown = [placed, out, unplaced].flatMap((one) => (typeof one === "number" ? [one] : []));
      expect(shown.filter((one) => one > 0 && one < 6)).toEqual([]);
      if (typeof rows !== "number") return;
      const left = rows - shown.reduce((sum, one) => sum + one, 0);
      expect(left === 0 || (left >= 6 && shown.length < 2)).toBe(true);
    }),
  );
});
