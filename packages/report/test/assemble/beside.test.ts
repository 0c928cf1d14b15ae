import type { Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { chanceLines } from "../../src/words/sheet-words.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const rows = (name: string, ...first: readonly string[]) => rowsOf(sheetNamed(sampleProfile, name), ...first);

test("the survey: a row an answer, with the change, what is clear of it, Kent, and how many answered", () => {
  expect(rows("Pupil survey", "Most days")).toEqual([
    {
      "Who was asked": "primary pupils",
      Year: "2006/07",
      Question: "How often do you feel happy?",
      Answer: "Most days",
      "This survey %": 75,
      // 62.5, half away from zero.
      "Last survey %": 63,
      Change: 13,
      "Clear change": "higher",
      "Kent %": 70,
      "Against Kent": "no clear difference",
      "Pupils who answered": 80,
    },
  ]);
});

test("one in twenty of many comparisons is said to look clear by chance alone", () => {
  const linesWith = (many: number, changed: "wording" | null) => {
    const survey = sampleProfile.survey.map((one) => ({
      ...one,
      questions: one.questions.map((asked) => ({
        ...asked,
        changed,
        // Two comparisons each: with the last survey, and with Kent.
        answers: asked.answers.filter(({ answer }) => answer === "Most days").flatMap((of) => Array(many).fill(of)),
      })),
    }));
    return sheetNamed({ ...sampleProfile, survey }, "Pupil survey").lines.filter((line) => line.includes("by chance"));
  };
  expect(linesWith(9, null)).toEqual([]);
  expect(linesWith(40, null)).toEqual([
    "Of the 80 comparisons here about 4 would look clear by chance alone, even if nothing differed or had changed.",
  ]);
  // Of a question with another wording only Kent is compared with.
  expect(linesWith(40, "wording")).toEqual(chanceLines(40));
});

test("an answer of few is hidden with all that could tell it", () => {
  expect(rows("Pupil survey", "Never")).toMatchObject([
    {
      "This survey %": "[c]",
      Change: "[c]",
      "Clear change": "[c]",
      "Against Kent": "[c]",
      "Pupils who answered": "[c]",
    },
  ]);
});

test("whole percentages of a table are shown, and nothing is claimed of their differences; a question without words has its code", () => {
  expect(rows("Pupil survey", "secondary pupils")).toMatchObject([
    {
      Question: "S02",
      "This survey %": 41,
      "Last survey %": "[x]",
      Change: "[x]",
      "Against Kent": "[z]",
      "Pupils who answered": "[x]",
    },
  ]);
});

test("where a question has no words, a line of the sheet says how to bring them", () => {
  const lines = (survey: Profile["survey"]) => sheetNamed({ ...sampleProfile, survey }, "Pupil survey").lines;
  const told = expect.stringContaining("load its file of answers again");
  expect(lines(sampleProfile.survey)).toContainEqual(told);
  expect(lines(sampleProfile.survey.filter(({ instrument }) => instrument === "primary"))).not.toContainEqual(told);
});

test.each([
  ["wording", "How often do you feel happy? (Last survey: Are you happy?)", "not compared: other wording"],
  ["answers", "How often do you feel happy?", "not compared: other answers offered"],
] as const)("a question of which the %s changed says so, and what it was", (changed, question, why) => {
  const survey = sampleProfile.survey.map((one) => ({
    ...one,
    questions: one.questions.map((asked) => ({ ...asked, changed, wordingBefore: "Are you happy?" })),
  }));
  expect(rowsOf(sheetNamed({ ...sampleProfile, survey }, "Pupil survey"), "Most days")).toMatchObject([
    { Question: question, "This survey %": 75, "Last survey %": 63, Change: "[z]", "Clear change": why },
  ]);
});

test("priorities: a row for each indicator that a priority cites, also for a code that no indicator bears", () => {
  expect(rows("Plan priorities").map((row) => [row["Priority"], row["Indicator"]])).toEqual([
    ["EA1", "NI 73"],
    ["EA1", "NI 107"],
    ["EA1", "NI 999"],
    ["EYD1", "NI 72"],
  ]);
  expect(rows("Plan priorities", "NI 73")).toMatchObject([
    {
      Theme: "Enjoy and achieve",
      "What the plan wants": "Raise attainment in primary schools",
      "Whose figure": "pupils at its schools",
      "2005/06": 76.8,
      "2006/07": 78.3,
      Kent: 69.2,
      Target: 83,
      "Target status": "amber so far for 2008/09: floor met, target not yet met",
    },
  ]);
  expect(rows("Plan priorities", "NI 999")).toMatchObject([
    { "What it measures": "no indicator of this code is known here", "Whose figure": "[z]", "2006/07": "[z]" },
  ]);
});

test("a priority's indicator that was not measured, in a profile by a part of the catalogue, is not called unknown", () => {
  const indicators = sampleProfile.indicators.filter(({ definition }) => definition.code !== "NI 73");
  expect(rowsOf(sheetNamed({ ...sampleProfile, indicators }, "Plan priorities"), "NI 73")).toMatchObject([
    { "What it measures": "not measured for this profile", "2006/07": "[z]" },
  ]);
});

test("a priority that cites no indicator has a row that says so", () => {
  const [first] = sampleProfile.planLinks.priorities;
  if (first === undefined) throw new Error("the sample has priorities");
  const priorities = [{ ...first, priority: "EA2", indicators: [], unknown: [] }];
  const profile: Profile = { ...sampleProfile, planLinks: { ...sampleProfile.planLinks, priorities } };
  expect(rowsOf(sheetNamed(profile, "Plan priorities"))).toMatchObject([
    { Priority: "EA2", Indicator: "[z]", "What it measures": "the plan cites no indicator", Kent: "[z]" },
  ]);
});

test("an indicator of groups alone is named, and its figures are left to its outcome's sheet", () => {
  expect(rows("Plan priorities", "NI 107")).toMatchObject([{ "2006/07": "[z]", Kent: "[z]", Direction: "[z]" }]);
});

test("schools: what is not held of one is not available, and a school that works towards a status has not reached it", () => {
  expect(rows("Schools")).toEqual([
    {
      "DfE number": "886/9001",
      Name: "Ash Primary School",
      Phase: "primary",
      "Pupils on roll": 1049,
      "Roll of": "2006/07",
      "Latest inspection": "Good",
      "Inspected on": "4 June 2007",
      "Healthy Schools": "achieved",
      "Reached on": "20 February 2006",
    },
    {
      "DfE number": "886/9002",
      Name: "Birch Primary School",
      Phase: "primary",
      "Pupils on roll": "[x]",
      "Roll of": "[x]",
      "Latest inspection": "[x]",
      "Inspected on": "[x]",
      "Healthy Schools": "working towards",
      "Reached on": "[z]",
    },
  ]);
});

test("inspections of the year as the Tunbridge Wells plan prints them: 2, 3 and 3 of 18 primary schools; of 8 no percentages, and of Kent's 125", () => {
  expect(rows("Inspections", "Tunbridge Wells", "primary")).toEqual([
    {
      Inspections: "in the year",
      Area: "Tunbridge Wells",
      Phase: "primary",
      Schools: 18,
      Inspected: 8,
      Outstanding: 2,
      "Outstanding %": "[z]",
      Good: 3,
      "Good %": "[z]",
      Satisfactory: 3,
      "Satisfactory %": "[z]",
      Inadequate: 0,
      "Inadequate %": "[z]",
    },
  ]);
  // 20, 60, 40 and 5 of 125.
  expect(rows("Inspections", "Kent", "primary")).toMatchObject([
    { Inspected: 125, "Outstanding %": 16, "Good %": 48, "Satisfactory %": 32, "Inadequate %": 4 },
  ]);
  expect(rows("Inspections", "Tunbridge Wells", "special")).toMatchObject([{ Inspected: 0, Good: 0, "Good %": "[z]" }]);
});

test("a phase of which no school in Kent was inspected has no row", () => {
  const ofPhases = sampleProfile.schools.inspectedInYear;
  const inspectedInYear = {
    ...ofPhases,
    kent: ofPhases.kent.map((one) => (one.phase === "special" ? { ...one, inspected: 0 } : one)),
  };
  const profile = { ...sampleProfile, schools: { ...sampleProfile.schools, inspectedInYear } };
  expect(rowsOf(sheetNamed(profile, "Inspections"), "special")).toEqual([]);
  expect(rowsOf(sheetNamed(profile, "Inspections"), "primary")).toHaveLength(2);
});

test("school and home stand side by side, with their difference and who sets them apart", () => {
  // 46.449 and 48.75; their difference is -2.301.
  expect(rows("School and home", "NI 72")).toMatchObject([
    {
      "Pupils at its schools": 46.4,
      "Children who live here": 48.8,
      Difference: -2.3,
      "Pupils of the extract": "Foundation stage",
      "Live here, go to school elsewhere": 16,
      "Go to school here, live elsewhere": 1017,
    },
  ]);
  expect(rows("School and home", "NI 73")).toMatchObject([
    { Difference: 0, "Live here, go to school elsewhere": "[c]", "Go to school here, live elsewhere": "[c]" },
  ]);
  expect(rows("School and home", "NI 92")).toEqual([]);
});

test("persistent absence is set apart by pupils of its own phase", () => {
  const value = (of: number) => ({ kind: "value", value: of }) as const;
  const absence = { kind: "absence", period: "2006/07" } as const;
  const profile: Profile = {
    ...sampleProfile,
    indicators: sampleProfile.indicators.map((one) =>
      one.definition.code === "NI 73" ? { ...one, definition: { ...one.definition, code: "NI 87" } } : one,
    ),
    bases: [
      { ...absence, phase: "primary", schooledElsewhere: value(31), livingElsewhere: value(47) },
      { ...absence, phase: "secondary", schooledElsewhere: value(120), livingElsewhere: value(85) },
    ],
  };
  expect(rowsOf(sheetNamed(profile, "School and home"), "NI 87")).toMatchObject([
    {
      "Pupils of the extract": "Absence, secondary",
      "Live here, go to school elsewhere": 120,
      "Go to school here, live elsewhere": 85,
    },
  ]);
});

/** The row of NI 72 without a figure on one of its bases, for this reason. */
function without(basis: "school" | "home", reason: "suppressed" | "not-available") {
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === "NI 72" && one.basis === basis
      ? {
          ...one,
          history: one.history.map((year) => ({
            ...year,
            partnership: { ...year.partnership, value: { kind: "none", reason } as const },
          })),
        }
      : one,
  );
  return rowsOf(sheetNamed({ ...sampleProfile, indicators }, "School and home"), "NI 72");
}

