import { describe, expect, it } from "vitest";
import { editDistance, nearMatches } from "../../src/match/edit-distance.ts";
import { evidenceFor } from "../../src/match/evidence.ts";
import { issueOf } from "../../src/match/find-issue.ts";
import { columnsOf, readHeader } from "../../src/match/header.ts";
import { plainColumn } from "../../src/match/layout/column.ts";
import type { Layout } from "../../src/match/layout/layout.ts";
import { loadLayouts } from "../../src/match/layout/load-layouts.ts";
import { recognise } from "../../src/match/recognise.ts";

const pupils: Layout = {
  ...{ id: "", kind: "key-stage-2", publisher: "A publisher", title: "Levels", sheets: undefined, header: { rows: 1 } },
  ...{
    issue: "final",
    period: { where: "file name" },
    measures: [],
    questions: {},
    noAnswer: {},
    missing: {},
    ignore: [],
    names: {},
    leaveOut: [],
    fillDown: [],
  },
  ...{ repeats: undefined },
  columns: { pupil: plainColumn(["UPN"]), school: plainColumn(["School"]), english: plainColumn(["Level"]) },
};

const header = "DfES No,School,Phase,Roll,FSM,SEN,EAL".split(",");

describe("recognise", () => {
  it("finds the header below titles, by the headings alone", async () => {
    const rows = [
      ["Pupils on roll, January 2004"],
      ["Source: census"],
      header,
      ["8869001", "A", "Primary", "200", "1", "2", "3"],
    ];
    const found = recognise(
      rows.map((cells, index) => ({ row: index + 1, cells })),
      await loadLayouts(),
    );
    expect(found).toMatchObject({
      fit: "one",
      candidate: { headerRow: 3, binding: { layout: { id: "kent-school-roll" } } },
    });
  });

  it("does not take a table for another that shares a column or two with it", async () => {
    const rows = [{ row: 1, cells: ["Postcode", "LSOA", "Ward", "District", "LCSP", "UPN", "A", "B", "C", "D", "E"] }];
    expect(recognise(rows, await loadLayouts()).fit).toBe("none");
  });

  it("tells apart every pair of built-in layouts", async () => {
    const layouts = await loadLayouts();
    for (const layout of layouts) {
      const headings = Object.values(layout.columns).flatMap((column) => {
        if ("constant" in column) return [];
        if ("by" in column) return Object.values(column.headings).map(([first]) => first ?? "");
        return [column.headings?.[0] ?? ""];
      });
      const measures = layout.measures.flatMap(({ numerator, denominator, value }) => [
        numerator ?? "",
        denominator ?? "",
        value ?? "",
      ]);
      const questions = Object.values(layout.questions).map((question) => question.headings[0] ?? "");
      const cells = [...new Set([...headings, ...measures, ...questions])];
      // Of a header of two rows the lower may be empty: each heading then stands alone.
      const below = Array.from({ length: layout.header.rows - 1 }, () => ({ row: 2, cells: [] }));
      const found = recognise([{ row: 1, cells }, ...below], layouts);
      expect(found, layout.id).toMatchObject({ fit: "one", candidate: { binding: { layout: { id: layout.id } } } });
    }
  });
});

