import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../../fixtures/empty-store.ts";
import { draftLayout } from "../../src/draft-layout.ts";
import { ingest } from "../../src/ingest.ts";
import { loadLayouts } from "../../src/match/layout/load-layouts.ts";
import { describe as describeProblem } from "../../src/tell/describe.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-draft-"));
  mkdirSync(join(folder, "layouts"));
  mkdirSync(join(folder, "in"));
  return () => rmSync(folder, { recursive: true });
});

async function draft(
  name: string,
  ...lines: readonly string[]
): Promise<{ text: string; decisions: readonly number[] }> {
  const path = join(folder, "in", name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  const drafted = await draftLayout(path);
  if (drafted.is !== "draft") throw new Error(`${name} is ${drafted.is}`);
  return drafted;
}

const lineOf = (text: string, start: string) =>
  text
    .split("\n")
    .find((line) => line.trimStart().startsWith(start))
    ?.trim();

/** Puts a draft among the analyst's own layouts and loads the file that it was drafted for. */
async function load(text: string) {
  const layouts = join(folder, "layouts");
  writeFileSync(join(layouts, "draft.yaml"), text);
  const store = await emptyStore();
  const report = await ingest(join(folder, "in"), store, { layouts });
  await store.close();
  return report;
}

const ks2 =
  "UPN,Surname,Forename,DOB,Sex,FSM,SEN,Ethnicity,Language,DCSF No.,Postcode,EngLevl,ReaLev,WriLev,MatLev,SciLev";
const pupil = "T886090000001,Aldous,Kim,14/03/1997,F,N,N,WBRI,ENG,8869001,TN1 1CC,4,4,4,4,4";

describe("a draft for a file that differs little from a layout", () => {
  it("extends that layout, and says only what differs", async () => {
    const { text, decisions } = await draft(
      "KS2 2008.csv",
      `${ks2},KS1Rea,KS1Wri,KS1Mat,Town`,
      `${pupil},2B,2B,2A,Dover`,
    );
    expect(text.split("\n").slice(2)).toEqual([
      "id: my-ks2",
      `extends: kent-key-stage-2  # it knows 18 of the file's 20 headings; only what differs follows`,
      "title: KS2 2008  # DECIDE: what are such files called?",
      "columns:",
      '  english: [EngLevl]  # like "Eng Level" in "kent-key-stage-2"',
      "ignore:",
      "  - Town  # DECIDE: should it be read?",
      "",
    ]);
    expect(decisions).toEqual([5, 9]);
  });

  it("reads the file as it is", async () => {
    const { text } = await draft("KS2 2008.csv", `${ks2},KS1Rea,KS1Wri,KS1Mat`, `${pupil},2B,2B,2A`);
    const { receipts, problems } = await load(text);
    expect(receipts).toMatchObject([{ layout: "my-ks2", read: 1, stored: 1 }]);
    expect(problems).toEqual([]);
  });

  it("takes away the columns that the file no longer has", async () => {
    const { text } = await draft("KS2 2008.csv", ks2.replace("EngLevl", "EngLev"), pupil);
    expect(lineOf(text, "ks1_reading:")).toBe("ks1_reading: none  # no column looks like it");
    expect((await load(text)).receipts).toMatchObject([{ layout: "my-ks2", stored: 1 }]);
  });
});

describe("a draft for a file like no layout", () => {
  const rows = ["Year 8869001,Primary,210,x", "Year 8869002,Primary,<5,12", "Total,,210,12", "Source: nobody,,,"];
  const roll = rows.map((row) => row.replace("Year ", ""));
  const made = () => draft("Numbers 2007-08.csv", "Numbers,,,", "School nr,Fase,Pupils on Rol,Fre", ...roll);

  it("says which kind it is most like, and why each column is what it is", async () => {
    const { text } = await made();
    expect(lineOf(text, "kind:")).toMatch(/^kind: school-roll {2}# 3 of 4 headings look like its fields/);
    expect(lineOf(text, "phase:")).toMatch(
      /^phase: \[Fase\] {2}# DECIDE: is it this\? Its heading says nothing, and each of its 2 cells reads as one of nursery/,
    );
    expect(lineOf(text, "pupils:")).toBe('pupils: [Pupils on Rol]  # like "Pupils on Roll" in "kent-school-roll"');
    expect(lineOf(text, "period:")).toBe("period: file name  # 2007/08 stands in the file's name");
  });

  it("says what the markers may mean, and which rows are no data", async () => {
    const { text } = await made();
    expect(lineOf(text, '"<5":')).toBe(
      '"<5": { reason: suppressed, least: 0, greatest: 4 }  # DECIDE: it stands in 1 cell: what does it mean?',
    );
    expect(text).toContain('- { rule: total, matches: "\\\\b(sub)?totals?$" }  # 1 row looks like this');
    expect(text).toContain("filled_at_most: 1 }  # 1 row looks like this");
  });

  it("names the lines that need a decision by their numbers", async () => {
    const { text, decisions } = await made();
    const marked = text.split("\n").flatMap((line, index) => (line.includes("# DECIDE: ") ? [index + 1] : []));
    expect(decisions).toEqual(marked);
    expect(decisions.length).toBeGreaterThan(2);
  });

  it("loads as a layout before anything is decided, also for a file of minutes", async () => {
    const drafts = [await made(), await draft("Minutes.csv", "Item,Who,When", "Welcome,Chair,10.00")];
    for (const [index, { text }] of drafts.entries()) {
      writeFileSync(join(folder, "layouts", `${index}.yaml`), text);
    }
    const ids = (await loadLayouts(join(folder, "layouts"))).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["my-numbers", "my-minutes"]));
  });

  it("finds headings of two rows", async () => {
    const { text } = await draft("Levels 2008.csv", "Nummer,English,,Maths,", ",Tier,Marks,Tier,Marks", "1,4,27,4,27");
    expect(lineOf(text, "header:")).toBe("header: { rows: 2 }  # the headings stand in two rows");
    expect(text).toContain("English Tier");
  });

  it("quotes what YAML would take for something else", async () => {
    const { text } = await draft("Odd 2008.csv", 'No,"a: b","c, d",#e,Yes', "1,2,3,4,5", "6,7,8,9,x");
    writeFileSync(join(folder, "layouts", "odd.yaml"), text);
    const odd = (await loadLayouts(join(folder, "layouts"))).find(({ id }) => id === "my-odd");
    const named = [
      ...(odd?.ignore ?? []),
      ...Object.values(odd?.columns ?? {}).flatMap((column) =>
        "headings" in column && Array.isArray(column.headings) ? column.headings : [],
      ),
    ];
    expect(named).toEqual(expect.arrayContaining(["No", "a: b", "c, d", "#e", "Yes"]));
  });

  it("never shows a pupil's data: neither names nor numbers, nor a code that few have", async () => {
    const { text } = await draft(
      "Pupils 2008.csv",
      "Unique Number,Family,Sex,Language",
      "T886090000001,Aldous,F,Kentish",
      ...Array.from({ length: 6 }, () => "G886090000002,Bold,M,ZZZ"),
      ...Array.from({ length: 6 }, () => "G886090000002,Bold,M,ENG"),
    );
    expect(text).not.toMatch(/T886|Aldous|Bold|Kentish/);
    expect(lineOf(text, "language:")).toContain('7 cells can\'t be read as ENG or OTH: what do the codes "ZZZ" mean?');
  });
});

