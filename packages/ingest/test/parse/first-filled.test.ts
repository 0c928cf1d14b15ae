import { describe, expect, it } from "vitest";
import { loadTexts } from "../kinds/load-text.ts";

async function register(lines: readonly string[]) {
  const { store, receipts, problems } = await loadTexts({ "schools.csv": `${lines.join("\n")}\n` });
  const rows = await store.db
    .selectFrom("school")
    .select(["dfe_number", "lcsp", "from", "to"])
    .orderBy("row")
    .execute();
  return { rows: rows.map((row) => Object.values(row)), receipts, problems };
}

const head = "dfe_number,name,phase,lcsp,opened,closed";

describe("a register with the dates of its schools and of their memberships", () => {
  it("takes a membership's own dates, and those of the school where there are none", async () => {
    const { rows, problems } = await register([
      `${head},from,to`,
      "8869001,Quillbeck,primary,LCSP05,01/09/1990,,,31/08/2006",
      "8869001,Quillbeck,primary,LCSP23,01/09/1990,,01/09/2006,",
      "8869002,Umber,primary,LCSP05,01/01/1999,20/07/2007,,",
      "8869003,Alder,primary,LCSP05,,,,",
    ]);
    // September 1990 begins 1990/91; January 1999 lies in 1998/99; July 2007 in 2006/07.
    expect(rows).toEqual([
      ["8869001", "LCSP05", "1990/91", "2005/06"],
      ["8869001", "LCSP23", "2006/07", null],
      ["8869002", "LCSP05", "1998/99", "2006/07"],
      ["8869003", "LCSP05", null, null],
    ]);
    expect(problems).toEqual([]);
  });

  it("does with those of the schools alone", async () => {
    const { rows } = await register([head, "8869002,Umber,primary,LCSP05,01/01/1999,20/07/2007"]);
    expect(rows).toEqual([["8869002", "LCSP05", "1998/99", "2006/07"]]);
  });

  it("still asks which of two columns of one heading is meant", async () => {
    const { problems } = await register([`${head},From,from`, "8869002,Umber,primary,LCSP05,,,2004/05,2005/06"]);
    expect(problems).toMatchObject([{ code: "heading-twice", facts: { field: "from", headings: '"From", "from"' } }]);
  });

  it("refuses a day that is none, whatever stands beside it", async () => {
    const { receipts, problems } = await register([
      `${head},from`,
      "8869001,Quillbeck,primary,LCSP05,,,",
      "8869002,Umber,primary,LCSP05,01/01/1999,,31/02/2006",
    ]);
    expect(problems).toMatchObject([{ code: "value-unreadable", place: { row: 3, column: "from, opened" } }]);
    expect(receipts.find(({ file }) => file === "schools.csv")).toMatchObject({ read: 2, stored: 1, rejected: 1 });
  });
});
