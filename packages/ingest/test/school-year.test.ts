import { expect, it } from "vitest";
import { loadLayouts } from "../src/match/layout/load-layouts.ts";
import { match } from "../src/match/match.ts";
import { endYear, periodAfter, periodEnding } from "../src/period.ts";
import { loadTexts } from "./kinds/load-text.ts";

const roll = "DfES No,School,Phase,Roll,FSM,SEN,EAL\n8869001,Q,Primary,203,20,30,5\n";
const target = (year: string) =>
  `Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source\nLCSP05,,School,,M,All,${year},80%,-,At least,Plan\n`;

it("is never made of what is no year", () => {
  const says = (written: string) => expect.objectContaining({ code: "unreal-year", written });
  expect(() => periodEnding(Number.NaN)).toThrow(says("NaN"));
  expect(() => periodEnding(2007.5)).toThrow(says("2007.5"));
  // What no type keeps from a program in JavaScript.
  expect(() => Reflect.apply(endYear, undefined, ["x"])).toThrow(says("x"));
  expect(() => Reflect.apply(periodAfter, undefined, [undefined, 1])).toThrow(says("undefined"));
});

// The tests' day is 1 November 2008, which lies in 2008/09.
it.each([
  ["School roll 2008-09.csv", roll, []],
  ["School roll 2009-10.csv", roll, ["year-to-come"]],
  ["T.csv", target("2010/11"), []],
])("%s: a year may be that of the run's day, and later of targets alone", async (file, text, codes) => {
  const { problems } = await loadTexts({ [file]: text });
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

/** What a sheet of schools' rolls is found to be, with a title above its headings. */
async function matchedAs(file: string, sheet: string, title: string) {
  const [headings = "", row = ""] = roll.split("\n");
  const cells = [[title], headings.split(","), row.split(",")];
  const matched = await match(
    {
      ...{ file, sheet, hidden: false, padded: false },
      async *batches() {
        yield cells.map((each, index) => ({ row: index + 1, cells: each }));
      },
    },
    await loadLayouts(),
  );
  return "code" in matched ? matched.code : [matched.period, ...matched.warnings.map(({ code }) => code)];
}

it.each([
  ["Roll 2008.xlsx", "Sheet1", "Pupils on roll", ["2007/08"]],
  ["Roll 2008.xlsx", "2007-08", "Pupils on roll, 2007/08", ["2007/08"]],
  ["Roll 2008.xlsx", "2006-07", "Pupils on roll", "years-disagree"],
  ["Roll 2008.xlsx", "Sheet1", "Pupils on roll, 2006/07", "years-disagree"],
  ["Roll 2008.xlsx", "Sheet1", "Pupils on roll, 2006/07 and 2007/08", ["2007/08"]],
  ["Roll 2008.xlsx", "Sheet1", "Pupils on roll in January 2007", ["2007/08", "year-doubtful"]],
  ["Roll 2008.xlsx", "Sheet1", "Pupils on roll, by the partnerships of 2006 and 2007", ["2007/08"]],
  ["Roll 2008.xlsx", "Sheet1", "Pupils on roll. Made in November 2008, printed 3 May 2007", ["2007/08"]],
  ["Roll 2008.xlsx", "Sheet1", "Roll 2008, for the plan 2008/09 - 2010/11", ["2007/08"]],
  ["Roll 2008.xlsx", "Sheet1", "Roll for the plan 2008/09 - 2010/11", "years-disagree"],
  ["Roll 2008.xlsx", "Sheet1", "Roll 2008/09, printed 2008", "years-disagree"],
  ["Roll 2008.xlsx", "Ages 10-11", "1011 pupils aged 10-11", ["2007/08"]],
])("%s, sheet %s, under %j", async (file, sheet, title, is) => {
  expect(await matchedAs(file, sheet, title)).toEqual(is);
});
