import { describe, expect, it } from "vitest";
import { headerFinder } from "../../src/match/find-header.ts";
import { columnsOf, readHeader } from "../../src/match/header.ts";
import { joinHeadings } from "../../src/match/join-headings.ts";
import { likelyHeader } from "../../src/match/likely-header.ts";

const grid = (...rows: readonly string[]) => rows.map((line, index) => ({ row: index + 1, cells: line.split(",") }));

describe("headings of two rows", () => {
  it("spread to the right over the columns below them, as merged cells do", () => {
    expect(joinHeadings(["", "English", "", "Maths", ""], ["UPN", "Level", "Points", "Level", "Points"])).toEqual([
      "UPN",
      "English Level",
      "English Points",
      "Maths Level",
      "Maths Points",
    ]);
  });

  it("stand alone, and spread no further, where nothing stands below them", () => {
    expect(joinHeadings(["UPN", "English", "", "School", ""], ["", "Level", "Points", "", "Name"])).toEqual([
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
    expect(joinHeadings(upper, lower, spans)).toEqual([
      "UPN",
      "English Level",
      "English Points",
      "School",
      "Maths Level",
      "Maths Points",
    ]);
  });

  it("spread over a merged cell's columns also where the first of these has nothing below", () => {
    expect(joinHeadings(["English", ""], ["", "Points"], new Map([[0, 2]]))).toEqual(["English", "English Points"]);
  });

  it("are looked up as one, without case and spaces", () => {
    expect(columnsOf(readHeader(["", "English "], ["UPN", " Level"]), ["english level"])).toEqual([1]);
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

  it("ends in the lower of two rows, which must follow each other", () => {
    expect(rowsBy({ rows: 2, row: 1 })).toEqual([2]);
    const apart = [...grid("A,B"), { row: 3, cells: ["C", "D"] }];
    expect(headerFinder(apart)({ rows: 2 })).toEqual([]);
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

  it("is none where the first full row holds numbers", () => {
    expect(likely("1,2,3", "4,5,6")).toBeUndefined();
    expect(likely("Note 1", "Note 2")).toBeUndefined();
  });
});
