import type { Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { makeProfile, type Profile } from "../../src/index.ts";
import { everyone } from "../../src/measure.ts";
import { addChildren, addExtract, addTargets, placed, storeWith, times } from "../support/store.ts";

const years = ["2005/06", "2006/07", "2007/08"] as const;
const request = { partnership: "Alder", year: "2007/08", madeOn: "2008-11-12", years: 3 };

/** Eight points in 13 scales are 104. So many points fewer for the ten lowest of fifty children, and for the forty others. */
async function addYears(store: Store, area: string, fewer: readonly (readonly [lowest: number, others: number])[]) {
  for (const [place, [lowest, others]] of fewer.entries()) {
    const period = years[place] ?? "2007/08";
    const one = { ...placed(area), period };
    await addChildren(store, await addExtract(store, { kind: "foundation-stage", periods: period }), [
      ...times(10, { ...one, kuw: 8 - lowest }),
      ...times(40, { ...one, kuw: 8 - others }),
    ]);
  }
}

/** A: medians of 104, 104, 102, and lowest fifths of 96, 100, 100. B: 104 and 96 throughout. */
async function twoPartnerships(one: Store) {
  await addYears(one, "A", [
    [8, 0],
    [4, 0],
    [4, 2],
  ]);
  await addYears(one, "B", times(3, [8, 0] as const));
  const extract = await addExtract(one, { kind: "targets", periods: "2008/09" });
  const ofEveryone = { characteristic: "all", group: "all" } as const;
  await addTargets(one, extract, [{ indicator: "NI 92", ...ofEveryone, direction: "at-most", target: 1 }]);
}

let made: Promise<Profile> | undefined;
const profileOfA = () => (made ??= storeWith(twoPartnerships).then((store) => makeProfile(store, request)));

async function gapOfA() {
  const { gaps } = await profileOfA();
  const found = gaps.find(({ definition, basis }) => definition.code === "NI 92" && basis === "school");
  if (!found) throw new Error("NI 92 is a gap");
  return found;
}

// 8 of 104, 4 of 104, 2 of 102.
test("NI 92 is a gap in percent of the median, between two figures in points", async () => {
  const { history, peers, group } = await gapOfA();
  expect([peers.value, group.value]).toEqual(["median", "lowest-fifth"]);
  expect(history.map(({ partnership: { gap, ...of } }) => [of.peers.value, of.group.value, gap])).toEqual(
    [
      [104, 96, 800 / 104],
      [104, 100, 400 / 104],
      [102, 100, 200 / 102],
    ].map((figures) => figures.map((value) => ({ kind: "value", value: expect.closeTo(value, 9) }))),
  );
  // Fifty children: the lowest fifth are ten, which is not under the limit.
  expect(history.map(({ partnership: { group, reliable } }) => [group.cohort, reliable])).toEqual(
    times(3, [10, true] as const),
  );
});

// Since last year the median alone moved: 400/104 - 200/102 = 1.8854. Since the baseline the lowest fifth rose by 4 points, which at the
// mean of 1/104 and 1/102 is 3.8839; the median fell by 2, which at a lowest fifth of 98 on average is 9800 (1/104 - 1/102) = -1.8477.
test("its change is split into what the points of each side added, which sum to it", async () => {
  const { sincePreviousYear, sinceBaseline } = await gapOfA();
  expect(sincePreviousYear).toMatchObject({
    change: expect.closeTo(1.885_37, 5),
    groupTerm: 0,
    peersTerm: expect.closeTo(-1.885_37, 5),
    kind: "group held, peers fell",
  });
  expect(sinceBaseline).toMatchObject({
    change: expect.closeTo(800 / 104 - 200 / 102, 9),
    groupTerm: expect.closeTo(3.883_86, 5),
    peersTerm: expect.closeTo(-1.847_66, 5),
    kind: "group rose, peers fell",
  });
});

// Zou and Donner's rule by hand: each end as far from the change as the root of the two distances' squares.
test("the interval of its change is that of its two years' bootstraps, squared and added", async () => {
  const { history, sinceBaseline } = await gapOfA();
  const [then, , now] = history.map(({ partnership: { gap, interval } }) => {
    if (gap.kind !== "value" || !interval) throw new Error("each year has a figure and an interval");
    return { value: gap.value, ...interval };
  });
  if (!then || !now) throw new Error("there are three years");
  const change = then.value - now.value;
  expect(sinceBaseline?.interval).toEqual({
    lower: expect.closeTo(change - Math.hypot(then.value - then.lower, now.upper - now.value), 9),
    upper: expect.closeTo(change + Math.hypot(then.upper - then.value, now.value - now.lower), 9),
  });
});

// Kent's hundred children: at first 20 of 96 and 80 of 104; at last 10 of 96, 10 of 100, 40 of 102 and 40 of 104: 4 of 102.
test("it has a pace, is compared with Kent's and ranked, and no number of pupils closes it", async () => {
  const { pace, againstKent, rankOfChange, pupilsNeeded, schoolsSinceBaseline } = await gapOfA();
  expect(pace?.slope).toBeCloseTo((200 / 102 - 800 / 104) / 2, 9);
  expect(pace?.neededForTarget).toEqual({ kind: "points a year", slope: expect.closeTo(1 - 200 / 102, 9) });
  expect(againstKent.sinceBaseline?.difference).toBeCloseTo(400 / 102 - 200 / 102, 9);
  expect(rankOfChange.sinceBaseline).toEqual({ kind: "rank", rank: 1, of: 2, quartile: 1 });
  const none = { kind: "not applicable" };
  expect(pupilsNeeded).toEqual({ forKent: none, toClose: none, forTarget: none });
  expect(schoolsSinceBaseline).toBeNull();
});

test("the indicator of the same name has the same target and forecast", async () => {
  const { target, forecast } = await gapOfA();
  const { indicators } = await profileOfA();
  const ni92 = indicators.find(({ definition, basis }) => definition.code === "NI 92" && basis === "school");
  expect(target).toMatchObject({ status: "amber", target: 1, floor: expect.closeTo(800 / 104, 9) });
  expect([ni92?.target, ni92?.forecast]).toEqual([target, forecast]);
});

// 27 children have a lowest fifth of 5: of so few neither the mean is shown nor the median beside NI 92, which would tell it.
test("a lowest fifth of few children is hidden, with the median", async () => {
  const few = await storeWith(async (one) =>
    addChildren(one, await addExtract(one, { kind: "foundation-stage" }), [...times(5, { kuw: 0 }), ...times(22, {})]),
  );
  const { indicators } = await makeProfile(few, { ...request, years: 1 });
  const shown = (code: string) =>
    indicators.find(({ definition }) => definition.code === code)?.history.at(-1)?.partnership;
  expect([shown("FSP lowest fifth")?.value, shown("FSP median")?.value]).toEqual(
    times(2, { kind: "none", reason: "suppressed" } as const),
  );
  expect(shown("NI 92")).toMatchObject({ group: everyone, value: { kind: "value" } });
});
