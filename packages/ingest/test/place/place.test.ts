import { describe, expect, it } from "vitest";
import { findersOf } from "../../src/place/finders.ts";
import { foldName } from "../../src/place/fold-name.ts";
import type { Membership, Reference } from "../../src/place/reference.ts";

const school = (dfe_number: string, lcsp: string | null, more: Partial<Membership> = {}): Membership => ({
  dfe_number,
  name: `School ${dfe_number}`,
  phase: "primary",
  lcsp,
  from: null,
  to: null,
  successor: null,
  ...more,
});

const reference: Reference = {
  partnerships: [
    { code: "LCSP05", name: "Cranbrook and Paddock Wood", formerly: "The Weald", from: null, to: null },
    { code: "LCSP23", name: "Tunbridge Wells", formerly: null, from: null, to: null },
  ],
  schools: [
    school("8869001", "LCSP05", { name: "Quillbeck St Osyth CE Primary School" }),
    school("8869002", "LCSP05", { to: "2005/06" }),
    school("8869002", "LCSP23", { from: "2006/07" }),
    school("8869003", "LCSP05", { to: "2005/06", successor: "8869004" }),
    school("8869004", "LCSP23", { from: "2006/07" }),
    school("8869005", "LCSP05", { phase: "independent" }),
    school("8869006", null),
    school("8869007", "LCSP05", { to: "2004/05", successor: "8869007" }),
    school("8869008", "LCSP05", { name: "Twice" }),
    school("8869009", "LCSP23", { name: "Twice" }),
  ],
  aliases: [
    { name: "The Old Schoolhouse", dfe_number: "8869001", from: null, to: null },
    { name: "8862222", dfe_number: "8869004", from: null, to: null },
  ],
  postcodes: [
    { postcode: "TN11CC", lsoa: null, lcsp: "LCSP23" },
    { postcode: "TN71KK", lsoa: null, lcsp: null },
  ],
  shares: [],
};

const { schools, homes } = findersOf(reference);

describe("the school of a row", () => {
  it.each([
    ["by its number", "886/9001", "2006/07", "LCSP05", "placed"],
    ["by the membership of the row's own year, before a move", "8869002", "2005/06", "LCSP05", "placed"],
    ["by the membership of the row's own year, after a move", "8869002", "2006/07", "LCSP23", "placed"],
    ["in the year in which it closed", "8869003", "2005/06", "LCSP05", "placed"],
    ["by the school that took over, once it had closed", "8869003", "2006/07", "LCSP23", "placed"],
    ["nowhere before it opened", "8869004", "2005/06", null, "unplaced"],
    ["nowhere where the register sends it in a ring", "8869007", "2006/07", null, "unplaced"],
    ["out of area where it is independent", "8869005", "2006/07", null, "out-of-area"],
    ["out of area where it is another authority's", "887/9001", "2006/07", null, "out-of-area"],
    ["nowhere where it is Kent's and in no partnership yet", "8869006", "2006/07", null, "unplaced"],
    ["nowhere where the register lacks it", "8869999", "2006/07", null, "unplaced"],
    ["by an old number that is an alias", "886-2222", "2006/07", "LCSP23", "placed"],
    ["by an alias", "the old schoolhouse", "2006/07", "LCSP05", "placed"],
    [
      "by its name, however Saint and Church of England are written",
      "Quillbeck Saint Osyth C of E Primary",
      "2006/07",
      "LCSP05",
      "placed",
    ],
    ["nowhere where two schools have its name", "Twice", "2006/07", null, "unplaced"],
    ["nowhere where the extract does not say", "not-known", "2006/07", null, "unplaced"],
  ] as const)("is found %s", (_, written, period, lcsp, placing) => {
    expect(schools.find(written, period)).toMatchObject({ lcsp, placing });
  });

  it("is never guessed from a near name: that is only offered", () => {
    expect(schools.find("Quilbeck St Osyth CE Primary", "2006/07")).toEqual({
      lcsp: null,
      placing: "unplaced",
      reason: "unknown-name",
      number: null,
      unknownName: { near: ["Quillbeck St Osyth CE Primary School"] },
    });
  });

  it("keeps its number as seven digits, also where it is unplaced", () => {
    expect(schools.find("9999", "2006/07").number).toBe("8869999");
  });
});

describe("the home of a row", () => {
  it.each([
    ["tn1 1cc", "LCSP23", "placed"],
    ["TN7 1KK", null, "out-of-area"],
    ["TN9 9ZZ", null, "unplaced"],
    [null, null, "unplaced"],
  ])("%s is in %s: %s", (postcode, lcsp, placing) => {
    expect(homes.find(postcode, "2006/07")).toMatchObject({ lcsp, placing });
  });
});

describe("foldName", () => {
  it.each([
    ["St. Mary's C.E. Primary School", "Saint Marys Church of England Primary"],
    ["Holy Cross RC School", "Holy Cross Roman Catholic School"],
    ["Hill & Dale Primary", "Hill and Dale Primary School"],
  ])("%s is %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ["Eastcliff Primary", "Westcliff Primary"],
    ["Cedar School", "CE dar School"],
    ["Stour Infant School", "Saintour Infant School"],
  ])("%s is not %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});
