import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice } from "../../src/kinds/fields/choice.ts";
import { parseDay, periodOfDay } from "../../src/kinds/fields/date.ts";
import { factsOf } from "../../src/kinds/fields/facts.ts";
import { flagField } from "../../src/kinds/fields/flag.ts";
import { keyStage1Level, keyStage2Level } from "../../src/kinds/fields/level.ts";
import { decimal, parseNumber, percentage, share, whole } from "../../src/kinds/fields/number.ts";
import { pupilFields } from "../../src/kinds/fields/pupil.ts";
import { parseSchoolNumber } from "../../src/kinds/fields/school-number.ts";
import { yearGroupField } from "../../src/kinds/fields/survey.ts";
import { foldPostcode, schoolReference } from "../../src/kinds/fields/text.ts";
import { checkLetter, upn, upnDoubt, upnRefusal } from "../../src/kinds/fields/upn.ts";

const read = (schema: { safeParse(text: string): { data?: unknown } }, text: string) => schema.safeParse(text).data;

it("a pupil may be born up to the August in which the school year of the file ends", () => {
  const { doubtIn } = factsOf(pupilFields.born);
  expect(["1997-03", "2008-08", "2008-09", "2049-03"].map((month) => doubtIn?.(month, "2007/08"))).toEqual([
    ...[undefined, undefined],
    ...["born-after-year", "born-after-year"],
  ]);
});

describe("numbers", () => {
  it.each([
    ["72", 72],
    ["72.0", 72],
    ["1,234", 1234],
    ["12,345,678.5", 12_345_678.5],
    ["£5", 5],
    ["-3.25", -3.25],
    ["0", 0],
  ])("%j is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", " ", "1e3", "72%", "0x10", "1,23", "12,34,567", "x", "<5", "1.2.3", "--1", "Infinity"])(
    "%j is none",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it("stay within their bounds, whole ones without a fraction", () => {
    expect([read(whole(0, 9), "9"), read(whole(0, 9), "10"), read(whole(0, 9), "8.5")]).toEqual([
      9,
      undefined,
      undefined,
    ]);
    expect([read(decimal(0, 1), "0.5"), read(decimal(0, 1), "1.01")]).toEqual([0.5, undefined]);
  });

  it("are percentages where they may be: a count is none, and a share is a hundredth", () => {
    expect([read(whole(0, 99), "8%"), read(decimal(0, 99), "8%")]).toEqual([undefined, undefined]);
    expect(["8%", "8 %", "8", "101%"].map((text) => read(percentage(), text))).toEqual([8, 8, 8, undefined]);
    // 7 / 100 is 0.07 and not 0.07000000000000001.
    expect(["7%", "0.07", "100%", "7", "%"].map((text) => read(share(), text))).toEqual([
      0.07,
      0.07,
      1,
      undefined,
      undefined,
    ]);
  });

  it("come back from how British people write them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(parseNumber(value.toLocaleString("en-GB"))).toBe(value);
      }),
    );
  });
});

