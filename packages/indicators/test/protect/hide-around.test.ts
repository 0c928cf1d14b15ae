import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figures, textOf } from "../../src/figures.ts";
import { everyone, type Group, type Measure } from "../../src/measure.ts";
import { isSuppressed } from "../../src/protect/hidden.ts";
import { hideAround } from "../../src/protect/hide-around.ts";
import { protect } from "../../src/protect/protect.ts";
import { isTold } from "../support/elimination.ts";
import { counted } from "../support/measures.ts";

/** A table as it is shown, a row an area: "c" for what is hidden where cells of 1 to 5 are given. */
function shown(rows: readonly (readonly number[])[]) {
  const cells = rows.flatMap((row, across) =>
    row.map((size, down) => ({ across: String(across), down: String(down), size })),
  );
  const few = cells.filter(({ size }) => size > 0 && size < 6);
  const hidden = hideAround(cells, few);
  return rows.map((row, across) =>
    row.map((size, down) =>
      [...hidden].some((one) => one.across === String(across) && one.down === String(down)) ? "c" : size,
    ),
  );
}

// By hand: of a line whose sum is known, one hidden number is the sum less the others.
describe("a hidden cell stands on a ring of hidden cells", () => {
  test("of the smallest beside it, in its own line first", () => {
    expect(
      shown([
        [3, 20, 30],
        [40, 90, 60],
        [41, 50, 70],
      ]),
    ).toEqual([
      ["c", "c", 30],
      ["c", "c", 60],
      [41, 50, 70],
    ]);
  });

  test("two in a line, each of which is alone in the other one, are one ring", () => {
    expect(
      shown([
        [3, 4, 30],
        [40, 50, 60],
      ]),
    ).toEqual([
      ["c", "c", 30],
      ["c", "c", 60],
    ]);
  });

  // Two rings of four, and a 2 between them: what the first two lines leave over of the first two columns. 70 is the smallest way back.
  test("a cell between two rings is on none", () => {
    expect(
      shown([
        [1, 1, 2, 90],
        [1, 1, 80, 90],
        [70, 90, 1, 1],
        [90, 90, 1, 1],
      ]),
    ).toEqual([
      ["c", "c", "c", 90],
      ["c", "c", 80, 90],
      ["c", 90, "c", "c"],
      [90, 90, "c", "c"],
    ]);
  });

  test("what is nobody's is shown, and hides nothing", () => {
    expect(
      shown([
        [3, 0, 30],
        [0, 9, 0],
      ]),
    ).toEqual([
      ["c", 0, "c"],
      [0, 9, 0],
    ]);
  });
});

const groupOf = (value: number): Group => ({ characteristic: "phase", value: String(value) });

interface County {
  /** Pupils by partnership and group. */
  readonly partnerships: readonly (readonly number[])[];
  readonly unplaced: readonly number[];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/** Every figure that an output of all partnerships prints: each with its groups, and Kent's, which counts the unplaced too. */
function figuresOf({ partnerships, unplaced }: County): Figures {
  const kent = unplaced.map((count, at) => sum([count, ...partnerships.map((row) => row[at] ?? 0)]));
  const figure = (area: number, group: Group, of: number): Measure => {
    const about = { area: String(area), group, cohort: of };
    if (of > 0) return counted(0, of, about);
    return { ...counted(0, 1, about), value: { kind: "none", reason: "not-applicable" } };
  };
  const all = [...partnerships, kent].flatMap((row, area) => [
    figure(area, everyone, sum(row)),
    ...row.map((of, at) => figure(area, groupOf(at), of)),
  ]);
  return new Map(all.map((measure) => [textOf(measure), measure]));
}

/**
 * What a reader knows of hidden counts: sums of them, each what a known sum leaves over, its own sum among them where that is hidden too. How
 * many are unplaced is what Kent's figure leaves over, and so unknown where that is hidden: the balances leave it out.
 */
function equations(county: County, shown: readonly Measure[]): readonly ReadonlySet<string>[] {
  const groups = [everyone, ...county.unplaced.map((_, at) => groupOf(at))];
  const kent = String(county.partnerships.length);
  const areas = [...county.partnerships.keys(), kent].map((area) => shown.filter((one) => one.area === String(area)));
  const downwards = groups.map(({ value }) => shown.filter(({ group }) => group.value === value));
  const isUnknown = (column: readonly Measure[]) => column.some((one) => one.area === kent && isSuppressed(one));
  const unplaced = downwards.map((column, at) => (isUnknown(column) ? [`unplaced ${at}`] : []));
  const hidden = (these: readonly Measure[]) => these.filter(isSuppressed).map((one) => textOf(one));
  return [
    ...areas.map(hidden),
    unplaced.flat(),
    ...downwards.map((column, at) => [...hidden(column), ...(unplaced[at] ?? [])]),
  ].map((line) => new Set(line));
}

test("whatever the county, no hidden count is told by the figures of all partnerships and Kent's together", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
  const county = fc.integer({ min: 2, max: 4 }).chain((groups) => {
    const row = fc.array(count, { minLength: groups, maxLength: groups });
    return fc.record({ partnerships: fc.array(row, { minLength: 3, maxLength: 7 }), unplaced: row });
  });
  fc.assert(
    fc.property(county, (one) => {
      const shown = [...protect(figuresOf(one)).values()];
      const known = equations(one, shown);
      for (const cell of shown.filter(isSuppressed).map((measure) => textOf(measure)))
        expect(isTold(new Set([cell]), known)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
