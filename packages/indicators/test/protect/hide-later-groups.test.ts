import { KENT } from "@lcsp/ingest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LaterGroup } from "../../src/evaluate/left-between-groups.ts";
import { type Figures, textOf } from "../../src/figures.ts";
import { groupBy } from "../../src/group-by.ts";
import { everyone, type Measure } from "../../src/measure.ts";
import { isSuppressed } from "../../src/protect/hidden.ts";
import { protect } from "../../src/protect/protect.ts";
import { isTold } from "../support/elimination.ts";
import { counted } from "../support/measures.ts";

/** Pupils of an area by their needs. */
interface Needs {
  readonly none: number;
  readonly action: number;
  readonly plus: number;
}

type Part = keyof Needs;

const parts: readonly Part[] = ["none", "action", "plus"];

/** Of which parts each group is. */
const groups: Readonly<Record<string, readonly Part[]>> = {
  none: ["none"],
  any: ["action", "plus"],
  plus: ["plus"],
  "none or action": ["none", "action"],
};

const pupilsIn = (needs: Needs, parts: readonly Part[]): number => parts.reduce((sum, part) => sum + needs[part], 0);

function withKent(partnerships: Readonly<Record<string, Needs>>): Readonly<Record<string, Needs>> {
  const kent = (part: Part) => Object.values(partnerships).reduce((sum, needs) => sum + needs[part], 0);
  return { ...partnerships, [KENT.code]: { none: kent("none"), action: kent("action"), plus: kent("plus") } };
}

const isFew = (pupils: number): boolean => pupils >= 1 && pupils <= 5;

function measureOf(area: string, group: Measure["group"], of: number): Measure {
  const one = counted(0, of, { area, group, cohort: of });
  return of > 0 ? one : { ...one, value: { kind: "none", reason: "not-applicable" } };
}

/** The figures of all areas, protected, of those groups that are measured. */
function shownOf(areas: Readonly<Record<string, Needs>>, measured: readonly string[]): Figures {
  const figures: Measure[] = [];
  const rests: Measure[] = [];
  const laterGroups = new Map<string, LaterGroup>();
  const partsOf = (value: string) => groups[value] ?? [];
  const isLater = (value: string, at: number) =>
    measured.slice(0, at).some((before) => partsOf(before).some((part) => partsOf(value).includes(part)));
  const first = measured.filter((value, at) => !isLater(value, at));
  const rest = parts.filter((part) => !first.some((value) => partsOf(value).includes(part)));
  const alike = groupBy(parts, (part) => measured.map((value) => partsOf(value).includes(part)).join());
  for (const [area, needs] of Object.entries(areas)) {
    const pupils = [...alike.values()].map((some) => pupilsIn(needs, some));
    const left = { leavesFew: pupils.some(isFew), leavesNobody: pupils.includes(0) };
    figures.push(measureOf(area, everyone, pupilsIn(needs, parts)));
    rests.push(measureOf(area, { characteristic: "sen", value: "the rest" }, pupilsIn(needs, rest)));
    for (const [at, value] of measured.entries()) {
      const one = measureOf(area, { characteristic: "sen", value }, pupilsIn(needs, partsOf(value)));
      figures.push(one);
      if (isLater(value, at)) laterGroups.set(textOf(one), left);
    }
  }
  return protect(new Map(figures.map((one) => [textOf(one), one])), { laterGroups, rests });
}

const shownIn = (figures: Figures, area: string): readonly string[] =>
  [...figures.values()].flatMap((one) => (one.area === area && !isSuppressed(one) ? [one.group.value] : []));

describe("a group that shares pupils with another", () => {
  // All with needs less those at School Action Plus would be the 3 at School Action.
  test("is hidden where it leaves few, and in the area with the fewest, so that it is not what the others leave over of Kent's", () => {
    const areas = withKent({
      a: { none: 60, action: 3, plus: 20 },
      b: { none: 90, action: 30, plus: 40 },
      c: { none: 70, action: 12, plus: 18 },
    });
    const figures = shownOf(areas, ["none", "any", "plus"]);
    expect(shownIn(figures, "a")).toEqual(["all", "none", "any"]);
    expect(shownIn(figures, "b")).toEqual(["all", "none", "any", "plus"]);
    expect(shownIn(figures, "c")).toEqual(["all", "none", "any"]);
    expect(shownIn(figures, KENT.code)).toEqual(["all", "none", "any", "plus"]);
  });

  test("hides none of the groups before it, and is shown where nothing is few", () => {
    const areas = withKent({ a: { none: 60, action: 6, plus: 0 }, b: { none: 90, action: 30, plus: 40 } });
    const figures = shownOf(areas, ["none", "any", "plus"]);
    for (const area of Object.keys(areas)) expect(shownIn(figures, area), area).toEqual(["all", "none", "any", "plus"]);
  });

  // Nobody is without needs, so that any other figure may say what a's is: Kent's 60 less b's 40 are a's 20, and its 23 less those are 3.
  test("is hidden in every area where the other figures of each may say what it is", () => {
    const areas = withKent({ a: { none: 0, action: 3, plus: 20 }, b: { none: 0, action: 30, plus: 40 } });
    const figures = shownOf(areas, ["none", "any", "plus"]);
    for (const area of Object.keys(areas)) expect(shownIn(figures, area), area).toEqual(["all", "none", "any"]);
  });

  test("is hidden where one before it is: it could say what that is", () => {
    const areas = withKent({ a: { none: 3, action: 6, plus: 7 }, b: { none: 90, action: 30, plus: 40 } });
    expect(shownIn(shownOf(areas, ["none", "any", "plus"]), "a")).toEqual(["all"]);
  });
});

/** What each figure that is shown says, as the sum of parts that it is of: of nobody, that each of them is 0. */
function equations(figures: Figures, partnerships: readonly string[]): readonly ReadonlySet<string>[] {
  return [...figures.values()].flatMap((one) => {
    if (isSuppressed(one)) return [];
    const own = one.group.value === "all" ? parts : (groups[one.group.value] ?? []);
    const areas = one.area === KENT.code ? partnerships : [one.area];
    const cells = areas.flatMap((area) => own.map((part) => `${area} ${part}`));
    return one.cohort === 0 ? cells.map((cell) => new Set([cell])) : [new Set(cells)];
  });
}

test("whatever the county and its groups, no part of 1 to 5 pupils is told, be it in a group or in none", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
  const needs = fc.record({ none: count, action: count, plus: count });
  const measured = fc.shuffledSubarray(Object.keys(groups), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(needs, { minLength: 3, maxLength: 6 }), measured, (rows, names) => {
      const partnerships = Object.fromEntries(rows.map((row, at) => [`area ${at}`, row]));
      const known = equations(shownOf(withKent(partnerships), names), Object.keys(partnerships));
      for (const [area, row] of Object.entries(partnerships)) {
        for (const part of parts.filter((one) => isFew(row[one])))
          expect(isTold(new Set([`${area} ${part}`]), known)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
