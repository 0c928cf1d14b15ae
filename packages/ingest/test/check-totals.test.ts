import { describe, expect, it } from "vitest";
import { readsAsNoData } from "../src/parse/total-line.ts";
import { loadTexts } from "./kinds/load-text.ts";

const roll = "DCSF No,School,Phase,Roll,FSM,SEN,EAL";
const quillbeck = "8869001,Quillbeck,Primary,210,20,12,3";
const umber = "8869501,Umber,Secondary,900,60,120,20";

async function saidOf(lines: readonly string[], file = "School roll January 2008.csv") {
  const { problems } = await loadTexts({ [file]: `${lines.join("\n")}\n` });
  return problems.filter(({ code }) => code === "total-line-differs");
}

describe("a total line", () => {
  it("is right where its numbers are the sums of their columns, of all rows or of those since the line before", async () => {
    // 210 + 900, 20 + 60, 12 + 120, 3 + 20.
    expect(await saidOf([roll, quillbeck, umber, 'Total,,,"1,110",80,132,23'])).toEqual([]);
    expect(await saidOf([roll, quillbeck, "Total,,,210,20,12,3", umber, "Total,,,900,60,120,20"])).toEqual([]);
    expect(await saidOf([roll, quillbeck, umber, "Total,,,1110,80,132,24"])).toMatchObject([
      { place: { row: 4, column: "EAL" }, facts: { says: 24, is: 23 } },
    ]);
  });

  it("is what the layout calls so, whatever its words", async () => {
    expect(await saidOf([roll, quillbeck, umber, "Kent,,,1110,80,132,23"])).toEqual([]);
    expect(await saidOf([roll, quillbeck, umber, "Kent,,,1111,80,132,23"])).toMatchObject([{ facts: { says: 1111 } }]);
  });

  it("may be more where a number is hidden above it, and not less", async () => {
    const hidden = "8869501,Umber,Secondary,900,x,120,20";
    expect(await saidOf([roll, quillbeck, hidden, "Total,,,1110,24,132,23"])).toEqual([]);
    expect(await saidOf([roll, quillbeck, hidden, "Total,,,1110,19,132,23"])).toMatchObject([
      { place: { column: "FSM" }, facts: { says: 19, is: 20 } },
    ]);
  });

  it("may count a row that stands twice once or twice", async () => {
    const lines = [roll, quillbeck, umber, umber];
    expect(await saidOf([...lines, "Total,2"])).toEqual([]);
    expect(await saidOf([...lines, "Total,3"])).toEqual([]);
    expect(await saidOf([...lines, "Total: 4"])).toMatchObject([{ facts: { says: 4, is: 3 } }]);
  });

  it("counts rows under dates, levels and names", async () => {
    const lines = ["UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,DCSF No,Postcode,Reading,Writing,Maths,Science"];
    lines.push("T886090000001,14/03/2001,F,N,N,WBRI,ENG,8869001,TN1 1CC,2B,2B,2A,2");
    for (const total of ["Total,3916", "Total,,,,,,,,,3916"]) {
      expect(await saidOf([...lines, total], "KS1 2008 pupil.csv")).toMatchObject([{ facts: { says: 3916, is: 1 } }]);
    }
    expect(await saidOf([...lines, "Total,1"], "KS1 2008 pupil.csv")).toEqual([]);
  });

  it("may count the rows since the line before, and no others", async () => {
    const lines = [roll, quillbeck, "Total,1", umber];
    expect(await saidOf([...lines, "Total,1"])).toEqual([]);
    expect(await saidOf([...lines, "Total,2"])).toEqual([]);
    expect(await saidOf([...lines, "Total,3"])).toMatchObject([{ facts: { says: 3, is: 2 } }]);
  });

  it("is of the rows set aside too", async () => {
    const aside = "8869501,Umber,Secondary,many,60,120,20";
    expect(await saidOf([roll, quillbeck, aside, "Total,2"])).toEqual([]);
    // What Umber's row adds is not known while it is set aside.
    expect(await saidOf([roll, quillbeck, aside, "Total,,,1110,80,132,23"])).toEqual([]);
  });

  it("counts no rows where its number stands far off, under a heading that nobody knows", async () => {
    const lines = [`${roll},Remark`, `${quillbeck},`, `${umber},`];
    expect(await saidOf([...lines, "Total,,,,,,,99"])).toEqual([]);
    expect(await saidOf([...lines, "Total,99,,,,,,"])).toMatchObject([{ facts: { says: 99, is: 2 } }]);
  });

  it("is not held against columns that add up to nothing", async () => {
    const inspections = "DfES No,School,Phase,Date,Grade";
    const file = "Ofsted inspections 2007-08.csv";
    const rows = [inspections, "8869001,Quillbeck,Primary,14/03/2008,2"];
    expect(await saidOf([...rows, "Total,,,,2.0"], file)).toEqual([]);
  });
});

describe("a row that can't be read", () => {
  const rule = (...cells: readonly string[]) => readsAsNoData({ row: 9, cells });

  it("is no data where it says that it is a total or a note", () => {
    expect([rule("Total", "50"), rule("", "Grand total:", "50"), rule("Number of pupils: 3,916")]).toEqual(
      Array(3).fill("total"),
    );
    expect([rule("Prepared by Management Information"), rule("End of report")]).toEqual(["note", "note"]);
  });

  it("is data where it may be, and where the total is of some rows", () => {
    const data = [rule("Umber High School"), rule("Printed", "2"), rule("Primary total", "50"), rule("Total Ltd", "7")];
    expect(data).toEqual(Array(4).fill(undefined));
  });
});
