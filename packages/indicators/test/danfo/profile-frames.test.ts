import type { Period, Store } from "@lcsp/ingest";
import type { DataFrame } from "danfojs-node";
import { expect, test } from "vitest";
import { changesFrame, gapsFrame, MissingDanfoError, profileFrame } from "../../src/danfo/index.ts";
import { makeProfile, type Profile } from "../../src/index.ts";
import { addExtract, addPupils, addTargets, placed, storeWith, times } from "../support/store.ts";

/** In Alder 40 pupils are not eligible, of whom 30 reach the threshold in each year: 75%. Of 20 eligible so many do. */
async function addYear(store: Store, period: Period, reached: number) {
  const one = { ...placed("A"), period };
  await addPupils(store, await addExtract(store, { kind: "key-stage-2", periods: period }), [
    ...times(reached, { ...one, fsm: "eligible" as const }),
    ...times(20 - reached, { ...one, fsm: "eligible" as const, english: "3" as const }),
    ...times(30, one),
    ...times(10, { ...one, english: "3" as const }),
  ]);
}

let made: Promise<Profile> | undefined;
/** Made in the first test that asks for it. */
const profileOfAlder = () => (made ??= makeAlder());

async function makeAlder(): Promise<Profile> {
  const store = await storeWith(
    (into) => addYear(into, "2006/07", 8),
    (into) => addYear(into, "2007/08", 12),
    async (into) => {
      const extract = await addExtract(into, { kind: "targets", periods: "2008/09" });
      await addTargets(into, extract, [{ indicator: "NI 73", target: 75 }]);
    },
  );
  return makeProfile(store, { partnership: "Alder", year: "2007/08", madeOn: "2008-11-12", years: 2 });
}

/** The first row of which all of these are so, by column. */
function rowOf(frame: DataFrame, wanted: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const rows = frame.values.map((row) =>
    Object.fromEntries(frame.columns.map((name, place) => [name, Array.isArray(row) ? row[place] : row])),
  );
  return rows.find((row) => Object.entries(wanted).every(([name, value]) => row[name] === value)) ?? {};
}

// 42 of 60 now, 38 of 60 then: 70% and 63.3%. Alder's pupils are all of Kent's.
test("the profile's frame has a row an indicator, basis and group, with its year and the year before", async () => {
  const profile = await profileOfAlder();
  const frame = await profileFrame(profile);
  expect(frame.shape).toEqual([profile.indicators.length, 35]);
  const row = rowOf(frame, { indicator: "NI 73", basis: "school", group: "all" });
  expect(row).toMatchObject({ period: "2007/08", value: 70, reason: "shown", kent: 70, againstKent: "similar" });
  expect(row).toMatchObject({
    previous: expect.closeTo(190 / 3, 9),
    // Alder is the one partnership, and nobody is ranked alone.
    rank: Number.NaN,
    rankedOf: Number.NaN,
    direction: "no clear change",
  });
  expect(row).toMatchObject({ england: Number.NaN, englandReason: "not-available", againstEngland: "not compared" });
  expect(row).toMatchObject({ status: "amber", target: 75, targetPeriod: "2008/09", targetCounts: "figure" });
  expect(row).toMatchObject({ forecast: Number.NaN, forecastPeriod: "none" });
});

test("an indicator without a figure has a reason, and no number", async () => {
  const row = rowOf(await profileFrame(await profileOfAlder()), { indicator: "NI 53", group: "all" });
  expect(row).toMatchObject({ value: Number.NaN, reason: "not-available", rank: Number.NaN, status: "no target" });
});

// 75 less 8 of 20 are 35 points, 75 less 12 of 20 are 15, of 75 a fifth.
test("the gaps' frame has a row a gap, area and year", async () => {
  const profile = await profileOfAlder();
  const frame = await gapsFrame(profile);
  expect(frame.shape).toEqual([profile.gaps.length * 2 * 3, 18]);
  const gap = { indicator: "NI 102a", basis: "home", group: "eligible" };
  expect(rowOf(frame, { ...gap, area: "A", period: "2006/07" })).toMatchObject({ gap: 35, ofPeers: 75, ofGroup: 40 });
  expect(rowOf(frame, { ...gap, area: "A", period: "2007/08" })).toMatchObject({
    gap: 15,
    relative: expect.closeTo(20, 9),
    reason: "shown",
    reliable: "yes",
    status: "final",
    peers: "not-eligible",
  });
  expect(rowOf(frame, { ...gap, area: "E92000001" })).toMatchObject({ gap: Number.NaN, reason: "not-available" });
});

test("the changes' frame has a row a change that is known, with its two terms", async () => {
  const frame = await changesFrame(await profileOfAlder());
  const row = rowOf(frame, { indicator: "NI 102a", area: "A", basis: "school", since: "previous year" });
  expect(row).toMatchObject({
    from: "2006/07",
    to: "2007/08",
    change: expect.closeTo(20, 9),
    kind: "group rose, peers held",
  });
  expect(row).toMatchObject({ groupTerm: expect.closeTo(20, 9), peersTerm: 0, verdict: "no clear change" });
  expect(rowOf(frame, { indicator: "NI 102a", area: "E92000001" })).toEqual({});
});

test("without danfojs each says how to install it", async () => {
  const absent = Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  const profile = await profileOfAlder();
  for (const frame of [profileFrame, gapsFrame, changesFrame]) {
    await expect(frame(profile, () => Promise.reject(absent))).rejects.toThrow(MissingDanfoError);
  }
});
