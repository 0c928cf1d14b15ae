import { describe, expect, it } from "vitest";
import { headerFinder } from "../../src/match/find-header.ts";
import { columnsOf, readHeader } from "../../src/match/header.ts";
import { joinHeadings } from "../../src/match/join-headings.ts";
import { likelyHeader } from "../../src/match/likely-header.ts";

const grid = (...rows: readonly string[]) => rows.map((line, index) => ({ row: index + 1, cells: line.split(",") }));

/** Rows of headings as one, where a text file has them. */
const joined = (...rows: readonly string[]) => joinHeadings(rows.map((line) => ({ texts: line.split(",") })));

describe("headings of two rows", () => {
  it("spread to the right over the columns below them, as merged cells do", () => {
    expect(joined(",English,,Maths,", "UPN,Level,Points,Level,Points")).toEqual([
      "UPN",
      "English Level",
      "English Points",
      "Maths Level",
      "Maths Points",
    ]);
  });

  it("stand alone, and spread no further, where nothing stands below them", () => {
    expect(joined("UPN,English,,School,", ",Level,Points,,Name")).toEqual([
      "UPN",
      "English Level",
      "English Points",
      "School",
      "Name",
    ]);
  });

  it("spread as far as a workbook's merged cells do, and no further", () => {
    const upper = ["UPN", "English", "", "", "Maths", ""];
    const lower = ["", "Level", "Points", "School", "Level", "Points"];
    // B1:C1 and E1:F1 are merged: the school stands beside English, not under it.
    const spans = new Map([
      [1, 2],
      [4, 2],
    ]);
    expect(joinHeadings([{ texts: upper, spans }, { texts: lower }])).toEqual([
      "UPN",
      "English Level",
      "English Points",
      "School",
      "Maths Level",
      "Maths Points",
    ]);
  });

  it("spread over a merged cell's columns also where the first of these has nothing below", () => {
    const upper = { texts: ["English", ""], spans: new Map([[0, 2]]) };
    expect(joinHeadings([upper, { texts: ["", "Points"] }])).toEqual(["English", "English Points"]);
  });

  it("are looked up as one, without case and spaces", () => {
    expect(columnsOf(readHeader({ cells: ["", "English "] }, { cells: ["UPN", " Level"] }), ["english level"])).toEqual(
      [1],
    );
  });
});

describe("headings of three rows", () => {
  it("spread over all below them, and none beyond the next heading of a row above", () => {
    expect(joined("UPN,English,,,Maths,,School", ",Level,,Points,Level,,", ",2007,2008,2008,2007,2008,Name")).toEqual([
      "UPN",
      "English Level 2007",
      "English Level 2008",
      "English Points 2008",
      "Maths Level 2007",
      "Maths Level 2008",
      "School Name",
    ]);
  });

  it("keep to a workbook's merged cells", () => {
    const rows = [
      { texts: ["UPN", "Tests", "", "", "School"], spans: new Map([[1, 3]]) },
      { texts: ["", "English", "", "Maths", ""], spans: new Map([[1, 2]]) },
      { texts: ["", "2007", "2008", "2008", ""] },
    ];
    expect(joinHeadings(rows)).toEqual([
      "UPN",
      "Tests English 2007",
      "Tests English 2008",
      "Tests Maths 2008",
      "School",
    ]);
  });
});

describe("where a header may stand", () => {
  const head = grid("Table 1,", "Area,Rate", "Dover,1", "Table 2,", "Area,Rate", "Dover,2");
  const rowsBy = (rule: Parameters<ReturnType<typeof headerFinder>>[0]) =>
    headerFinder(head)(rule).map(({ row }) => row);

  it("is any of the first rows, unless the layout says which", () => {
    expect(rowsBy({ rows: 1 })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rowsBy({ rows: 1, within: 2 })).toEqual([1, 2]);
    expect(rowsBy({ rows: 1, row: 5 })).toEqual([5]);
    expect(rowsBy({ rows: 1, below: "^table 2" })).toEqual([5]);
  });

  it("ends in the lowest of its rows, which must follow each other", () => {
    expect(rowsBy({ rows: 2, row: 1 })).toEqual([2]);
    const apart = [...grid("A,B"), { row: 3, cells: ["C", "D"] }];
    expect(headerFinder(apart)({ rows: 2 })).toEqual([]);
    expect(rowsBy({ rows: 3, below: "^table 2" })).toEqual([]);
    expect(rowsBy({ rows: 3, row: 2 })).toEqual([4]);
  });
});

describe("what looks like a header", () => {
  const likely = (...rows: readonly string[]) => {
    const found = likelyHeader(grid(...rows));
    return found && { row: found.row, headings: found.header.headings };
  };

  it("is the first row that is as full as the table, and holds words", () => {
    expect(likely("Minutes,,", "Item,Who,When", "Welcome,Chair,10.00")).toEqual({
      row: 2,
      headings: ["Item", "Who", "When"],
    });
  });

  it("is two rows where only both together name each column", () => {
    const headings = ["UPN", "English Level", "English Points", "Maths Level", "Maths Points"];
    const data = "1,4,27,4,27";
    expect(likely(",English,,Maths,", "UPN,Level,Points,Level,Points", data)).toEqual({ row: 2, headings });
    expect(likely("UPN,English,,Maths,", ",Level,Points,Level,Points", data)).toEqual({ row: 2, headings });
  });

  it("is no two rows that have one left out between them", () => {
    const apart = [
      { row: 1, cells: ["UPN", "English", "", "Maths", ""] },
      { row: 3, cells: ["", "Level", "Points", "Level", "Points"] },
    ];
    expect(likelyHeader(apart)).toMatchObject({ row: 1, header: { headings: ["UPN", "English", "", "Maths", ""] } });
  });

  it("is none where the first full row holds numbers", () => {
    expect(likely("1,2,3", "4,5,6")).toBeUndefined();
    expect(likely("Note 1", "Note 2")).toBeUndefined();
  });

  // Two of three cells are words, and then three of five, which is less than two thirds.
  it("has words in two cells of three at least", () => {
    expect(likely("Area,Rate,2008", "Dover,1,2")?.row).toBe(1);
    expect(likely("Area,Rate,Rank,2007,2008", "Dover,1,2,3,4")).toBeUndefined();
  });
});
