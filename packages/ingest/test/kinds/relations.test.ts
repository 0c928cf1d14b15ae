import { describe, expect, it } from "vitest";
import { ageBy } from "../../src/kinds/relations/age-by.ts";
import { byEndOfFile, byEndOfYear } from "../../src/kinds/relations/by-end-of.ts";
import { floorOf } from "../../src/kinds/relations/floor-of.ts";
import { inOrder } from "../../src/kinds/relations/in-order.ts";
import { partsOf } from "../../src/kinds/relations/parts-of.ts";
import type { RowValue } from "../../src/kinds/relations/relation.ts";
import { loadTexts } from "./load-text.ts";

/** Values that can be right together, and those that can't, counted by hand. */
describe("parts of a whole", () => {
  const { holds } = partsOf(["one", "other"], "all", "");
  it.each<[RowValue, RowValue, RowValue, boolean]>([
    [3, 4, 7, true],
    [3, 5, 7, false],
    [8, null, 7, false],
    [7, null, 7, true],
    [0, 0, 0, true],
    [1, 0, 0, false],
    [9, 9, null, true],
  ])("%j and %j of %j", (one, other, all, isRight) => {
    expect(holds([one, other, all])).toBe(isRight);
  });
});

describe("what comes before another", () => {
  const { holds } = inOrder("earlier", "later", "");
  it.each<[RowValue, RowValue, boolean]>([
    ["1996-07", "1996-07-01", true],
    ["1996-08", "1996-07-31", false],
    ["1999/00", "2000/01", true],
    ["2006/07", "2006/07", true],
    ["2006/07", "1989/90", false],
    [null, "1989/90", true],
    ["2006/07", null, true],
  ])("%j and %j", (earlier, later, isRight) => {
    expect(holds([earlier, later])).toBe(isRight);
  });
});

describe("a day by the end of a year", () => {
  it.each<[string, boolean]>([
    ["2008-08-31", true],
    ["2008-09-01", false],
    ["1999-01-01", true],
  ])("of 2007/08: %s", (day, isRight) => {
    expect(byEndOfYear("day", "period", "").holds([day, "2007/08"])).toBe(isRight);
  });

  it.each<[string, boolean]>([
    ["2008-12-31", true],
    ["2009-01-01", false],
  ])("in the name of a file, which may mean January to December: %s", (day, isRight) => {
    expect(byEndOfFile("day", "").holds([day, "2007/08"])).toBe(isRight);
    expect(byEndOfFile("day", "").holds([day, undefined])).toBe(true);
  });
});

describe("an age in 2007/08", () => {
  const { holds } = ageBy("age", "born", "period", "");
  // Born in March 1996: 11 on 1 April 2007, 12 on 31 August 2008, 13 on 31 August 2009.
  it.each<[RowValue, RowValue, boolean]>([
    [9, "1996-03", false],
    [11, "1996-03", true],
    [12, "1996-03", true],
    [13, "1996-03", true],
    [14, "1996-03", false],
    [11, "1976-03", false],
    // Born in the last month of the year: not yet 1 at its end, or 1 on its last day.
    [0, "2007-08", true],
    [0, "2008-08", true],
    [11, null, true],
    [null, "1976-03", true],
  ])("%j, born %j", (age, born, isRight) => {
    expect(holds([age, born, "2007/08"])).toBe(isRight);
  });
});

describe("a floor", () => {
  const { holds } = floorOf("floor", "target", "direction", "");
  it.each<[RowValue, RowValue, string, boolean]>([
    [75, 80, "at-least", true],
    [80, 80, "at-least", true],
    [85, 80, "at-least", false],
    [6, 4, "at-most", true],
    [3, 4, "at-most", false],
    [85, 80, "narrow", true],
    [null, 80, "at-least", true],
    [85, null, "at-least", true],
  ])("of %j and a target of %j, %s", (floor, target, direction, isRight) => {
    expect(holds([floor, target, direction])).toBe(isRight);
  });
});

describe("a row that contradicts itself", () => {
  it("is set aside as others are stored, read cell by cell or as a whole", async () => {
    const pupil = "UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,DfES No,Postcode";
    const of = (upn: string) => `${upn},14/03/1999,F,Y,A,WBRI,ENG,8869001,TN4 4VV`;
    const text = [
      `${pupil},Sessions Possible,Authorised,Unauthorised`,
      `${of("D886200100001")},380,12,0`,
      `${of("H801200001001")},380,370,11`,
      "",
    ].join("\n");
    const { store, problems, rejects } = await loadTexts({ "Absence 2006-07.csv": text });
    expect(await store.db.selectFrom("absence").select(["possible", "authorised"]).execute()).toEqual([
      { possible: 380, authorised: 12 },
    ]);
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([["cells-contradict", 3]]);
    // Of three cells it is said that they can't all be right.
    expect(problems[0]?.facts).toMatchObject({ quantity: "all" });
    expect(rejects).toHaveLength(1);
  });
});
