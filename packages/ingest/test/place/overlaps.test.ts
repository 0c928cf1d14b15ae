import { describe, expect, it } from "vitest";
import { describe as inWords, listUnplaced } from "../../src/index.ts";
import { endedByNext, overlapsOf } from "../../src/place/overlaps.ts";
import { exclusions, tinyCounty, whereRowsAre } from "./load-tiny.ts";

const held = (lcsp: string, from: "2005/06" | "2007/08" | null, to: "2006/07" | "2007/08" | null = null) => ({
  dfe_number: "8869001",
  lcsp,
  from,
  to,
});

describe("memberships of one school", () => {
  it("overlap where the earlier has no end, and that is the year before the next", () => {
    const [earlier, later] = [held("LCSP05", null), held("LCSP23", "2007/08")];
    expect(overlapsOf([earlier, later])).toEqual([{ earlier, later, period: "2007/08" }]);
    expect(endedByNext([earlier, later])).toEqual([{ ...earlier, to: "2006/07" }, later]);
  });

  it("overlap also where another of the same partnership lies between", () => {
    const [open, between, later] = [
      held("LCSP05", null),
      held("LCSP05", "2005/06", "2006/07"),
      held("LCSP23", "2007/08"),
    ];
    expect(overlapsOf([open, between, later])).toEqual([{ earlier: open, later, period: "2007/08" }]);
    expect(endedByNext([open, between, later])).toEqual([{ ...open, to: "2006/07" }, between, later]);
  });

  it("end with the first that follows, whatever comes after", () => {
    const [open, second, third] = [held("LCSP05", null), held("LCSP23", "2005/06"), held("LCSP24", "2007/08")];
    expect(endedByNext([open, second, third])).toEqual([
      { ...open, to: "2004/05" },
      { ...second, to: "2006/07" },
      third,
    ]);
  });

  it.each([
    ["the earlier has ended", [held("LCSP05", null, "2006/07"), held("LCSP23", "2007/08")]],
    ["both are of one partnership", [held("LCSP05", null), held("LCSP05", "2007/08")]],
    ["there is one", [held("LCSP05", "2005/06")]],
  ])("do not overlap where %s", (_, memberships) => {
    expect(overlapsOf(memberships)).toEqual([]);
    expect(endedByNext(memberships)).toEqual(memberships);
  });
});

const tables = {
  "partnerships.csv": ["code,name,formerly,from,to", "LCSP05,Cranbrook,,,", "LCSP23,Tunbridge Wells,,,"],
  "schools.csv": [
    "dfe_number,name,phase,lcsp,from,to,successor",
    "8869001,Quillbeck Primary School,primary,LCSP05,,,",
    "8869002,Umber Primary School,primary,LCSP23,,,",
  ],
};

describe("a register", () => {
  it("with a second row for a school and no end of the first warns, and the second counts from its first year on", async () => {
    const { store, load } = await tinyCounty();
    const schools = [...tables["schools.csv"], "8869001,Quillbeck Primary School,primary,LCSP23,2003/04,,"];
    const { problems } = await load("2008-10-01", {
      ...tables,
      "schools.csv": schools,
      "Exclusions 0304.csv": exclusions([["8869001", ""]]),
    });
    expect(problems.map(inWords).find((text) => text.includes("one partnership at a time"))).toBe(
      [
        "schools.csv, row 4",
        '  The school "8869001" must be in one partnership at a time; in 2003/04 it is in "LCSP23" by this row, and in "LCSP05" by row 2.',
        "  This row, which begins later, counts from then on. Give row 2 the date on which it ended, or take out the one that is wrong.",
      ].join("\n"),
    );
    expect(await whereRowsAre(store)).toEqual(["LCSP23 unplaced"]);
  });

  const rows = exclusions([
    ["8869001", ""],
    ["8869001", ""],
    ["8869002", ""],
  ]);

  it("that lacks a school says which it places no longer, and how many rows were its", async () => {
    const { load } = await tinyCounty();
    await load("2008-10-01", { ...tables, "Exclusions 0304.csv": rows });
    const { problems } = await load("2008-11-01", {
      "schools.csv": tables["schools.csv"].filter((row) => !row.startsWith("8869001")),
    });
    expect(problems.find(({ code }) => code === "places-lost")?.facts).toEqual({ rows: "2 rows", keys: '"8869001"' });
  });

  it("with two rows that contradict one another is refused, and the one before places the rows as it did", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-10-01", { ...tables, "Exclusions 0304.csv": rows });
    const before = await whereRowsAre(store);
    const schools = [...tables["schools.csv"], "8869001,Quillbeck Primary School,primary,LCSP23,,,"];
    const { problems, receipts } = await load("2008-11-01", { "schools.csv": schools });
    expect(problems.map(({ code, facts }) => [code, facts?.["one"], facts?.["other"]])).toEqual([
      ["table-contradicts", 2, 4],
    ]);
    expect(receipts).toEqual([]);
    expect(await whereRowsAre(store)).toEqual(before);
  });
});

describe("schools that lead nowhere", () => {
  it("are named in a file about pupils only as a number: anything else may be the pupil's", async () => {
    const { store, load } = await tinyCounty();
    const rows = ["Penny Example", "Robin Sample", "88690010", "8869999", "A886200100012"];
    const { receipts } = await load("2008-10-01", {
      ...tables,
      "Exclusions 0304.csv": exclusions(rows.map((school) => [school, ""] as const)),
    });
    expect((await listUnplaced(store)).map(({ school, rows: count }) => [school, count])).toEqual([
      ["88690010", 1],
      ["8869999", 1],
      [null, 3],
    ]);
    const unresolved = receipts
      .find(({ kind }) => kind === "exclusions")
      ?.unresolved.map(({ key, reason }) => [key, reason]);
    expect(unresolved).toEqual(
      expect.arrayContaining([
        ["88690010", "no-number"],
        ["8869999", "unknown-number"],
        [null, "no-number"],
        [null, "unknown-name"],
      ]),
    );
    expect(JSON.stringify([receipts])).not.toMatch(/Penny|Robin|A886200100012/);
  });
});
