import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listLayouts } from "../../src/match/layout/list-layouts.ts";
import { loadLayouts } from "../../src/match/layout/load-layouts.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-layouts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const roll = `id: my-roll
kind: school-roll
publisher: A school
title: Our own roll
period: file name
columns:
  school: [Nr]
  phase: [Phase]
  pupils: [Pupils]
`;

/** Lists within lists, ten of each in the next: 10 billion texts if they were written out. */
const bomb = [..."abcdefghi"]
  .map(
    (name, depth, names) =>
      `${name}: &${name} [${Array(10)
        .fill(depth === 0 ? "x" : `*${names[depth - 1]}`)
        .join(", ")}]\n`,
  )
  .join("");

function put(text: string, name = "my.yaml"): void {
  writeFileSync(join(folder, name), text);
}

const loaded = async () => (await loadLayouts(folder)).find(({ id }) => id === "my-roll");

describe("layouts", () => {
  it("are the built-in ones and the analyst's own", async () => {
    put(roll);
    const ids = (await listLayouts(folder)).map(({ id }) => id);
    expect(ids).toContain("kent-key-stage-2");
    expect(ids).toContain("my-roll");
    expect(await listLayouts()).not.toContainEqual(expect.objectContaining({ id: "my-roll" }));
  });

  it("take from the layout that they extend what they do not say themselves", async () => {
    put(roll);
    put("id: my-later-roll\nextends: my-roll\ntitle: Later\ncolumns:\n  pupils: [Headcount]\n", "later.yml");
    const later = (await loadLayouts(folder)).find(({ id }) => id === "my-later-roll");
    expect(later).toMatchObject({
      kind: "school-roll",
      publisher: "A school",
      title: "Later",
      period: { where: "file name" },
    });
    expect(later?.columns).toMatchObject({ school: { headings: ["Nr"] }, pupils: { headings: ["Headcount"] } });
  });

  it("add to what they extend, rule by rule, and may take a column away", async () => {
    put(
      `${roll}  fsm: [Free]\nmissing: { x: suppressed }\nignore: [Town]\n` +
        `leave_out: [{ rule: total, matches: ^total$ }, { rule: note, filled_at_most: 1 }]\n`,
    );
    put(
      "id: my-later-roll\nextends: my-roll\ncolumns: { fsm: none }\nmissing: { '-': not-applicable }\n" +
        "ignore: [Ward]\nleave_out: [{ rule: total, matches: ^kent$ }]\n",
      "later.yml",
    );
    const later = (await loadLayouts(folder)).find(({ id }) => id === "my-later-roll");
    expect(Object.keys(later?.columns ?? {})).toEqual(["school", "phase", "pupils"]);
    expect(later).toMatchObject({
      missing: { x: { reason: "suppressed" }, "-": { reason: "not-applicable" } },
      ignore: ["Town", "Ward"],
      leaveOut: [
        { rule: "note", filled_at_most: 1 },
        { rule: "total", matches: "^kent$" },
      ],
    });
  });

  it("add questions to those of the layout that they extend", async () => {
    const asked = "{ headings: [Q1], wording: Is it?, answers: { 1: Yes } }";
    put(
      "id: my-survey\nkind: survey-responses\npublisher: A school\ntitle: Survey\nperiod: file name\n" +
        `columns: { instrument: { constant: primary }, serial: [No] }\nquestions: { Q1: ${asked} }\n`,
    );
    put(`id: my-later-survey\nextends: my-survey\nquestions: { Q2: ${asked.replace("Q1", "Q2")} }\n`, "later.yml");
    const later = (await loadLayouts(folder)).find(({ id }) => id === "my-later-survey");
    expect(Object.keys(later?.questions ?? {})).toEqual(["Q1", "Q2"]);
  });

  it("can't take away a column that the kind requires", async () => {
    put(roll);
    put("id: my-later-roll\nextends: my-roll\ncolumns: { pupils: none }\n", "later.yml");
    await expect(loadLayouts(folder)).rejects.toThrow(/later\.yml, line 3\n {2}The field "pupils" must have a column/);
  });

  it("read codes and markers that YAML takes for numbers and yes or no", async () => {
    put(
      roll.replace(
        "[Phase]",
        "{ headings: [Phase], codes: { 1: primary, 2: secondary }, missing: { 99: not-applicable } }",
      ),
    );
    expect(await loaded()).toMatchObject({
      columns: {
        phase: {
          codes: { 1: "primary", 2: "secondary" },
          missing: { 99: { reason: "not-applicable" } },
        },
      },
    });
  });

  it.each([
    ["a slip in a name", roll.replace("publisher:", "publsher:"), /my\.yaml, line 3\n {2}"publsher" can't stand here/],
    [
      "a kind that is none",
      roll.replace("school-roll", "school-rolls"),
      /line 2\n {2}"school-rolls" must be the name of a kind/,
    ],
    [
      "a field that the kind lacks",
      `${roll}  colour: [Colour]\n`,
      /line 10\n {2}"colour" must be a field of the kind "school-roll"/,
    ],
    ["no column for what must be there", roll.replace("  pupils: [Pupils]\n", ""), /"pupils" must have a column/],
    ["no school year", roll.replace("period: file name\n", ""), /"period" must have a column/],
    [
      "a slip inside a column",
      roll.replace("[Phase]", "{ heading: [Phase] }"),
      /line 8\n {2}"heading" can't stand here/,
    ],
    [
      "a reason that is none",
      `${roll}missing: { x: hidden }\n`,
      /line 10\n {2}"missing > x" must be one of not-applicable, not-available, suppressed/,
    ],
    ["a text for a list", roll.replace("[Phase]", "Phase"), /line 8\n {2}"columns > phase" must be a list/],
    ["an empty list", roll.replace("[Phase]", "[]"), /line 8\n {2}"columns > phase" can't be empty/],
    [
      "a pattern that is none",
      `${roll}leave_out:\n  - { rule: total, matches: "(" }\n`,
      /line 11\n {2}"\(" must be a regular/,
    ],
    [
      "a pattern that a long cell keeps busy for ever",
      `${roll}leave_out:\n  - { rule: total, matches: "^(a+)+$" }\n`,
      /line 11\n {2}"\^\(a\+\)\+\$" repeats a group/,
    ],
    ["no id", roll.replace(/^id:.*\n/m, ""), /\n {2}The entry "id" must be there/],
    ["no publisher", roll.replace("publisher: A school\n", ""), /"publisher" must be there/],
    [
      "an id that another has",
      roll.replace("my-roll", "kent-school-roll"),
      /line 1\n {2}The id "kent-school-roll" must be/,
    ],
    [
      "a base that is none",
      roll.replace("kind: school-roll", "extends: nothing"),
      /line 2\n {2}"nothing" must be the id/,
    ],
    [
      "a near miss of a name",
      roll.replace("publisher:", "publsher:"),
      /"publsher" can't stand here: no entry of a layout has that name\. Perhaps it means "publisher"/,
    ],
    ["a near miss of a kind", roll.replace("school-roll", "school-rol"), /Perhaps it means "school-roll"/],
    ["a near miss of a field", roll.replace("pupils:", "pupil:"), /line 9\n {2}"pupil" must be a field .* "pupils"/],
    [
      "a code for what the kind does not know",
      roll.replace("[Phase]", "\n    headings: [Phase]\n    codes:\n      1: primary\n      2: secundary"),
      /line 12\n {2}"secundary" must be one of nursery, primary/,
    ],
    [
      "a constant that the kind does not know",
      roll.replace("[Phase]", "{ constant: lower }"),
      /line 8\n {2}"lower" must be one of nursery, primary/,
    ],
    [
      "a choice by what is no field",
      roll.replace("[Phase]", "{ by: town, headings: { Dover: [Phase] } }"),
      /line 8\n {2}"town" must be a field/,
    ],
    [
      "a choice by a value that the field can't have",
      roll.replace("[Pupils]", "{ by: phase, headings: { primry: [Pupils] } }"),
      /line 9\n {2}"primry" must be one of nursery, primary/,
    ],
    [
      "a school year that is none",
      roll.replace("file name", "{ constant: 2007/09 }"),
      /line 5\n {2}"2007\/09" must be a school year/,
    ],
    [
      "bounds the wrong way round",
      `${roll}missing: { x: { reason: suppressed, least: 5, greatest: 1 } }\n`,
      /line 10\n {2}The "least" of "x" can't be more than its "greatest"/,
    ],
    ["a sheet's pattern that is none", `${roll}sheets: ["["]\n`, /line 10\n {2}"\[" must be a regular expression/],
    ["a header of six rows", `${roll}header: { rows: 6 }\n`, /line 10\n {2}"header > rows" must be at most 5/],
    [
      "a field to fill down that has no column",
      `${roll}fill_down: [fsm]\n`,
      /line 10\n {2}The field "fsm" must have a column under "columns"/,
    ],
    [
      "a rule that says of no row that it is left out",
      `${roll}leave_out:\n  - { rule: total, column: [School] }\n`,
      /line 11\n {2}The rule "total" must say which rows it leaves out/,
    ],
    ["a cell that is a number", roll.replace("file name", "{ cell: 2 }"), /line 5\n {2}"period > cell" must be a text/],
    [
      "a constant that is a list",
      roll.replace("[Phase]", "{ constant: [primary] }"),
      /line 8\n {2}"columns > phase > constant" must be/,
    ],
    [
      "a form that is two",
      roll.replace("[Phase]", "{ constant: primary, headings: [Phase] }"),
      /line 8\n {2}"(constant|headings)" can't stand here: it belongs to another entry, or to another form/,
    ],
    ["a header in row 0", `${roll}header: { row: 0 }\n`, /line 10\n {2}"header > row" must be at least 1/],
    ["a cell that is none", roll.replace("file name", "{ cell: 2B }"), /line 5\n {2}"period > cell" must be/],
    [
      "two mistakes, by the first of them",
      roll.replace("file name", "{ cell: 2B }").replace("[Phase]", "{ heading: [Phase] }"),
      /line 5\n {2}"period > cell" must be/,
    ],
    [
      "two values that can't be, by the first of them",
      `${roll.replace("[Phase]", "{ headings: [Phase], codes: { a: primry } }")}  colour: [Colour]\n`,
      /line 8\n {2}"primry" must be one of/,
    ],
    ["an open bracket", "id: [\n", /my\.yaml, line 2\n {2}This must be YAML: .* brackets must close/],
    [
      "the same entry twice",
      `${roll}id: again\n`,
      /my\.yaml, line 10\n {2}This must be YAML: an entry can't stand twice/,
    ],
    [
      "an indent with a tab",
      "id: x\ncolumns:\n\tpupils: [A]\n",
      /line 3\n {2}This must be YAML: lines must be indented/,
    ],
    ["nothing in it", "", /my\.yaml\n {2}A layout must be a group of entries/],
    ["a list", "- id\n", /my\.yaml\n {2}A layout must be a group of entries/],
    ["aliases without end", `${bomb}publisher: *i\n`, /must be YAML: a text that begins with \*/],
  ])("are refused for %s, with the line", async (_, text, message) => {
    put(text);
    await expect(loadLayouts(folder)).rejects.toThrow(message);
    const said = await loadLayouts(folder).catch((error: unknown) => error);
    expect(said).toMatchObject({ name: "LayoutError", code: "layout-mistaken", path: expect.stringContaining(folder) });
  });

  it("say in which file and line, also to a program", async () => {
    put("id: one\nextends: none-such\n", "one.yaml");
    const path = join(folder, "one.yaml");
    await expect(loadLayouts(folder)).rejects.toMatchObject({ path, line: 2 });
  });

  it("are looked for in a folder: where there is none, that is said", async () => {
    const path = join(folder, "absent");
    await expect(loadLayouts(path)).rejects.toMatchObject({ name: "LayoutError", code: "folder-unreadable", path });
  });

  it("are refused where two extend each other", async () => {
    put("id: one\nextends: two\n", "one.yaml");
    put("id: two\nextends: one\n", "two.yaml");
    await expect(loadLayouts(folder)).rejects.toThrow(/line 2\n {2}"(one|two)" can't be what this layout extends/);
  });
});
