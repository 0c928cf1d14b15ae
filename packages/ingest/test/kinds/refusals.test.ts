import { expect, it } from "vitest";
import { loadTexts } from "./load-text.ts";

const healthy = (status: string, date: string) => `DCSF No,School,Status,Date Achieved\n8869001,Q,${status},${date}\n`;
const inspection = (date: string, grade: string) =>
  `DfES No,School,Phase,Inspection date,Overall effectiveness\n8869001,Q,Primary,${date},${grade}\n`;
const child = (sdq: string, age: string) =>
  `Child No,UPN,DOB,Age,Sex,Care Started,Placement,Placement Postcode,Home Postcode,Health Check,Dental Check,SDQ\nC1,n/a,,${age},F,,,,,Y,N,${sdq}\n`;
const target = (area: string, direction: string) =>
  `Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source\n${area},,School,,M,All,2008/09,80%,-,${direction},Plan\n`;
const links = (plan: string, indicators: string) =>
  `Plan,Theme,Priority,Priority Text,Indicators\n${plan},T,P1,Text,${indicators}\n`;

it.each([
  ["a grade that Ofsted does not give", "I 2008.csv", inspection("14/03/2008", "5"), "Overall effectiveness"],
  ["a day that does not exist", "I 2008.csv", inspection("30/02/2008", "2"), "Inspection date"],
  ["a status that the programme does not have", "H 2008.csv", healthy("Z", ""), "Status"],
  ["a score above 40", "L 2008.csv", child("41", "9"), "SDQ"],
  ["an age of no child or young person", "L 2008.csv", child("12", "62"), "Age"],
  ["a direction that is none", "T.csv", target("LCSP05", "Sideways"), "Direction"],
  ["a list of indicators without one", "P 2008.csv", links("LCSP05", '" ; "'), "Indicators"],
] as const)("a row is rejected for %s", async (_, file, text, column) => {
  const { rejects, problems } = await loadTexts({ [file]: text });
  expect(rejects).toHaveLength(1);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "value-unreadable", place: { file, row: 2, column } }),
  );
});

it.each([
  ["a target", "T.csv", target("Tunbridge Welles", "At least")],
  ["a plan", "P 2008.csv", links("Nowhere", "NI 50")],
] as const)("%s of a partnership that is in no table is rejected", async (_, file, text) => {
  const { problems, rejects } = await loadTexts({ [file]: text });
  expect(problems.map(({ code }) => code)).toEqual(["partnership-unknown"]);
  expect(rejects).toHaveLength(1);
});

it.each([
  ["x".repeat(40), "x".repeat(40)],
  ["x".repeat(41), `${"x".repeat(40)}…`],
])("of a cell the first 40 characters are told: %s", async (direction, found) => {
  const { problems } = await loadTexts({ "T.csv": target("LCSP05", direction) });
  expect(problems).toMatchObject([{ code: "value-unreadable", found }]);
});

it.each([
  ["Aa,Bb,Cc,Dd,Ee,Ff", '"Aa", "Bb", "Cc", "Dd", "Ee", "Ff"'],
  ["Aa,Bb,Cc,Dd,Ee,Ff,Gg", '"Aa", "Bb", "Cc", "Dd", "Ee", "Ff", 1 more'],
])("a table that no layout fits is told by six of its headings: %s", async (line, headings) => {
  const { problems } = await loadTexts({ "T.csv": `${line}\n${line.replace(/\w+/g, "1")}\n` });
  expect(problems).toMatchObject([{ code: "layout-unmatched", facts: { headings } }]);
});

it("a level that the layout has no column for is said once, with those that it has", async () => {
  const text =
    "Year,Indicator,Area type,Area code,Area,Numerator,Denominator,Value,Coverage,Status\n2007/08,NI 50,Ward,E1,Park,1,2,50,,Final\n";
  const { problems } = await loadTexts({ "V.csv": text });
  expect(problems).toMatchObject([
    {
      code: "value-unreadable",
      place: { column: "Area type" },
      expected: "one of partnership, district, primary-care-trust, authority, country",
    },
  ]);
});