describe("what else came close", () => {
  const near = (id: string, more: Partial<Layout> = {}): Layout => ({ ...pupils, id, ...more });
  const rows = [{ row: 1, cells: ["UPN", "School", "Level"] }];

  it("is named, nearest first, with what the file lacks of it", () => {
    const layouts = [
      near("fits"),
      near("lacks", { columns: { ...pupils.columns, maths: plainColumn(["Maths"]) } }),
      near("knows less", { columns: { pupil: plainColumn(["UPN"]), school: plainColumn(["School"]) } }),
      near("strange", { columns: { pupil: plainColumn(["Number"]) } }),
    ];
    const found = recognise(rows, layouts);
    if (found.fit !== "one") throw new Error("one of these layouts knows every heading");
    expect(evidenceFor(found.candidate, found.close)).toEqual({
      row: 1,
      known: 3,
      headings: 3,
      close: [
        { layout: "lacks", known: 3, lacking: ["Maths"] },
        { layout: "knows less", known: 2, lacking: [] },
      ],
    });
  });

  // Six headings: "half" knows three of them, 3 - 3 / 2 = 1.5; "wants" knows all, and needs five more: 6 - 5 = 1.
  it("counts a heading that is needed in full, and one that is unknown by half", () => {
    const letters = ["A", "B", "C", "D", "E", "F"];
    const of = (headings: readonly string[]) =>
      Object.fromEntries(headings.map((heading) => [heading.toLowerCase(), plainColumn([heading])]));
    const layouts = [
      near("fits", { columns: of(letters) }),
      near("wants", { columns: of([...letters, "G", "H", "I", "J", "K"]) }),
      near("half", { columns: of(["A", "B", "C"]) }),
    ];
    const found = recognise([{ row: 1, cells: letters }], layouts);
    expect(found).toMatchObject({
      candidate: { binding: { layout: { id: "fits" } } },
      close: [{ binding: { layout: { id: "half" } } }, { binding: { layout: { id: "wants" } } }],
    });
  });

  it("keeps a file with a slip from being taken for another kind", () => {
    const slip = [{ row: 1, cells: ["UPN", "School", "Level", "Mths"] }];
    const layouts = [
      near("less", { columns: { pupil: plainColumn(["UPN"]), school: plainColumn(["School"]) } }),
      near("more", { columns: { ...pupils.columns, maths: plainColumn(["Maths"]) } }),
    ];
    expect(recognise(slip, layouts)).toMatchObject({
      fit: "none",
      nearest: { binding: { layout: { id: "more" }, lacking: [["Maths"]] } },
    });
    expect(recognise(slip, layouts, "less")).toMatchObject({ fit: "one" });
  });

  it("is a question where it fits as well, unless one was asked for", () => {
    const layouts = [near("one"), near("other")];
    expect(recognise(rows, layouts)).toMatchObject({ fit: "several", candidates: [{}, {}] });
    expect(recognise(rows, layouts, "other")).toMatchObject({
      fit: "one",
      candidate: { binding: { layout: { id: "other" } } },
      close: [{ binding: { layout: { id: "one" } } }],
    });
  });
});

describe("headings", () => {
  it("are compared without case, spaces and punctuation", () => {
    const found = readHeader({ cells: ["DCSF No.", "% FSM", "FSM", " First\nLanguage "] });
    expect(columnsOf(found, ["dcsf no"])).toEqual([0]);
    expect(columnsOf(found, ["FSM"])).toEqual([2]);
    expect(columnsOf(found, ["First Language"])).toEqual([3]);
  });

  it("that are spelled as the layout spells them win over those that are only like it", () => {
    const found = readHeader({ cells: ["l2_by19", "l2by19"] });
    expect([columnsOf(found, ["l2_by19"]), columnsOf(found, ["l2by19"]), columnsOf(found, ["L2 by19"])]).toEqual([
      [0],
      [1],
      [0, 1],
    ]);
  });
});

describe("issueOf", () => {
  it.each([
    ["KS2 2008 provisional.csv", "provisional"],
    ["KS2_2008_prov.csv", "provisional"],
    ["KS2 2008 REVISED.csv", "revised"],
    ["KS2 2008 final.csv", "final"],
    ["KS2 2008.csv", "final"],
    ["provinces.csv", "final"],
  ])("%s is %s", (file, issue) => {
    expect(issueOf(file, "final")).toBe(issue);
  });
});

describe("near matches", () => {
  it("counts letters put in, taken out and changed", () => {
    // Levenshtein's own example and the textbook one.
    expect([editDistance("kitten", "sitting"), editDistance("", "abc"), editDistance("same", "same")]).toEqual([
      3, 3, 0,
    ]);
  });

  it("offers what is one or two letters away, nearest first, and nothing further", () => {
    expect(nearMatches("EngLevl", ["MatLev", "EngLevels", "EngLev"])).toEqual(["EngLev", "EngLevels"]);
    expect(nearMatches("Meal", ["Deal", "Eal", "Metals"])).toEqual(["Deal"]);
    // A third of three letters is no slip: "FSM" and "SEN", "Rd" and "PD" are other things.
    expect(nearMatches("FSM", ["SEN", "FSN", "fsm"])).toEqual(["fsm"]);
    expect(nearMatches("Rd", ["PD", "Red"])).toEqual([]);
  });
});
