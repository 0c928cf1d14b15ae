import { assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOfChange } from "../../src/gaps/kind-of-change.ts";
import { kindsOfChange } from "../../src/profile.ts";
import { counted, printed } from "../support/measures.ts";

/** Percentages of 100 pupils, then and now: of the group, and of its peers. */
type Story = readonly [groupThen: number, groupNow: number, peersThen: number, peersNow: number];

// The thirteen ways in which two figures can move, told by hand.
const stories: readonly (readonly [(typeof kindsOfChange)[number], Story])[] = [
  ["levelled up", [40, 50, 70, 75]],
  ["group rose, peers held", [40, 50, 70, 70]],
  ["group rose, peers fell", [40, 50, 70, 65]],
  ["group held, peers fell", [40, 40, 70, 65]],
  ["both fell, group by less", [40, 38, 70, 60]],
  ["both rose, peers by more", [40, 42, 70, 80]],
  ["group held, peers rose", [40, 40, 70, 75]],
  ["group fell, peers rose", [40, 35, 70, 75]],
  ["group fell, peers held", [40, 35, 70, 70]],
  ["both fell, group by more", [40, 30, 70, 65]],
  ["both rose alike", [40, 45, 70, 75]],
  ["both fell alike", [40, 35, 70, 65]],
  ["both held", [40, 40, 70, 70]],
];

test("the stories below are one for each kind, in the order of the list", () => {
  expect(stories.map(([kind]) => kind)).toEqual(kindsOfChange);
});

describe.each(stories)("%s", (kind, [groupThen, groupNow, peersThen, peersNow]) => {
  test("is told by counts", () => {
    const group = { before: counted(groupThen, 100), after: counted(groupNow, 100) };
    const peers = { before: counted(peersThen, 100), after: counted(peersNow, 100) };
    expect(kindOfChange(group, peers)).toBe(kind);
  });

  test("is told by printed percentages, whose doubles differ in the last bit where they are equal", () => {
    const group = { before: printed(groupThen + 0.1), after: printed(groupNow + 0.1) };
    const peers = { before: printed(peersThen + 0.2 - 0.1), after: printed(peersNow + 0.1) };
    expect(kindOfChange(group, peers)).toBe(kind);
  });
});

test("counts are compared as fractions: one third is held from 1/3 to 5,001/15,003, and risen by one pupil more", () => {
  const held = { before: counted(1, 3), after: counted(5001, 15_003) };
  expect(kindOfChange(held, held)).toBe("both held");
  const risen = { before: counted(5001, 15_003), after: counted(5001, 15_002) };
  expect(kindOfChange(risen, held)).toBe("group rose, peers held");
});

test("agrees with the gap: where it narrowed the kind says so, where it widened it says so", () => {
  const narrowed = new Set(kindsOfChange.slice(0, 5));
  const widened = new Set(kindsOfChange.slice(5, 10));
  const rate = tuple(integer({ min: 0, max: 40 }), constantFrom(40, 57, 200));
  assert(
    property(rate, rate, rate, rate, (g1, g2, p1, p2) => {
      const kind = kindOfChange(
        { before: counted(...g1), after: counted(...g2) },
        { before: counted(...p1), after: counted(...p2) },
      );
      // (g2 - g1) - (p2 - p1) over one denominator, 40 x 57 x 200: whole numbers throughout.
      const whole = ([count, of]: readonly [number, number]) => count * ((40 * 57 * 200) / of);
      const change = whole(g2) - whole(g1) - (whole(p2) - whole(p1));
      expect(narrowed.has(kind)).toBe(change > 0);
      expect(widened.has(kind)).toBe(change < 0);
    }),
  );
});
