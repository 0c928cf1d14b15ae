import { KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll } from "../../src/index.ts";
import { addShares } from "../support/areas.ts";
import { addHealthySchools, schoolPlaced } from "../support/schools.ts";
import { addAreaValues, addExtract, addRoll, storeWith } from "../support/store.ts";

async function at(store: Store, indicator: string, area = "A") {
  const group = { characteristic: "all", value: "all" };
  const { figures } = await evaluateAll(store);
  return figureAt(figures, { indicator, area, basis: "school", period: "2007/08", group });
}

// As the plan counts it: of 14 in the programme 12 have it, which is 86%. The fifteenth is in no programme. Schools are public: four show.
test("Healthy Schools status is of the schools in the programme, however few", async () => {
  const schools = (status: "achieved" | "working-towards" | "not-in-programme", count: number, area = "A") =>
    Array.from({ length: count }, (_, place) => ({
      school: `886${status.length}${place}`,
      status,
      ...schoolPlaced(area),
    }));
  const store = await storeWith((one) =>
    addHealthySchools(one, [
      ...schools("achieved", 12),
      ...schools("working-towards", 2),
      ...schools("not-in-programme", 1),
      ...schools("achieved", 3, "B"),
      ...schools("working-towards", 1, "B"),
    ]),
  );
  expect(await at(store, "Healthy Schools")).toMatchObject({
    value: { value: (100 * 12) / 14 },
    denominator: { least: 14 },
    road: "schools",
  });
  expect((await at(store, "Healthy Schools", "B")).value).toEqual({ kind: "value", value: 75 });
});

describe("NI 198", () => {
  const travel = (car: number | null, walk: number) => ({
    travel_walk: walk,
    travel_cycle: 5,
    travel_car: car,
    travel_car_share: 10,
    travel_bus: 0,
    travel_train: 0,
    travel_other: 5,
  });
  const roll =
    (...schools: Parameters<typeof addRoll>[2]) =>
    async (store: Store) =>
      addRoll(store, await addExtract(store, { kind: "school-roll" }), schools);

  // By car 40 and 20, of 40 + 60 + 20 and 20 + 80 + 20 with a recorded mode. The school that hides its cars is left out with all its pupils.
  test("is by car of those whose mode is recorded, from the census of schools", async () => {
    const store = await storeWith(roll(travel(40, 60), travel(20, 80), travel(null, 900)));
    const measure = await at(store, "NI 198");
    expect([measure.numerator?.least, measure.denominator?.least, measure.road]).toEqual([60, 240, "schools"]);
    expect((await at(store, "NI 198", KENT.code)).value).toEqual({ kind: "value", value: 25 });
    // On foot 60 and 80 of the same 240.
    expect((await at(store, "Travel on foot")).numerator?.least).toBe(140);
  });

  test("is its district's where the census does not ask it", async () => {
    const store = await storeWith(
      roll({}),
      (one) => addShares(one, [["Wells", "A", 1]]),
      async (one) =>
        addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
          { indicator: "NI 198", level: "district", area: "Wells", numerator: 43, denominator: 100 },
        ]),
    );
    expect(await at(store, "NI 198")).toMatchObject({ value: { value: 43 }, reach: { kind: "best-fit", of: "Wells" } });
  });
});
