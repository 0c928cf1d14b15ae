import type { Measure, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** The sample with nothing held before a year but what `kept` says of one indicator's own figure. */
function heldFrom(first: string, kept: Partial<Measure> = {}): Profile {
  const { indicators } = sampleProfile;
  const empty = (measure: Measure): Measure => ({
    ...measure,
    value: none("not-available"),
    interval: null,
    road: null,
  });
  return {
    ...sampleProfile,
    gaps: [],
    indicators: indicators.map((one, at) => ({
      ...one,
      history: one.history.map((year) => {
        const { partnership, kent, england, period } = year;
        if (period >= first) return year;
        const own = { ...empty(partnership), ...(at === 0 && kept) };
        return { ...year, partnership: own, kent: empty(kent), england: empty(england) };
      }),
    })),
  };
}

const yearsOn = (profile: Profile) =>
  sheetNamed(profile, "Enjoying and achieving").table.columns.flatMap(({ heading }) =>
    /^\d{4}\/\d\d$/.test(heading) ? [heading] : [],
  );

test("years at the start in which nothing is held are left out, also on the cover", () => {
  expect(yearsOn(sampleProfile)).toHaveLength(5);
  const profile = heldFrom("2004/05");
  expect(yearsOn(profile)).toEqual(["2004/05", "2005/06", "2006/07"]);
  const [shown] = rowsOf(sheetNamed(profile, "Cover"), "Years shown");
  expect(shown?.["Detail"]).toBe("2004/05, 2005/06, 2006/07; the baseline year is 2004/05");
});

test("a year in which something is hidden is kept", () => {
  expect(yearsOn(heldFrom("2004/05", { value: none("suppressed"), road: "pupils" }))).toHaveLength(5);
});

test("a year in which nothing is held, and a figure not asked of partnerships, is left out", () => {
  const profile = heldFrom("2004/05", { value: none("not-applicable") });
  expect(yearsOn(profile)).toEqual(["2004/05", "2005/06", "2006/07"]);
});

test("the year of the profile stays where nothing is held at all", () => {
  const [shown] = rowsOf(sheetNamed(heldFrom("2010/11"), "Cover"), "Years shown");
  expect(shown?.["Detail"]).toBe("2006/07; the baseline year is 2004/05");
});
