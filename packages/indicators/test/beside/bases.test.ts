import type { Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { makeProfile } from "../../src/index.ts";
import { addChildren, addExtract, placed, storeWith } from "../support/store.ts";

const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12" };

/** So many children of each of these pairs of places. */
const children =
  (...pairs: readonly (readonly [school: string, home: string, count: number])[]) =>
  async (store: Store) => {
    const extract = await addExtract(store, { kind: "foundation-stage" });
    const all = pairs.flatMap(([school, home, count]) => Array.from({ length: count }, () => placed(school, home)));
    await addChildren(store, extract, all);
  };

const basesOf = async (fill: (store: Store) => Promise<void>) =>
  (await makeProfile(await storeWith(fill), request)).bases;

test("pupils that one basis counts and the other does not, without those of whom nobody knows where the other is", async () => {
  // Living in A: 40 at its schools, 7 in B, 6 outside Kent, 9 at a school that leads nowhere. At A's schools from elsewhere: 8 of C, 3 unplaced.
  const bases = await basesOf(
    children(
      ["A", "A", 40],
      ["B", "A", 7],
      ["out-of-area", "A", 6],
      ["unplaced", "A", 9],
      ["A", "C", 8],
      ["A", "unplaced", 3],
      ["B", "C", 20],
    ),
  );
  expect(bases).toEqual([
    {
      kind: "foundation-stage",
      period: "2007/08",
      schooledElsewhere: { kind: "value", value: 13 },
      livingElsewhere: { kind: "value", value: 8 },
    },
  ]);
});

test.each([5, 1])(
  "both are hidden where one is %i: the sizes of the two populations would give it away",
  async (few) => {
    const [bases] = await basesOf(children(["A", "A", 40], ["B", "A", few], ["A", "B", 20]));
    const hidden = { kind: "none", reason: "suppressed" };
    expect(bases).toMatchObject({ schooledElsewhere: hidden, livingElsewhere: hidden });
  },
);

test("none is a number", async () => {
  const [bases] = await basesOf(children(["A", "A", 40], ["A", "B", 6]));
  expect(bases).toMatchObject({ schooledElsewhere: { value: 0 }, livingElsewhere: { value: 6 } });
});

test("rows of an extract that was replaced do not count", async () => {
  const bases = await basesOf(async (store) => {
    const now = await addExtract(store, { kind: "foundation-stage" });
    const then = await addExtract(store, { kind: "foundation-stage", superseded_by: now });
    await addChildren(
      store,
      then,
      Array.from({ length: 9 }, () => placed("A", "B")),
    );
    await addChildren(
      store,
      now,
      Array.from({ length: 7 }, () => placed("A", "C")),
    );
  });
  expect(bases).toMatchObject([{ livingElsewhere: { value: 7 } }]);
});
