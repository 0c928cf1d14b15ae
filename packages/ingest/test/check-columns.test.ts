import { describe, expect, it } from "vitest";
import { loadTexts } from "./kinds/load-text.ts";

const head = "DCSF No,Phase,Enrolments,Sessions Possible,Authorised,Unauthorised,Persistent Absentees";

/** A line a school, all alike but for the last cell. */
function schools(persistent: readonly string[]): Record<string, string> {
  const lines = persistent.map(
    (cell, index) => `8869${String(index).padStart(3, "0")},primary,100,38000,900,90,${cell}`,
  );
  return { "Absence by school 2006-07.csv": `${[head, ...lines].join("\n")}\n` };
}

async function saidOf(persistent: readonly string[]) {
  const { problems, receipts } = await loadTexts(schools(persistent));
  const columns = problems.filter(({ code }) => code.startsWith("column-"));
  return { columns, stored: receipts.flatMap(({ kind, stored }) => (kind === "school-absence" ? [stored] : [])) };
}

describe("a column of results", () => {
  it("that is empty in every one of 20 rows keeps the file out, and of 19 does not", async () => {
    expect(await saidOf(Array(20).fill(""))).toMatchObject({
      columns: [{ code: "column-empty", place: { column: "Persistent Absentees" }, facts: { rows: 20 } }],
      stored: [],
    });
    expect(await saidOf(Array(19).fill(""))).toEqual({ columns: [], stored: [19] });
  });

  it("that is empty in 19 of 20 rows is told, and in 18 is not", async () => {
    expect(await saidOf([...Array(19).fill(".."), "7"])).toMatchObject({
      columns: [{ code: "column-nearly-empty", facts: { missing: 19, rows: 20 } }],
      stored: [20],
    });
    expect(await saidOf([...Array(18).fill(".."), "7", "8"])).toEqual({ columns: [], stored: [20] });
  });

  it("that says why it holds nothing is not empty", async () => {
    expect(await saidOf(Array(20).fill("*"))).toEqual({ columns: [], stored: [20] });
  });

  it("that holds errors and blanks alone is as empty", async () => {
    expect(await saidOf([...Array(19).fill("#REF!"), ""])).toMatchObject({
      columns: [{ code: "column-empty", facts: { rows: 20, missing: 20, errors: 19 } }],
      stored: [],
    });
  });
});

// Of 20 rows 19 are set aside with a word each: that the column is nearly empty would be said of no row that is left. A marker is one more.
it("a column is not said to be nearly empty where the rows without a value are all told of one by one", async () => {
  expect(await saidOf([...Array(19).fill("#REF!"), "7"])).toEqual({ columns: [], stored: [1] });
  expect(await saidOf([...Array(18).fill("#REF!"), "..", "7"])).toMatchObject({
    columns: [{ code: "column-nearly-empty", facts: { missing: 19, errors: 18 } }],
    stored: [2],
  });
});

it("of a table by which rows are placed only what must be filled is said to be empty", async () => {
  const homes = Array.from(
    { length: 20 },
    (_, at) => `TN1 ${at % 10}${at < 10 ? "AA" : "BB"},${at === 0 ? "X01" : ""},LCSP05`,
  );
  const { problems } = await loadTexts({ "postcodes.csv": `${["postcode,lsoa,lcsp", ...homes].join("\n")}\n` });
  expect(problems.filter(({ code }) => code.startsWith("column-"))).toEqual([]);
});

it("of published figures, of which many have no coverage, only what must be filled is said to be empty", async () => {
  const head = "Year,Indicator,Area type,Area code,Area,Numerator,Denominator,Value,Coverage,Status";
  const figures = Array.from({ length: 20 }, (_, at) => {
    const year = 1980 + at;
    return `${year}/${String((year + 1) % 100).padStart(2, "0")},NI 73,England,E92000001,England,,,71.2,,final`;
  });
  const { problems, receipts } = await loadTexts({ "Local indicators.csv": `${[head, ...figures].join("\n")}\n` });
  expect(receipts.find(({ kind }) => kind === "area-values")?.stored).toBe(20);
  expect(problems.filter(({ code }) => code.startsWith("column-"))).toEqual([]);
});

describe("a pupil's result", () => {
  const headings =
    "UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,DCSF No,Postcode,English,Reading,Writing,Maths,Science,KS1 Reading,KS1 Writing,KS1 Maths";

  /** What is said of the columns of a Key Stage 2 file whose pupils all have this for science, and what is stored of it. */
  async function scienceOf(science: readonly string[]) {
    const lines = science.map(
      (cell, index) =>
        `A886200100${String(index).padStart(3, "0")},14/03/1997,F,N,S,WBRI,ENG,8869001,TN1 1CC,4,4,4,4,${cell},2B,2B,2B`,
    );
    const { problems, store } = await loadTexts({ "KS2 2008 pupil.csv": `${[headings, ...lines].join("\n")}\n` });
    const said = problems.filter(({ place }) => place.column === "Science").map(({ code }) => code);
    const rows = await store.db.selectFrom("key_stage_2").select("missing").execute();
    const reasons = rows.map(({ missing }) => JSON.parse(missing ?? "{}").science);
    return { said, stored: rows.length, reasons: [...new Set(reasons)] };
  }

  it("that none of fewer than 100 has is unknown, and of 100 keeps the file out", async () => {
    expect(await scienceOf(Array(99).fill(""))).toEqual({
      said: ["result-unknown"],
      stored: 99,
      reasons: ["suppressed"],
    });
    expect(await scienceOf(Array(100).fill(""))).toMatchObject({ said: ["column-empty"], stored: 0 });
  });

  it("that some have is missing for the others, as ever", async () => {
    expect(await scienceOf([...Array(23).fill("-"), "4"])).toEqual({
      said: ["column-nearly-empty"],
      stored: 24,
      reasons: ["not-available", undefined],
    });
  });

  it("that is hidden for all is not empty", async () => {
    expect(await scienceOf(Array(100).fill("*"))).toEqual({
      said: [],
      stored: 100,
      reasons: ["suppressed"],
    });
  });
});
