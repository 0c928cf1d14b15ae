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

// By the official table NI 54 and NI 82 are published for counties, and NI 117 for partnerships or districts.
test("of what counties alone publish a partnership lacks nothing; of what it could have, it does", async () => {
  const store = await storeWith(ofKent);
  const { indicators } = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });
  const own = (code: string) =>
    indicators.find(({ definition }) => definition.code === code)?.history.at(-1)?.partnership.value;
  expect(own("NI 54")).toEqual({ kind: "none", reason: "not-applicable" });
  expect(own("NI 82")).toEqual({ kind: "none", reason: "not-applicable" });
  expect(own("NI 117")).toEqual({ kind: "none", reason: "not-available" });
});

test("where Kent's figure is not known either, it is not available", async () => {
  const store = await storeWith(ofKent);
  const { unavailable } = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12" });
  expect(unavailable.map(({ definition }) => definition.code)).toContain("NI 174");
});
