import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../../fixtures/empty-store.ts";
import { draftLayout } from "../../src/draft-layout.ts";
import { ingest } from "../../src/ingest.ts";

const kent = fileURLToPath(new URL("../../../../fixtures/kent/", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-dressed-"));
  for (const name of ["in", "layouts"]) mkdirSync(join(folder, name));
  return () => rmSync(folder, { recursive: true });
});

type Swaps = Readonly<Record<string, string>>;

/** A file of Kent's, cut after some lines, under headings that no layout knows. */
interface Dressed {
  readonly file: string;
  readonly lines: number;
  readonly headings: Swaps;
  readonly kind: string;
  /** What an analyst types instead of what is drafted; "" takes a line away. */
  readonly decisions: Swaps;
  /** Rows of data among the lines, by counting them in the file. */
  readonly rows: number;
}

const usual: Swaps = { 'publisher: "?"': "publisher: A county" };

const dressed: readonly Dressed[] = [
  {
    file: "KS2 2008 pupil.csv",
    lines: 42,
    headings: { EngLev: "E Test", ReaLev: "R Test", WriLev: "W Test", MatLev: "M Test", SciLev: "S Test" },
    kind: "key-stage-2",
    decisions: {
      "  english: none": "  english: [E Test]",
      "  reading: none": "  reading: [R Test]",
      "  writing: none": "  writing: [W Test]",
      "  maths: none": "  maths: [M Test]",
      "  science: none": "  science: [S Test]",
      "ignore:\n  - E Test\n  - R Test\n  - W Test\n  - M Test\n  - S Test\n": "",
    },
    rows: 40,
  },
  {
    file: "KS1 2008 pupil.csv",
    lines: 42,
    headings: { "DCSF No.": "Establishment", "Date of Birth": "Born", SEN: "Stage of need" },
    kind: "key-stage-1",
    decisions: {},
    rows: 40,
  },
  {
    file: "FSP2004.csv",
    lines: 41,
    headings: { "DfES No": "Setting", DOB: "Birthday", KUW: "Know" },
    kind: "foundation-stage",
    decisions: {},
    rows: 40,
  },
  {
    file: "Exclusions 0708.csv",
    lines: 41,
    headings: { "DCSF No.": "Base", Category: "Sort", "Start Date": "First day", Outcome: "In the end" },
    kind: "exclusions",
    decisions: { '  date: ["?"]': "  date: [First day]", "ignore:\n": "ignore:\n" },
    rows: 40,
  },
  {
    file: "School roll January 2007.csv",
    lines: 44,
    headings: { "DfES Number": "Establishment", "School Name": "School", "Pupils on Roll": "NOR" },
    kind: "school-roll",
    decisions: { '  pupils: ["?"]': "  pupils: [NOR]", "  - NOR\n": "" },
    rows: 40,
  },
  {
    file: "Absence by school 2007-08 two terms.csv",
    lines: 41,
    headings: { "DCSF No.": "Number", Enrolments: "Enrolled", "2-Term Sessions Possible": "Possible" },
    kind: "school-absence",
    decisions: {},
    rows: 40,
  },
  {
    file: "Ofsted inspections 2006-07.txt",
    lines: 41,
    headings: { "DfES Number": "Reference", "Overall effectiveness": "Judgement" },
    kind: "inspections",
    decisions: {},
    rows: 40,
  },
  {
    file: "Healthy Schools 2008-09.csv",
    lines: 41,
    headings: { "DCSF Number": "Est", "NHSS Status": "Standing", "Achieved On": "When" },
    kind: "healthy-schools",
    decisions: {},
    rows: 40,
  },
  {
    file: "Looked after children 2007-08.csv",
    lines: 41,
    headings: { "Health Assessment": "Medical", "Dental Check": "Teeth", "Start of Care": "Care since" },
    kind: "looked-after",
    decisions: {},
    rows: 40,
  },
  {
    file: "NFER survey 2007 primary.csv",
    lines: 41,
    headings: { Serial: "Form", P07: "Q7", P08: "Q8" },
    kind: "survey-responses",
    decisions: { '  serial: ["?"]': "  serial: [Form]", "ignore:\n  - Form\n": "" },
    rows: 40,
  },
];