test.each([
  ["suppressed", "[c]"],
  ["not-available", "[x]"],
] as const)("where one of two figures is %s, so is their difference", (reason, sign) => {
  expect(without("home", reason)).toMatchObject([
    { "Pupils at its schools": 46.4, "Children who live here": sign, Difference: sign },
  ]);
  expect(without("school", reason)).toMatchObject([
    { "Pupils at its schools": sign, "Children who live here": 48.8, Difference: sign },
  ]);
});

test("what the newest load changed, with the reason; the sheet says since when, and how many figures are new", () => {
  const sheet = sheetNamed(sampleProfile, "Changes since last refresh");
  expect(rowsOf(sheet).map((row) => [row["Area"], row["Year"], row["Was"], row["Is"], row["Why"]])).toEqual([
    ["Tunbridge Wells", "2006/07", 76.9, 78.3, "KS2 final.csv replaced KS2 provisional.csv"],
    ["Kent", "2006/07", 68.8, "[x]", "KS2 provisional.csv is no longer in force"],
    ["England", "2005/06", 70, 70.5, "England.csv came to what was there"],
    ["Tunbridge Wells", "2005/06", "[c]", 76.8, "a figure beside it changed"],
  ]);
  expect(sheet.lines.slice(0, 2)).toEqual([
    "The figures as they stood at the end of 1 October 2008, and as they are by what was loaded or withdrawn on 12 November 2008.",
    "Figures that there were none of before: 1,204. They are not listed, and neither is what prints as it did.",
  ]);
});

