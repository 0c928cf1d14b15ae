import type { Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import {
  assemble,
  inCounty,
  makeCountyWorkbook,
  makeWorkbook,
  makeWorkbooks,
  tidy,
  UnfitProfileError,
} from "../src/index.ts";
import { profileWords } from "../src/words/profile-words.ts";
import { sampleProfile } from "./sample-profile.ts";

/** What a program in JavaScript may hand over. */
const asProfile = (text: string): Profile => JSON.parse(text);

const of = (changed: Partial<Profile>): Profile => ({ ...sampleProfile, ...changed });
const other = of({ partnership: { code: "LCSP01", name: "Ashford One" } });

describe("what is made of a profile", () => {
  test.each([
    ["null", "no-profile"],
    ["{}", "no-profile"],
    ['{ "version": 4 }', "no-profile"],
    [JSON.stringify({ ...sampleProfile, version: 3 }), "other-version"],
  ])("refuses %.20s", async (text, code) => {
    const made = makeWorkbook(asProfile(text));
    await expect(made).rejects.toThrow(UnfitProfileError);
    await expect(made).rejects.toMatchObject({ code });
    for (const make of [assemble, inCounty]) {
      expect(() => make(asProfile(text))).toThrow(expect.objectContaining({ name: "UnfitProfileError", code }));
    }
  });

  test("so do the threads that make many", async () => {
    const made = makeWorkbooks([asProfile('{ "version": 3 }'), asProfile("{}")], async () => {}, { threads: 2 });
    await expect(made).rejects.toThrow(UnfitProfileError);
  });

  test("takes one that was kept as JSON", async () => {
    expect((await makeWorkbook(asProfile(JSON.stringify(sampleProfile)))).length).toBeGreaterThan(10_000);
  });
});

describe("what is made of several", () => {
  const sets = [
    [[], "no-profiles"],
    [[sampleProfile, of({ ...other, year: "1999/00" })], "profiles-differ"],
    [[sampleProfile, of({ ...other, madeOn: "2008-01-01" })], "profiles-differ"],
    [[sampleProfile, sampleProfile], "partnership-twice"],
  ] as const satisfies readonly (readonly [readonly Profile[], string])[];

  test.each(sets)("%#: is refused for the county and as open data", async (profiles, code) => {
    await expect(makeCountyWorkbook(profiles.map(inCounty))).rejects.toMatchObject({ code });
    expect(() => tidy(profiles, "kent")).toThrow(expect.objectContaining({ code }));
  });

  test.each(["", "../kent", "a/b", ".hidden", "a\\b", "con:"])("%j is no beginning of a file's name", (stem) => {
    expect(() => tidy([sampleProfile], stem)).toThrow(expect.objectContaining({ code: "not-a-name" }));
  });

  test("each has a file of its own", () => {
    const names = tidy([sampleProfile, other], "kent 2007-08").map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("all that is said", () => {
  const said = [
    profileWords["no-profile"](),
    profileWords["other-version"](3, 4),
    profileWords["no-profiles"](),
    profileWords["profiles-differ"]("year", ["2006/07", "2007/08"]),
    profileWords["profiles-differ"]("madeOn", ["2008-11-03", "2008-11-04"]),
    profileWords["partnership-twice"]("Tunbridge Wells"),
    profileWords["not-a-name"]("../kent"),
  ];
  expect(said.join("\n\n")).toMatchSnapshot();
});
