import { KENT } from "@lcsp/ingest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswersShown, protectAnswers } from "../../src/protect/protect-answers.ts";
import { isTold } from "../support/elimination.ts";

type Table = Readonly<Record<string, readonly number[]>>;

const areasShown = (table: Table): ReadonlyMap<string, AnswersShown> =>
  protectAnswers(
    Object.entries(table).flatMap(([area, counts]) =>
      counts.flatMap((pupils, answer) => (pupils === 0 ? [] : [{ area, answer: String(answer), pupils }])),
    ),
  );

/** Each area's base and answers as they are shown: "c" for what is hidden. */
const seen = (table: Table) =>
  Object.fromEntries(
    [...areasShown(table)].map(([area, { base, pupils }]) => [
      area,
      [base, ...pupils.values()].map((count) => count ?? "c"),
    ]),
  );

// By hand. A's 40 would be Kent's 160 less 50 and 70: B's, the smallest beside them, close the ring.
test("an answer that is hidden in one partnership is not Kent's less the others", () => {
  expect(seen({ A: [40, 3], B: [50, 60], C: [70, 80] })).toEqual({
    A: [43, "c", "c"],
    B: [110, "c", "c"],
    C: [150, 70, 80],
    [KENT.code]: [303, 160, 143],
  });
});

// By hand. A's 4 would be Kent's 114 less the other bases, so that B's 20 is hidden too; and B's 8 is then not Kent's 48 less 10 and 30.
test("neither is how few answered, with a base hidden beside it", () => {
  expect(seen({ A: [4, 0], B: [12, 8], C: [20, 10], D: [30, 30] })).toEqual({
    A: ["c", "c"],
    B: ["c", "c", "c"],
    C: [30, "c", "c"],
    D: [60, 30, 30],
    [KENT.code]: [114, 66, 48],
  });
});

test("Kent counts the unplaced, who have no line of their own", () => {
  expect(seen({ A: [20, 30], B: [40, 50], unplaced: [7, 8] })).toEqual({
    A: [50, 20, 30],
    B: [90, 40, 50],
    [KENT.code]: [155, 67, 88],
  });
});

// By hand. Kent's 4 are hidden with its 15 beside them: 62 less 43 are 19 of the two. A's 43 tells nothing of either.
test("what the unplaced alone answered is in Kent's line and in no other, and hides nothing that others answered too", () => {
  expect(seen({ A: [0, 43, 0], unplaced: [15, 0, 4] })).toEqual({ A: [43, 43], [KENT.code]: [62, 43, "c", "c"] });
});

test("what all pupils of an area answered is told by their number, and hides nothing", () => {
  expect(seen({ A: [30, 0], B: [40, 50] })).toEqual({ A: [30, 30], B: [90, 40, 50], [KENT.code]: [120, 70, 50] });
});

const answers = ["0", "1", "2"] as const;

/** What a reader knows of hidden numbers: an area's answers sum to its base, bases and answers of the partnerships to Kent's less the unplaced. */
function equations(areas: ReadonlyMap<string, AnswersShown>): readonly ReadonlySet<string>[] {
  const hiddenAnswers = ([area, { base, pupils }]: readonly [string, AnswersShown]) =>
    answers.filter((one) => base === null || pupils.get(one) === null).map((one) => `${area} ${one}`);
  const all = [...areas].flatMap(hiddenAnswers);
  const bases = [...areas].flatMap(([area, { base }]) => (base === null ? [`base ${area}`] : []));
  const across = [...areas].map((one) => [...hiddenAnswers(one), ...bases.filter((base) => base === `base ${one[0]}`)]);
  const down = answers.map((answer) => all.filter((cell) => cell.endsWith(` ${answer}`)));
  return [...across, ...down, bases].map((line) => new Set(line));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/** Numbers of 1 to 5 in a table, named as in the equations. */
function fewIn(table: Table): readonly string[] {
  const numbers = Object.entries(table).flatMap(([area, counts]) => [
    [`base ${area}`, sum(counts)] as const,
    ...counts.map((count, at) => [`${area} ${at}`, count] as const),
  ]);
  return numbers.filter(([, count]) => count > 0 && count < 6).map(([name]) => name);
}

test("whatever was answered, no number of 1 to 5 is shown, or told by the profiles of all partnerships together", () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
  const counts = fc.array(count, { minLength: answers.length, maxLength: answers.length });
  const partnerships = fc.array(counts, { minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(partnerships, counts, (rows, perhaps) => {
      // What the unplaced alone answered is no partnership's to tell.
      const unplaced = perhaps.map((pupils, at) => (rows.some((row) => (row[at] ?? 0) > 0) ? pupils : 0));
      const kent = unplaced.map((pupils, at) => pupils + sum(rows.map((row) => row[at] ?? 0)));
      const own = Object.fromEntries(rows.map((row, at) => [`LCSP${at}`, row]));
      const known = equations(areasShown({ ...own, unplaced }));
      const hidden = new Set(known.flatMap((line) => [...line]));
      const told = fewIn({ ...own, [KENT.code]: kent }).filter(
        (few) => !hidden.has(few) || isTold(new Set([few]), known),
      );
      expect(told).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
