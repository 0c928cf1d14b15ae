import { describe, expect, it } from "vitest";
import { mayBeShown } from "../../src/place/may-be-shown.ts";
import { nearSchools } from "../../src/place/near-schools.ts";

const names = [
  "Erromead Primary School",
  "Erromere Community Primary School",
  "Glimmerhaven CE Infant School",
  "St Osyth CE Primary School",
  "Penny Lane Primary School",
];

describe("the schools most like a name", () => {
  it.each([
    ["Erromere Primary", ["Erromere Community Primary School", "Erromead Primary School"]],
    ["Glimmerhaven Primary", ["Glimmerhaven CE Infant School"]],
    ["St Osith CE Primary", ["St Osyth CE Primary School"]],
    ["Umber Primary", []],
  ])("%s: first those that begin with its own word, then those a letter or two off", (written, near) => {
    expect(nearSchools(written, names)).toEqual(near);
  });

  // Of the words of both, one counted twice: 3 of 5 with the infants, 3 of 6 with the other, which is one letter off.
  it("puts what is a letter off before what shares more words", () => {
    const both = ["Oak Hill Infants", "Oak Mill Primary School"];
    expect(nearSchools("Oak Hill Primary", both)).toEqual(["Oak Mill Primary School", "Oak Hill Infants"]);
  });

  it("are none for what is not said to be a school: it may be a pupil's name", () => {
    expect(nearSchools("Penny Example", names)).toEqual([]);
  });
});

describe("what stands in the place of a school's number", () => {
  it.each(["886", "88690010", "886901", "09001", "E8869001"])("is said where it is like one: %s", (written) => {
    expect(mayBeShown(written, nothing)).toBe(true);
  });

  it.each(["A886200100012", "TN17 2AB", "14031993", "19930314", "140393", "14/03/1993"])(
    "is not said where it may be a pupil's: %s",
    (written) => {
      expect(mayBeShown(written, nothing)).toBe(false);
    },
  );
});

const nothing = { reason: "no-number", number: null, lcsp: null, placing: "unplaced" } as const;
