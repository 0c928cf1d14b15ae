import type { Measure, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { whoseFigure } from "../../src/assemble/whose-figure.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { measure, none, value } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

const district = { kind: "best-fit", level: "district", of: "Tunbridge Wells" } as const;

function withChanged(change: (measure: Measure, at: number) => Measure): Profile {
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === "NI 73" && one.basis === "school"
      ? { ...one, history: one.history.map((year, at) => ({ ...year, partnership: change(year.partnership, at) })) }
      : one,
  );
  return { ...sampleProfile, indicators };
}

const saidOn = (sheet: string, profile: Profile) => rowsOf(sheetNamed(profile, sheet), "NI 73")[0]?.["Whose figure"];

test("a district's figure is the district's on every sheet that shows it, and its pupils are as its publisher gives them", () => {
  const ofDistrict = withChanged((one) => ({ ...one, reach: district, basis: null, road: "published" }));
  const asPublished = withChanged((one) => ({ ...one, basis: null, road: "published" }));
  for (const sheet of ["Comparisons", "Enjoying and achieving", "Trends", "Ranks", "Plan priorities"]) {
    expect([sheet, saidOn(sheet, ofDistrict)]).toEqual([sheet, "district figure: Tunbridge Wells"]);
    expect([sheet, saidOn(sheet, asPublished)]).toEqual([sheet, "as published"]);
    expect([sheet, saidOn(sheet, sampleProfile)]).toEqual([sheet, "pupils at its schools"]);
  }
});

test("where some years are the area's own both are said; a year without a figure says nothing, and none at all what was asked for", () => {
  const [definition] = sampleProfile.indicators.map((one) => one.definition);
  if (!definition) throw new Error("The sample has no indicators.");
  const about = { definition, basis: "home" } as const;
  const of = (shown: Measure["value"], more: Partial<Measure> = {}) =>
    measure({ indicator: "NI 73", basis: "home" }, "A", "2006/07", shown, more);
  const [own, lacking] = [of(value(70)), of(none("not-available"), { basis: null })];
  expect(whoseFigure(about, [of(value(71), { reach: district }), own, lacking])).toBe(
    "district figure: Tunbridge Wells; children who live here",
  );
  expect(whoseFigure(about, [lacking])).toBe("children who live here");
});

test("what counts schools says so, and not that it counts pupils", () => {
  const [definition] = sampleProfile.indicators.map((one) => one.definition);
  if (!definition) throw new Error("The sample has no indicators.");
  expect(whoseFigure({ definition: { ...definition, people: "schools" }, basis: "school" }, [])).toBe("its schools");
});
