import { expect, test } from "vitest";
import { loadTexts } from "../kinds/load-text.ts";

/** Alder took over from Quillbeck in 2007/08. */
const schools = `dfe_number,name,phase,lcsp,from,to,successor
8869001,Quillbeck Primary School,primary,LCSP05,,2006/07,8869003
8869003,Alder Primary School,primary,LCSP05,2007/08,,
8869501,Umber High School,secondary,LCSP23,,,
`;

test.each([
  ["8869001", "Quillbeck Primary", undefined],
  ["8869001", "Alder Primary School", undefined],
  ["8869003", "Quillbeck Primary School", undefined],
  ["8869001", "Umber High School", "Quillbeck Primary School"],
  ["8869501", "Alder Primary School", "Umber High School"],
  // A name that is in no table tells nothing, and neither does none.
  ["8869501", "Elsewhere School", undefined],
  ["8869501", "", undefined],
])("the number %s beside the name %j is that of another school: %s", async (number, name, named) => {
  const text = `DfES No,School,Phase,Inspection date,Overall effectiveness\n${number},${name},Primary,14/03/2008,2\n`;
  const { store, problems, rejects } = await loadTexts({ "schools.csv": schools, "Inspections 2007-08.csv": text });
  const found = { code: "code-not-of-name", place: { row: 2, column: "School" }, facts: { code: number, name, named } };
  expect(problems).toMatchObject(named === undefined ? [] : [found]);
  expect(rejects).toHaveLength(named === undefined ? 0 : 1);
  expect(await store.db.selectFrom("inspection").select("school").execute()).toHaveLength(named === undefined ? 1 : 0);
});

test.each([
  ["LCSP23", "Tunbridge Wells", undefined],
  ["LCSP23", "Royal Spa", undefined],
  ["LCSP23", "Tunbridge Welles", undefined],
  ["LCSP05", "Tunbridge Wells", "Cranbrook and Paddock Wood"],
  ["LCSP05", "Tunbridge Welles", "Cranbrook and Paddock Wood"],
  ["LCSP05", "Kent", "Cranbrook and Paddock Wood"],
  ["LCSP05", "Nowhere", undefined],
])("the code %s beside the name %s is that of another area: %s", async (code, name, named) => {
  const text = `Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source\n${code},${name},School,,M,All,2008/09,80%,-,At least,Plan\n`;
  const { problems } = await loadTexts({ "Targets 2008.csv": text });
  expect(problems).toMatchObject(
    named === undefined ? [] : [{ code: "code-not-of-name", facts: { code, name, named, what: "one area" } }],
  );
});
