import { expect, test } from "vitest";
import { everywhere, type Found, hold, percentOf } from "./compare.ts";
import { foundationStage } from "./files.ts";
import { isMissing, type Placed } from "./raw.ts";

const bases = ["school", "home"] as const;
const children = (await foundationStage()).map((child) => ({ ...child, scores: scoresOf(child) }));
type Child = (typeof children)[number];

/** The last thirteen columns, in the order in which every file has them; NaN where there is none. */
function scoresOf({ row }: Placed): readonly number[] {
  const written = Object.values(row).slice(-13);
  return written.map((score) => (isMissing(score) ? Number.NaN : Number(score)));
}

const total = ({ scores }: Child) => scores.reduce((sum, score) => sum + score, 0);
const isComplete = (child: Child) => !Number.isNaN(total(child));
const six = (child: Child, from: number, to: number) => child.scores.slice(from, to).every((score) => score >= 6);
/** A score in every scale of the area of learning. */
const hasAll = (child: Child, from: number, to: number) => !child.scores.slice(from, to).some(Number.isNaN);

test("NI 72", async () => {
  const good = (child: Child) => total(child) >= 78 && six(child, 0, 7);
  await hold(everywhere("NI 72", children, bases, percentOf(good, isComplete)));
  for (const sex of ["female", "male"] as const) {
    const among = (child: Child) => isComplete(child) && child.sex === sex;
    await hold(everywhere("NI 72", children, bases, percentOf(good, among), ["sex", sex]));
  }
});

test.each([
  ["PSE", 0, 3],
  ["CLL", 3, 7],
  ["Maths", 7, 10],
  ["KUW", 10, 11],
  ["PHY", 11, 12],
  ["CRE", 12, 13],
] as const)("FSP 6+ %s", async (area, from, to) => {
  const counts = (child: Child) => six(child, from, to);
  await hold(
    everywhere(
      `FSP 6+ ${area}`,
      children,
      bases,
      percentOf(counts, (child) => hasAll(child, from, to)),
    ),
  );
});

/** Of the totals of a group, lowest first: the one in the middle, and the mean of the lowest fifth. */
function lowestFifthOf(group: readonly Child[]): { readonly median: number; readonly mean: number } | null {
  const totals = group
    .filter(isComplete)
    .map(total)
    .sort((a, b) => a - b);
  const at = (place: number) => totals[place] ?? Number.NaN;
  if (totals.length === 0) return null;
  const median = (at(Math.floor((totals.length - 1) / 2)) + at(Math.floor(totals.length / 2))) / 2;
  const lowest = totals.slice(0, Math.max(1, Math.round(0.2 * totals.length)));
  return { median, mean: lowest.reduce((sum, one) => sum + one, 0) / lowest.length };
}

test.each([
  ["NI 92", ({ median, mean }) => (100 * (median - mean)) / median],
  ["FSP median", ({ median }) => median],
  ["FSP lowest fifth", ({ mean }) => mean],
] satisfies [string, (of: { median: number; mean: number }) => number][])("%s", async (indicator, figure) => {
  const say = (group: readonly Child[]): Found => {
    const found = lowestFifthOf(group);
    return found && figure(found);
  };
  await hold(everywhere(indicator, children, bases, say));
});

test("the files hold five years of children", () => {
  expect(new Set(children.map(({ year }) => year)).size).toBe(5);
  expect(children.length).toBeGreaterThan(15_000);
});
