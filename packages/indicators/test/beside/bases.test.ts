import type { Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { makeProfile } from "../../src/index.ts";
import { addAbsence, type Enrolment } from "../support/rows.ts";
import { addRegister } from "../support/schools.ts";
import { addChildren, addExtract, placed, storeWith, times } from "../support/store.ts";

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
      phase: null,
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

describe("enrolments are those that the figures of persistent absence count", () => {
  const [primary, secondary, unknown] = ["8869001", "8869501", "8869999"];
  const enrolments =
    (...rows: readonly Enrolment[]) =>
    async (store: Store) =>
      addAbsence(store, await addExtract(store, { kind: "absence" }), rows);
  const register = async (store: Store) =>
    addRegister(store, [{ dfe_number: primary }, { dfe_number: secondary, phase: "secondary" }]);
  const at = (school: string, ...places: readonly [school: string, home: string]) => ({ school, ...placed(...places) });
  const by = async (fill: (store: Store) => Promise<unknown>) => {
    const { bases } = await makeProfile(await storeWith(register, fill), request);
    return bases.map(({ phase, schooledElsewhere, livingElsewhere }) => [phase, schooledElsewhere, livingElsewhere]);
  };
  const value = (of: number) => ({ kind: "value", value: of });

  // Primary: 7 of A's children at a school of B, 9 of B's at one of A. Secondary: 20 and 6. The 11 at a school of no known phase, which is
  // outside Kent, are in neither phase's figures.
  test("primary and secondary apart, and those of no known phase nowhere", async () => {
    const bases = await by(
      enrolments(
        ...times(7, at(primary, "B", "A")),
        ...times(9, at(primary, "A", "B")),
        ...times(20, at(secondary, "B", "A")),
        ...times(6, at(secondary, "A", "out-of-area")),
        ...times(11, at(unknown, "out-of-area", "A")),
        ...times(30, at(secondary, "A", "A")),
      ),
    );
    expect(bases).toEqual([
      ["primary", value(7), value(9)],
      ["secondary", value(20), value(6)],
    ]);
  });

  // 8 enrolments, of which 2 had no session to miss.
  test("without those who had no session to miss", async () => {
    const rows = times(6, at(primary, "B", "A"));
    const none = times(2, { ...at(primary, "B", "A"), possible: 0 });
    expect(await by(enrolments(...rows, ...none))).toEqual([["primary", value(6), value(0)]]);
  });

  // The same 8 enrolments, as a whole year and as two of its terms.
  test("once, of a year that is loaded as a whole and by two terms", async () => {
    const rows = times(8, at(primary, "B", "A"));
    const terms = rows.map((row) => ({ ...row, span: "autumn-and-spring" as const, possible: 250 }));
    const bases = await by(async (store) => {
      await enrolments(...rows)(store);
      await enrolments(...terms)(store);
    });
    expect(bases).toEqual([["primary", value(8), value(0)]]);
  });
});