/** Drafts a layout, takes the decisions, and loads the file by it. */
async function loadByDraft(path: string, decisions: Swaps) {
  const drafted = await draftLayout(path);
  if (drafted.is !== "draft") throw new Error(`${path} is ${drafted.is}`);
  const plain = drafted.text.replaceAll(/ {2}# .*$/gm, "");
  const decided = Object.entries({ ...usual, ...decisions }).reduce(
    (text, [from, to]) => text.replace(from, to),
    plain,
  );
  writeFileSync(join(folder, "layouts", "mine.yaml"), decided);
  const store = await emptyStore();
  const report = await ingest(path, store, { layouts: join(folder, "layouts") });
  await store.close();
  return { ...report, text: drafted.text, decided };
}

describe("a draft for a file of Kent's in another dress", () => {
  it.each(dressed)("reads $file as $kind", async ({ file, lines, headings, kind, decisions, rows }) => {
    const cut = readFileSync(join(kent, file), "latin1").split(/\r?\n/).slice(0, lines).join("\n");
    const text = Object.entries(headings).reduce((said, [from, to]) => said.replace(from, to), cut);
    const path = join(folder, "in", basename(file));
    writeFileSync(path, `${text}\n`, "latin1");
    const { receipts, problems, decided } = await loadByDraft(path, decisions);
    expect(
      problems.filter(({ blocks }) => blocks !== "nothing"),
      decided,
    ).toEqual([]);
    expect(receipts).toMatchObject([{ kind, stored: rows, rejected: 0 }]);
  });
});

describe("a draft for a file with several measures a row", () => {
  /** District, and under two merged headings a number and a rate each. */
  function rates(): string {
    const sheet = utils.aoa_to_sheet([
      ["Published in 2006/07"],
      ["District", "Falls", "", "Burns", ""],
      ["", "Number", "Rate", "Number", "Rate"],
      ["29UB", 12, 3.4, 4, 1.1],
      ["29UC", 15, 3.9, "..", ".."],
      ["29UD", 9, 2.2, 3, 0.8],
    ]);
    sheet["!merges"] = ["A2:A3", "B2:C2", "D2:E2"].map(utils.decode_range);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Rates");
    const path = join(folder, "in", "Rates.xlsx");
    writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }));
    return path;
  }

  it("has an entry for each, and reads the file", async () => {
    const { receipts, problems, text } = await loadByDraft(rates(), {
      "  level: { constant: country }": "  level: { constant: district }",
    });
    expect(text).toContain("  - { indicator: Falls, numerator: Falls Number, value: Falls Rate }  # DECIDE: is this");
    expect(text).toContain("  - { indicator: Burns, numerator: Burns Number, value: Burns Rate }  # DECIDE: is this");
    expect(problems).toEqual([]);
    expect(receipts).toMatchObject([{ kind: "area-values", periods: ["2006/07"], read: 3, stored: 3 }]);
  });

  it("takes over those that a layout knows, and the level of schools from their numbers", async () => {
    const path = join(folder, "in", "Exclusion rates 2007-08.csv");
    writeFileSync(
      path,
      "School number,perm_excl,headcount,perm_excl_rate,Detentions,Detention rate,estab\n8869001,1,210,0.48,3,1.4,9001\n8869002,0,180,0,4,2.2,9002\n",
    );
    const drafted = await draftLayout(path);
    const text = drafted.is === "draft" ? drafted.text : "";
    expect(text).toContain(
      '  - { indicator: NI 114, numerator: perm_excl, denominator: headcount, value: perm_excl_rate }  # as in "dfe-exclusions"',
    );
    expect(text).toContain('  - estab  # as in "dfe-exclusions"');
    expect(text).toContain(
      "level: { constant: school }  # DECIDE: no column says so; the areas are numbers of schools",
    );
  });
});

describe("a draft for a file of a kind that has several layouts", () => {
  it("takes what it does not say itself from the one that knows most of its headings", async () => {
    const path = join(folder, "in", "School absence 2006-07.csv");
    writeFileSync(
      path,
      "Reference,Phase,Persistent Absentees,Enrolled,Sessions Poss\n8869001,Primary,<5,210,79800\n8869002,Primary,2,180,68400\n",
    );
    const drafted = await draftLayout(path);
    const text = drafted.is === "draft" ? drafted.text : "";
    expect(text).toContain('span: { constant: annual }  # DECIDE: no column says so; in "kent-school-absence"');
    expect(text).toMatch(
      /"<5": \{ reason: suppressed, least: 1, greatest: 4 \} {2}# it stands in 1 cell; as in "kent-/,
    );
  });
});

describe("a draft for a print-out", () => {
  it("fills down an area that is named once", async () => {
    const path = join(folder, "in", "Admissions 2006-07.csv");
    writeFileSync(
      path,
      "District,Cause,Admissions\nDover,Falls,12\n,Burns,4\n,All,16\nThanet,Falls,9\n,Burns,3\n,All,12\n",
    );
    const { receipts, problems, text } = await loadByDraft(path, {
      '  level: ["?"]': "  level: { constant: district }",
    });
    expect(text).toContain(
      'fill_down: [area]  # DECIDE: 4 cells of "District" are empty: do they mean what stands above',
    );
    expect(problems).toEqual([]);
    expect(receipts).toMatchObject([{ kind: "admissions", read: 6, stored: 6 }]);
  });
});

describe("a draft for a survey", () => {
  it("asks for the wording and the answers of questions that no layout knows, and for no child's own words", async () => {
    const path = join(folder, "in", "Survey 2008.csv");
    const rows = Array.from({ length: 12 }, (_, row) => `${row + 1},${(row % 3) + 1},a,1,2,${row % 2},I like ${row}`);
    writeFileSync(path, ["Serial No,Q1,Q2,Q3,Q4,Q5,Q6", ...rows].join("\n"));
    const drafted = await draftLayout(path);
    const text = drafted.is === "draft" ? drafted.text : "";
    expect(text).toContain("kind: survey-responses");
    expect(text).toContain('  Q1:\n    headings: [Q1]\n    wording: "?"  # DECIDE: how was it asked?');
    expect(text).toContain('answers: { "1": "?", "2": "?", "3": "?" }  # DECIDE: what does each answer mean?');
    expect(text).not.toContain("I like");
    expect(text).toContain("  - Q6  # DECIDE: should it be read?");
  });
});

describe("a draft for a file with names of schools and their numbers", () => {
  it("reads the numbers, and says why not the names", async () => {
    const path = join(folder, "in", "School roll 2008.csv");
    writeFileSync(
      path,
      "School,Establishment,Phase,On roll\nQuillbeck Primary School,8869001,Primary,210\nUmber High,8869501,Secondary,900\n",
    );
    const drafted = await draftLayout(path);
    const text = drafted.is === "draft" ? drafted.text : "";
    expect(text).toContain("school: [Establishment]  # its cells are numbers of schools");
    expect(text).toMatch(/ {2}- School {2}# /);
  });
});