describe("days", () => {
  it.each([
    ["14/03/1999", "1999-03-14"],
    ["1/2/2003", "2003-02-01"],
    ["14-Mar-99", "1999-03-14"],
    ["14 September 2007", "2007-09-14"],
    ["14.3.07", "2007-03-14"],
    ["1999-03-14", "1999-03-14"],
    ["1999-03-14 00:00:00", "1999-03-14"],
    ["1999-03-14T00:00:00Z", "1999-03-14"],
    ["29/02/2004", "2004-02-29"],
    ["31/12/49", "2049-12-31"],
    ["01/01/50", "1950-01-01"],
  ])("%j is %s", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(["30/02/2004", "29/02/2003", "03/14/1999", "14/03", "1999", "37330", "", "14-Foo-99"])(
    "%j is none",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it.each([
    ["01/09/2006", "2006/07"],
    ["31/08/2006", "2005/06"],
    ["2006-12-31", "2006/07"],
    ["2006/07", "2006/07"],
  ])("%j lies in the school year %s", (text, period) => {
    expect(read(periodOfDay(), text)).toBe(period);
  });
});

describe("levels", () => {
  it.each([
    ["4", "4"],
    ["4b", "4"],
    ["Level 4", "4"],
    ["L4", "4"],
    ["level 5c", "5"],
    ["4.0", "4"],
    ["n", "N"],
    ["W", "W"],
    ["6", undefined],
    ["5+", undefined],
    ["44", undefined],
    ["", undefined],
  ])("Key Stage 2: %j is %s", (text, level) => {
    expect(read(keyStage2Level(), text)).toBe(level);
  });

  it.each([
    ["2b", "2B"],
    ["Level 2B", "2B"],
    ["L2", "2"],
    ["3a", "3"],
    ["D", "D"],
    ["5", undefined],
  ])("Key Stage 1: %j is %s", (text, level) => {
    expect(read(keyStage1Level(), text)).toBe(level);
  });
});

describe("unique pupil numbers", () => {
  // By a second implementation in Python: the letter is "ABCDEFGHJKLMNPQRTUVWXYZ"[sum(value * weight) % 23], weights 2 to 13.
  it.each(["D886200100001", "H801200001001", "P88620010000A"])("%s has its own check letter", (number) => {
    expect(checkLetter(number)).toBe(number.charAt(0));
    expect(upnDoubt(number)).toBeUndefined();
  });

  it("are doubted with another letter", () => {
    expect(upnDoubt("A886200100001")).toBe("upn-check-letter");
  });

  it("never have the check letter of a number in which one digit is mistyped", () => {
    // 23 is prime and every weight lies below it, so changing one digit always changes the remainder.
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (typed, at, change) => {
        const slip = typed.with(at, ((typed[at] ?? 0) + change) % 10);
        expect(checkLetter(`A${slip.join("")}`)).not.toBe(checkLetter(`A${typed.join("")}`));
      }),
    );
  });

  it("are read with spaces and in lower case, and nothing else is", () => {
    expect(read(upn(), " d886 2001 00001 ")).toBe("D886200100001");
    for (const text of ["886200100001", "D88620010000", "I886200100001", "8.86E+11", ""])
      expect(read(upn(), text)).toBeUndefined();
  });

  it("are lost where Excel wrote them as a power of ten", () => {
    expect(["8.86E+11", "8E11", " 8.862e+12 "].map(upnRefusal)).toEqual(Array(3).fill("upn-digits-lost"));
    expect(["D886200100001", "886", "E11"].map(upnRefusal)).toEqual(Array(3).fill(undefined));
  });
});

describe("school numbers", () => {
  it.each(["8865432", "886/5432", "886-5432", "886 5432", "886 / 5432", " 5432 ", "5432", "8865432.0", "8,865,432"])(
    "%j is 8865432",
    (text) => {
      expect(parseSchoolNumber(text)).toBe("8865432");
    },
  );

  it.each(["886", "88654321", "886_5432", "2002-03-14", "8.86E+06", "Grange"])("%j is none", (text) => {
    expect(parseSchoolNumber(text)).toBeUndefined();
  });

  it("keep another authority's digits", () => {
    expect(parseSchoolNumber("887/5432")).toBe("8875432");
  });

  it("are refused as a reference where Excel made a day or a power of ten of them", () => {
    expect(["2002-03-14", "8.86E+06"].map((text) => read(schoolReference(), text))).toEqual([undefined, undefined]);
    expect(read(schoolReference(), "Quillbeck Primary")).toBe("Quillbeck Primary");
  });
});

describe("postcodes", () => {
  it("are compared without spaces and case", () => {
    expect(["tn1 1cc", "TN11CC", " TN1  1CC"].map(foldPostcode)).toEqual(["TN11CC", "TN11CC", "TN11CC"]);
    expect(["TN1", "1TN 1CC", "not known", ""].map(foldPostcode)).toEqual(Array(4).fill(undefined));
  });
});

describe("yes and no", () => {
  it("are 1 and 0 in every spelling, and nothing else is", () => {
    expect(["Y", "yes ", "True", "1"].map((text) => read(flagField, text))).toEqual([1, 1, 1, 1]);
    expect(["N", "no", "F", "0"].map((text) => read(flagField, text))).toEqual([0, 0, 0, 0]);
    for (const text of ["", "2", "maybe", "constructor"]) expect(read(flagField, text)).toBeUndefined();
  });
});

describe("years of schooling", () => {
  it.each([
    ["7", 7],
    ["Year 7", 7],
    ["yr 13", 13],
    ["0", undefined],
    ["Year 14", undefined],
    ["Reception", undefined],
  ])("%j is %s", (text, year) => {
    expect(read(yearGroupField, text)).toBe(year);
  });
});

describe("choices", () => {
  it("know their own words and every spelling, whatever the case and punctuation", () => {
    const sen = choice({ "school-action": ["A"], "school-action-plus": ["P", "School Action +"] });
    expect(
      ["School Action – Plus", "school action plus", "School Action +", "p"].map((text) => read(sen, text)),
    ).toEqual(Array(4).fill("school-action-plus"));
    expect(["School Action", "A"].map((text) => read(sen, text))).toEqual(["school-action", "school-action"]);
    expect(read(sen, "B")).toBeUndefined();
  });
});
