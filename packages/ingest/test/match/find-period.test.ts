import { describe, expect, it } from "vitest";
import { periodIn, periodsNamed, stemOf } from "../../src/match/find-period.ts";

/** The school year in the name of a file, whatever its ending is. */
const periodInFileName = (file: string) => periodIn(stemOf(file));

// A school year runs from 1 September to 31 August, and a year alone is the one in which it ends.
describe("the school year in a file's name", () => {
  it.each([
    ["FSP2007.csv", "2006/07"],
    ["FSP_0506.xlsx", "2005/06"],
    ["KS2 2006-07 pupil.xlsx", "2006/07"],
    ["KS2 2008-09.csv", "2008/09"],
    ["Exclusions 0708.csv", "2007/08"],
    ["KS2 0809.csv", "2008/09"],
    ["KS2_08_09.csv", "2008/09"],
    ["KS2_02_03.csv", "2002/03"],
    ["ks2 08-09.csv", "2008/09"],
    ["FSP2008 to 2009.csv", "2008/09"],
    ["FSP 2008 - 09.csv", "2008/09"],
    ["FSP 2008–09.csv", "2008/09"],
    ["ks2_2006_2007.csv", "2006/07"],
    ["KS2 20062007.csv", "2006/07"],
    ["KS2 200607 v3.csv", "2006/07"],
    ["KS2 200809.csv", "2008/09"],
    ["KS2 1999-00.csv", "1999/00"],
    ["KS2 9900.csv", "1999/00"],
    ["KS2 2008-9.csv", "2008/09"],
    ["KS2 2008.9.csv", "2008/09"],
    ["KS2 2008_9.csv", "2008/09"],
    ["KS2 2008 to 9.csv", "2008/09"],
    ["KS2 2008.09.csv", "2008/09"],
    ["KS2 2008／09.csv", "2008/09"],
    ["KS2 2008／9.csv", "2008/09"],
    ["KS2 2009-0.csv", "2009/10"],
    ["KS2 2008 09.csv", "2008/09"],
    ["KS2 2008 12 schools.csv", "2007/08"],
    ["KS2 2008—09.csv", "2008/09"],
    ["KS2 2008‑2009.csv", "2008/09"],
    ["KS2 2008∕09.csv", "2008/09"],
    ["KS2 08–09.csv", "2008/09"],
    ["KS2 2008to2009.csv", "2008/09"],
  ])("%s is %s, as two years or one", (file, period) => {
    expect(periodInFileName(file)).toBe(period);
  });

  it.each([
    ["School roll January 2004.csv", "2003/04"],
    ["School_roll_Jan_2004.csv", "2003/04"],
    ["Absence autumn term 2007.csv", "2007/08"],
    ["Absence autumn 2007 spring 2008.csv", "2007/08"],
    ["School roll September 2004.csv", "2004/05"],
    ["Margate 2008.csv", "2007/08"],
    ["KS2 May 2008 tests.csv", "2007/08"],
    ["KS1 and KS2 July 2008.csv", "2007/08"],
    ["Key Stage 2 May 2008.csv", "2007/08"],
    ["Year 6 June 2008.csv", "2007/08"],
    ["Year 11 September 2008.csv", "2008/09"],
    ["KS1 and 2 July 2008.csv", "2007/08"],
    ["KS1&2 July 2008.csv", "2007/08"],
    ["Key stages 1 and 2 July 2008.csv", "2007/08"],
    ["Years 3 to 6 June 2008.csv", "2007/08"],
    ["Roll final January 2008.csv", "2007/08"],
  ])("%s is %s, as the year of a month or a term", (file, period) => {
    expect(periodInFileName(file)).toBe(period);
  });

  it.each([
    ["KS2.csv"],
    ["KS2 2006-08.csv"],
    ["KS2 2007 and 2008.csv"],
    ["KS2 2007 2008.csv"],
    ["KS2 2008 Sept 2008.csv"],
    ["KS2 of 6 June 2008.csv"],
    ["KS2 2007&08.csv"],
    ["KS2 2007 & 2008.csv"],
    ["KS2 2006-07 and 2007-08.csv"],
    ["KS2 12345678.csv"],
    ["KS2 2009-02-30.csv"],
    ["KS2 2009-10-32.csv"],
    ["KS2 2009-07-31.csv"],
    ["KS2 2009_07_31.csv"],
    ["KS2 2009.07.31.csv"],
    ["KS2 2009-7-1.csv"],
    ["KS2 2009 09 30.csv"],
    ["KS2 20090731.csv"],
    ["KS2 31.07.2009.csv"],
    ["KS2 31-07-09.csv"],
    ["KS2 31 July 2009.csv"],
    ["KS2, 2 July 2009.csv"],
    ["KS1 and KS2 of 1 and 2 July 2009.csv"],
    ["KS2 1st Sept 2009.csv"],
    ["KS2 2008-7.csv"],
    ["KS2 2008.1.csv"],
    ["KS2 2008-7 made 2009-11-03.csv"],
    ["KS2 2007 to 1908.csv"],
    ["KS2 2099.csv"],
    ["KS2 2098-99.csv"],
    ["KS2 1979.csv"],
    ["KS2 2051-01-01.csv"],
  ])("%s names none, or two that differ", (file) => {
    expect(periodInFileName(file)).toBeUndefined();
  });

  it.each([
    ["KS2 2007-08 made 2008-11-03.csv"],
    ["KS2 2008 made 2008-11-03.csv"],
    ["KS2 2008 20081103.csv"],
    ["KS2 2008 of 3rd November 2008.csv"],
    ["KS2 2008 provisional Sept 2008.csv"],
    ["KS2_2008_published_in_December_2008.csv"],
  ])("%s is 2007/08, whatever the day or the month of the export", (file) => {
    expect(periodInFileName(file)).toBe("2007/08");
  });
});

describe("what a text says that names no one school year", () => {
  it.each([
    ["KS2", [], [], []],
    ["KS2 2007 and 2008", ["2006/07", "2007/08"], [], []],
    ["KS2 2008-7", [], ["2008-7"], []],
    ["KS2 2007 or 2099", ["2006/07"], ["2099"], []],
    ["KS2 2008-09-03", [], [], ["2008-09-03"]],
  ])("%s: the years found, what is unclear, and days", (text, found, unclear, days) => {
    expect(periodsNamed(text)).toEqual({ found, unclear, days, alone: found, isSure: false });
  });
});

describe("the school year in a title", () => {
  it("may stand there twice over", () => {
    expect(periodIn("Results 2006/07 (school year 2006-07)")).toBe("2006/07");
  });

  it("is no count, page, age or telephone number of a sentence", () => {
    const said = "1011 pupils aged 11-12, see page 10-11 or ring 091011: 2006/07";
    expect(periodsNamed(said, true)).toEqual({ found: ["2006/07"], unclear: [], days: [], alone: [], isSure: true });
  });
});
