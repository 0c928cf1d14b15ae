import { describe, expect, test } from "vitest";
import {
  evaluateAll,
  makeProfile,
  UnknownNameError,
  UnknownYearError,
  UnrealDateError,
  UnusableRequestError,
} from "../../src/index.ts";
import { addExtract, addPupils, storeWith, times } from "../support/store.ts";

const store = () =>
  storeWith(async (one) =>
    addPupils(one, await addExtract(one, { kind: "key-stage-2", periods: "2005/06 2007/08" }), times(9, {})),
  );

const madeOn = "2008-11-12";

describe("a partnership and a year as people write them", () => {
  test.each([
    ["B", 2008],
    ["birch and beech", "2007/08"],
    ["BIRCH & BEECH", "2007-08"],
    ["Birch", "2007/08"],
  ])("%s in %s", async (partnership, year) => {
    const profile = await makeProfile(await store(), { partnership, year, madeOn });
    expect(profile.partnership).toEqual({ code: "B", name: "Birch & Beech" });
    expect(profile.year).toBe("2007/08");
    expect(profile.periods).toEqual(["2003/04", "2004/05", "2005/06", "2006/07", "2007/08"]);
  });

  test("the baseline is the earliest year shown that is held, unless told", async () => {
    const request = { partnership: "A", year: 2008, madeOn };
    expect((await makeProfile(await store(), request)).baseline).toBe("2005/06");
    expect((await makeProfile(await store(), { ...request, years: 2 })).baseline).toBe("2007/08");
    expect((await makeProfile(await store(), { ...request, baseline: "2007/08" })).baseline).toBe("2007/08");
  });

  test("a name that nothing bears is told with names at one or two letters from it", async () => {
    const error = await makeProfile(await store(), { partnership: "Cedarr", year: 2008, madeOn }).catch((one) => one);
    expect(error).toBeInstanceOf(UnknownNameError);
    expect(error).toMatchObject({ what: "partnership", written: "Cedarr", near: ["Cedar"] });
    await expect(makeProfile(await store(), { partnership: "Oak", year: 2008, madeOn })).rejects.toMatchObject({
      near: [],
    });
  });

  test.each(["2007/09", "soon", 1999])("%s is no year that is held", async (year) => {
    const error = await makeProfile(await store(), { partnership: "A", year, madeOn }).catch((one) => one);
    expect(error).toBeInstanceOf(UnknownYearError);
    expect(error).toMatchObject({ held: ["2005/06", "2007/08"] });
  });

  test("an empty store holds no year", async () => {
    expect((await evaluateAll(await storeWith())).periods).toEqual([]);
    await expect(makeProfile(await storeWith(), { partnership: "A", year: 2008, madeOn })).rejects.toThrow(
      UnknownYearError,
    );
  });
});

describe("the date that a profile states for itself", () => {
  // 2007 was no leap year, 2008 was one.
  test.each(["", "today", "12/11/2008", "2008-11", "2008-13-01", "2007-02-29", "2008-11-12T10:00:00Z"])(
    "%j is no day of the calendar",
    async (written) => {
      const asked = makeProfile(await store(), { partnership: "A", year: 2008, madeOn: written });
      await expect(asked).rejects.toThrow(UnrealDateError);
      await expect(asked).rejects.toMatchObject({ written });
    },
  );

  test("29 February 2008 is one", async () => {
    const profile = await makeProfile(await store(), { partnership: "A", year: 2008, madeOn: "2008-02-29" });
    expect(profile.madeOn).toBe("2008-02-29");
  });
});

describe("numbers that no profile can be made with", () => {
  test.each([
    ...[1.5, 0, -1, Number.NaN, 100].map((years) => ({ years })),
    ...[Number.NaN, -1, 9.5].map((smallCohort) => ({ smallCohort })),
    { year: "2005/06", baseline: "2007/08" },
  ])("%j", async (asked) => {
    const made = makeProfile(await store(), { partnership: "A", year: 2008, madeOn, ...asked });
    await expect(made).rejects.toThrow(UnusableRequestError);
  });

  test("a baseline may be the year itself, and no group be small", async () => {
    const request = { partnership: "A", year: 2008, madeOn, baseline: 2008, smallCohort: 0, years: 1 };
    expect(await makeProfile(await store(), request)).toMatchObject({ baseline: "2007/08", periods: ["2007/08"] });
  });
});