describe("no draft is made", () => {
  const path = () => join(folder, "in", "a.csv");

  it("for a file that a layout fits", async () => {
    writeFileSync(path(), "code,name\nLCSP05,Ours\n");
    expect(await draftLayout(path())).toEqual({ is: "fitting", layouts: ["kent-partnerships"] });
  });

  it("for a file without anything like a header", async () => {
    writeFileSync(path(), "1,2,3\n4,5,6\n");
    expect(await draftLayout(path())).toMatchObject({ is: "unreadable", problem: { code: "layout-unmatched" } });
  });

  it("for a file that is none", async () => {
    writeFileSync(path(), "");
    expect(await draftLayout(path())).toMatchObject({ is: "unreadable", problem: { code: "file-empty" } });
  });

  it("for no file, and for a folder", async () => {
    const absent = await draftLayout(join(folder, "in", "absent.csv"));
    expect(absent).toMatchObject({
      is: "unreadable",
      problem: { code: "file-missing", place: { file: "absent.csv" } },
    });
    const ofFolder = await draftLayout(dirname(path()));
    expect(ofFolder).toMatchObject({ is: "unreadable", problem: { code: "file-is-folder" } });
  });
});

describe("a draft for headings that no layout has", () => {
  it("takes a file of injuries by district for admissions, by the words of its name and headings", async () => {
    const { text } = await draft(
      "A&E injuries by district 2008-09.csv",
      "Local authority district,Reason for admission,No. of patients,Resident population",
      "Ashford,Falls,120,27000",
      "Dover,Falls,95,24000",
    );
    expect(lineOf(text, "kind:")).toMatch(/^kind: admissions/);
    expect(lineOf(text, "area:")).toMatch(/^area: \["?Local authority district"?\] {2}# DECIDE: is it this\?/);
    expect(lineOf(text, "cause:")).toContain("Reason for admission");
    expect(lineOf(text, "admissions:")).toContain("No. of patients");
    expect(lineOf(text, "population:")).toContain("Resident population");
  });

  it("takes the counts of a census for those that their words name", async () => {
    const { text } = await draft(
      "January census 2008.csv",
      "Establishment,Phase,Number on roll,Free school meals,Special needs",
      "8869001,Primary,210,31,40",
      "8869002,Primary,180,12,22",
    );
    expect(lineOf(text, "kind:")).toMatch(/^kind: school-roll/);
    expect(lineOf(text, "pupils:")).toContain("Number on roll");
    expect(lineOf(text, "fsm:")).toContain("Free school meals");
    expect(lineOf(text, "sen:")).toContain("Special needs");
  });

  it("takes no heading of two or three letters for another, and the levels below for those of their stage", async () => {
    const { text } = await draft(
      "x.csv",
      "Pupil Number,Schl,Hme Pcode,Gndr,Eng,Rd,Wr,Ma,Sc",
      "D886200100001,8869001,TN1 1CC,F,4,4,3,5,4",
      "H801200001001,8869001,TN1 1CC,M,4,B,3,N,4",
    );
    expect(lineOf(text, "kind:")).toMatch(/^kind: key-stage-2/);
    expect(text).not.toContain("phy:");
    expect(text).toMatch(/- Rd {2}# DECIDE/);
  });

  it("asks which of two kinds it is that are as like", async () => {
    const { text } = await draft("x.csv", "Pupil Number,Schl,Gndr", "D886200100001,8869001,F");
    expect(lineOf(text, "kind:")).toMatch(/# DECIDE: \S+ or \S+\? 2 of 3 headings/);
  });

  it("takes results of a stage for its subjects, and those of the stage before for theirs", async () => {
    const { text } = await draft(
      "KS2 results 2008.csv",
      "UPN,School,Eng result,Maths result,KS1 result in reading",
      "T886090000001,8869001,4,5,2B",
      "T886090000002,8869001,4,3,2A",
    );
    expect(lineOf(text, "english:")).toContain("Eng result");
    expect(lineOf(text, "maths:")).toContain("Maths result");
    expect(lineOf(text, "ks1_reading:")).toContain("KS1 result in reading");
  });

  it.each([
    // Each shares as many headings with the layout of another kind, or more: sex and date of birth are everyone's.
    [
      "kent-looked-after",
      "Children in care 0708.csv",
      "Child ref,Sex,DOB,Came into care,SDQ total",
      "C1,F,14/03/1997,,12",
    ],
    ["kent-school-roll", "Roll Jan 2008.csv", "School,Phase,Number of children,Free meals", "8869001,Primary,210,20"],
    [
      "ofsted-inspections",
      "ofsted.csv",
      "DCSF No.,School,Phase,Inspected,Judgement",
      "8869001,A,Primary,12/10/2007,Good",
    ],
    ["kent-exclusions", "Exclusions.csv", "DOB,Gender,School,Perm or fixed", "14/03/1997,F,8869001,Permanent"],
  ])("names %s where %s is checked, and drafts the same kind", async (layout, name, ...lines) => {
    const { text } = await draft(name, ...lines);
    const store = await emptyStore();
    const { problems } = await ingest(join(folder, "in"), store);
    await store.close();
    expect(problems).toMatchObject([{ code: "layout-unmatched", facts: { layout } }]);
    const { kind } = (await loadLayouts()).find(({ id }) => id === layout) ?? {};
    expect(lineOf(text, "kind:")).toContain(`kind: ${kind} `);
  });

  it("names the nearest layout of that kind where the file is checked", async () => {
    writeFileSync(
      join(folder, "in", "A&E injuries by district 2008-09.csv"),
      "Local authority district,Reason for admission,No. of patients\nAshford,Falls,120\nDover,Falls,95\n",
    );
    const store = await emptyStore();
    const { problems } = await ingest(join(folder, "in"), store);
    await store.close();
    expect(problems).toMatchObject([{ code: "layout-unmatched", facts: { likely: "kent-admissions" } }]);
    expect(problems.map(describeProblem).join()).toContain('Their words are most like those of "kent-admissions".');
  });
});
