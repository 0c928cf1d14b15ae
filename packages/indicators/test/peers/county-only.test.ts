import { KENT, type Store } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { makeProfile } from "../../src/index.ts";
import { addAreaValues, addExtract, storeWith } from "../support/store.ts";

const ofKent = async (store: Store) =>
  addAreaValues(store, await addExtract(store, { kind: "area-values" }), [
    { indicator: "NI 54", level: "authority", area: KENT.code, value: 59 },
    {
      indicator: "NI 79",
      level: "authority",
      area: KENT.code,
      value: 72,
      characteristic: "fsm",
      group: "not-eligible",
    },
    { indicator: "NI 79", level: "authority", area: KENT.code, value: 46, characteristic: "fsm", group: "eligible" },
    { indicator: "NI 117", level: "authority", area: KENT.code, value: 5 },
  ]);

const notAsked = { kind: "none", reason: "not-applicable" };

// By the official table NI 54 and NI 82 are published for counties, and NI 117 for partnerships or districts.
test("of what counties alone publish a partnership lacks nothing; of what it could have, it does", async () => {
  const store = await storeWith(ofKent);
  const { indicators } = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });
  const own = (code: string) =>
    indicators.find(({ definition }) => definition.code === code)?.history.at(-1)?.partnership.value;
  expect(own("NI 54")).toEqual(notAsked);
  expect(own("NI 82")).toEqual(notAsked);
  expect(own("NI 117")).toEqual({ kind: "none", reason: "not-available" });
});

test("what is published of a partnership all the same is shown", async () => {
  const ofA = async (store: Store) =>
    addAreaValues(store, await addExtract(store, { kind: "area-values" }), [
      { indicator: "NI 54", level: "partnership", area: "A", value: 61 },
    ]);
  const profile = await makeProfile(await storeWith(ofKent, ofA), {
    partnership: "A",
    year: "2007/08",
    madeOn: "2008-11-12",
  });
  const ni54 = profile.indicators.find(({ definition }) => definition.code === "NI 54");
  expect(ni54?.history.at(-1)?.partnership.value).toEqual({ kind: "value", value: 61 });
});

// Kent's figure is of 2007/08 alone, and of NI 174 there is none.
test("of what counties alone publish a partnership lacks nothing in years without Kent's figure either", async () => {
  const store = await storeWith(ofKent);
  const { indicators } = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });
  for (const code of ["NI 54", "NI 174"]) {
    const years = indicators.find(({ definition }) => definition.code === code)?.history.slice(-2);
    expect(years?.map(({ partnership }) => partnership.value)).toEqual([notAsked, notAsked]);
  }
});

test("where Kent's figure is not known either, it is not available, though it was known years ago", async () => {
  const store = await storeWith(ofKent, (one) => addExtract(one, { kind: "plan-links", periods: "2009/10" }));
  const unavailableIn = async (year: string) =>
    (await makeProfile(store, { partnership: "A", year, madeOn: "2010-11-12" })).unavailable;
  expect((await unavailableIn("2007/08")).map(({ definition }) => definition.code)).toContain("NI 174");
  const ni54 = (await unavailableIn("2009/10")).find(({ definition }) => definition.code === "NI 54");
  expect(ni54?.last).toBe("2007/08");
});
