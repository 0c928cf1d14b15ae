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
    ["no YAML", "id: [\n", /my\.yaml, line 2\n/],
  ])("are refused for %s, with the line", async (_, text, message) => {
    put(text);
    await expect(loadLayouts(folder)).rejects.toThrow(message);
    await expect(loadLayouts(folder)).rejects.toMatchObject({ name: "LayoutError" });
  });

  it("are refused where two extend each other", async () => {
    put("id: one\nextends: two\n", "one.yaml");
    put("id: two\nextends: one\n", "two.yaml");
    await expect(loadLayouts(folder)).rejects.toThrow(/must be the id of a layout/);
  });
});
