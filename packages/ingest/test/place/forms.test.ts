import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSchoolNumber } from "../../src/kinds/fields/school-number.ts";
import { findersOf } from "../../src/place/finders.ts";
import { foldName } from "../../src/place/fold-name.ts";
import { loadTexts } from "../kinds/load-text.ts";

/** The ways in which extracts write a school's number: three digits of the authority and four of the school. */
const numberForms: readonly ((authority: string, school: string) => string)[] = [
  (authority, school) => `${authority}${school}`,
  (authority, school) => `${authority}/${school}`,
  (authority, school) => `${authority}-${school}`,
  (authority, school) => `${authority}–${school}`,
  (authority, school) => `${authority} ${school}`,
  (authority, school) => `${authority} / ${school}`,
  (authority, school) => ` ${authority}${school}\u00a0`,
  (authority, school) => `${authority}${school}.0`,
  (authority, school) => String(Number(`${authority}${school}`)),
];

const digits = (length: number, least: number) =>
  fc.integer({ min: least, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));

describe("a school's number", () => {
  it("is the same in every form", () => {
    const form = fc.constantFrom(...numberForms);
    fc.assert(
      fc.property(digits(3, 100), digits(4, 0), form, (authority, school, write) => {
        expect(parseSchoolNumber(write(authority, school))).toBe(`${authority}${school}`);
      }),
    );
  });

  it("stands in two columns too, from which Excel has taken the first zeros", async () => {
    const { store } = await loadTexts({
      "Absence 2006-07.csv":
        "UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,LEA,Estab,Postcode,Sessions Possible,Authorised,Unauthorised\nD886200100001,14/03/1999,F,Y,A,WBRI,ENG,886,2,TN4 4VV,380,12,0\n",
    });
    expect(await store.db.selectFrom("absence").select("school").execute()).toEqual([{ school: "8860002" }]);
  });

  it("without its authority is one of Kent's", () => {
    fc.assert(
      fc.property(digits(4, 0), (school) => {
        expect(parseSchoolNumber(school)).toBe(`886${school}`);
      }),
    );
  });

  it.each(["886543", "88654321", "886/543", "886.5432", "8865432.5", "8.9E+06", "5 4", "St 5432", ""])(
    "is none in %j",
    (written) => {
      expect(parseSchoolNumber(written)).toBeUndefined();
    },
  );
});

/** Spellings of one thing: rule 5 of the project's geography. A name made of one of each is the same school as any other. */
const spellings = [
  ["St", "St.", "Saint", "ST", "saint"],
  ["Osyth's", "Osyths", "Osyth’s", "OSYTH'S"],
  ["CE", "C.E.", "C of E", "CofE", "C. of E.", "Church of England"],
  ["&", "and", "AND"],
  ["RC", "R.C.", "Catholic", "Roman Catholic"],
  ["Primary", "Primary School", "PRIMARY SCHOOL"],
] as const;

const aName = fc.tuple(...spellings.map((ways) => fc.constantFrom<string>(...ways))).map((words) => words.join(" "));

describe("a school's name", () => {
  it("is the same in every spelling, and no other", () => {
    fc.assert(
      fc.property(aName, aName, (one, other) => {
        expect(foldName(one)).toBe(foldName(other));
        expect(foldName(one)).not.toBe(foldName(one.replace(/Osyth/i, "Osith")));
      }),
    );
  });

  it("finds its school in every spelling, and a letter off is a near miss that finds none", () => {
    const school = { name: "St Osyth's CE & RC Primary", dfe_number: "8869001", phase: "primary", lcsp: "LCSP05" };
    const schools = [{ ...school, from: null, to: null, successor: null }];
    const finders = findersOf({ partnerships: [], schools, aliases: [], postcodes: [], shares: [] });
    fc.assert(
      fc.property(aName, (written) => {
        expect(finders.schools.find(written, "2007/08")).toMatchObject({ lcsp: "LCSP05", number: "8869001" });
        const near = finders.schools.find(written.replace(/Osyth/i, "Osith"), "2007/08");
        expect(near).toMatchObject({ number: null, placing: "unplaced", unknownName: { near: [school.name] } });
      }),
    );
  });
});