test("a figure whose files all count still is another by the tables that place rows, and each of them is named", () => {
  const [changed] = sampleProfile.sinceLastLoad?.figures ?? [];
  if (changed === undefined || sampleProfile.sinceLastLoad === null) throw new Error("the sample has changed figures");
  const figures = [
    { ...changed, replaced: [], by: [] },
    { ...changed, replaced: ["A.csv", "B.csv"], by: [] },
    { ...changed, replaced: ["A.csv", "B.csv"], by: ["C.csv"], withdrawn: true },
  ];
  const tables = [
    { replaced: ["schools.csv"], by: [], withdrawn: true },
    { replaced: ["postcodes.csv"], by: ["postcodes 2.csv"], withdrawn: false },
  ];
  const profile: Profile = { ...sampleProfile, sinceLastLoad: { ...sampleProfile.sinceLastLoad, figures, tables } };
  expect(rowsOf(sheetNamed(profile, "Changes since last refresh")).map((row) => row["Why"])).toEqual([
    "rows are placed anew: schools.csv was withdrawn; postcodes 2.csv replaced postcodes.csv",
    "A.csv and B.csv are no longer in force",
    "A.csv and B.csv were withdrawn, and C.csv counts in their place",
  ]);
});

test("schools that lead nowhere stand by number; cells that hold none, and schools of few pupils, as such", () => {
  expect(rows("Unplaced schools")).toEqual([
    { Kind: "Foundation stage", Year: "2006/07", "DfE number": "886/9990", Rows: 15, Pupils: 15 },
    { Kind: "Foundation stage", Year: "2006/07", "DfE number": "no number, or few", Rows: 14, Pupils: 14 },
    { Kind: "Exclusions", Year: "2006/07", "DfE number": "no number, or few", Rows: 2, Pupils: 2 },
  ]);
});
