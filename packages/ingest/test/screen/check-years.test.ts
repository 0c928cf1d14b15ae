import { describe, expect, it } from "vitest";
import { loadTexts } from "../kinds/load-text.ts";

/** Pupils at the end of Key Stage 2, each with a school year (none in a file of one year) and a day of birth. */
const results = (pupils: readonly (readonly [year: string, born: string])[]) =>
  [
    "UPN,Year,DfES No,Postcode,DOB,Sex,FSM,SEN,Ethnicity,Language,English,Reading,Writing,Maths,Science,KS1 Reading,KS1 Writing,KS1 Maths",
    ...pupils.map(
      ([year, born], index) =>
        `A8862001000${10 + index},${year},8869001,TN1 1CC,${born},F,N,N,WBRI,ENG,4,4,4,4,4,2B,2B,2B`,
    ),
  ].join("\n");

const repeated = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);

/** Who is eleven by 31 August 2008 was born from 1 September 1996 to 31 August 1997. */
const [first, last] = ["01/09/1996", "31/08/1997"];
const [tooOld, tooYoung] = ["31/08/1996", "01/09/1997"];

/** What is said of a file of 2007/08 beside the letters of made-up pupils' numbers. */
async function told(years: readonly (readonly [year: string, born: string])[]) {
  const { problems } = await loadTexts({ "KS2.csv": results(years) });
  return problems.filter(({ code }) => code !== "upn-check-letter").map(({ code, facts }) => ({ code, ...facts }));
}

const of = (year: string, days: readonly string[]) => days.map((day) => [year, day] as const);

describe("pupils who are of another year by their days of birth", () => {
  it("may be half of a file, on either side", async () => {
    const days = [first, last, first, last, first, ...repeated(3, tooOld), ...repeated(2, tooYoung)];
    expect(await told(of("2007/08", days))).toEqual([]);
  });

  it("are told where they are more, and loaded, as a special school's may be", async () => {
    const days = [first, last, first, last, ...repeated(3, tooOld), ...repeated(3, tooYoung)];
    const said = { code: "rows-perhaps-of-other-year", period: "2007/08", rows: 10, off: 6, likely: "" };
    expect(await told(of("2007/08", days))).toMatchObject([said]);
    const unit = [...repeated(7, tooOld), ...repeated(5, first)];
    const { receipts } = await loadTexts({ "KS2.csv": results(of("2007/08", unit)) });
    expect(receipts.find(({ file }) => file === "KS2.csv")?.stored).toBe(12);
  });

  it("keep it from being loaded where it has fifty, of which more than half are others", async () => {
    const days = (many: number) => [...repeated(many - 20, tooOld), ...repeated(20, first)];
    expect(await told(of("2007/08", days(49)))).toMatchObject([{ code: "rows-perhaps-of-other-year" }]);
    expect(await told(of("2007/08", days(50)))).toMatchObject([{ code: "rows-of-other-year", rows: 50, off: 30 }]);
  });

  it("are said to be of the year that most of them are of", async () => {
    const days = [...repeated(9, tooYoung), first];
    const said = { code: "rows-of-other-year", rows: 10, off: 9, likely: "2008/09" };
    expect(await told(of("2007/08", days))).toMatchObject([said]);
  });

  it("are no matter where there are fewer than ten, or no days of birth", async () => {
    expect(await told(of("2007/08", repeated(9, tooOld)))).toEqual([]);
    expect(await told(of("2007/08", [...repeated(9, tooOld), ...repeated(20, "")]))).toEqual([]);
  });

  it("are looked for in each year of a file that has several", async () => {
    const right = of("2007/08", repeated(12, first));
    expect(await told([...right, ...of("2006/07", repeated(10, tooOld))])).toEqual([]);
    const said = { code: "rows-of-other-year", period: "2006/07", likely: "2007/08" };
    expect(await told([...right, ...of("2006/07", repeated(10, first))])).toMatchObject([said]);
  });
});
