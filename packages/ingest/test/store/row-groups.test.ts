import { describe, expect, it } from "vitest";
import { RowGroups } from "../../src/store/row-groups.ts";

describe("RowGroups", () => {
  it("count rows by some of their columns, apart where one is missing", () => {
    const groups = new RowGroups([1, 2]);
    groups.count(2, ["a", "2007/08", "placed"]);
    groups.count(3, ["b", "2007/08", null]);
    groups.count(4, ["c", "2007/08", "placed"]);
    expect(groups.groups).toMatchObject([
      { values: ["2007/08", "placed"], rows: 2 },
      { values: ["2007/08", null], rows: 1 },
    ]);
  });

  it("count a row that is stored once for each of its measures once in each group", () => {
    const groups = new RowGroups([1]);
    for (const [row, measure, period] of [
      [2, "boys", "2006/07"],
      [2, "girls", "2006/07"],
      [2, "boys", "2007/08"],
      [3, "boys", "2006/07"],
    ] as const)
      groups.count(row, [measure, period]);
    expect(groups.groups).toMatchObject([
      { values: ["2006/07"], rows: 2 },
      { values: ["2007/08"], rows: 1 },
    ]);
  });
});
