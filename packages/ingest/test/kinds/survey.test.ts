import { describe, expect, it } from "vitest";
import { loadTexts } from "./load-text.ts";

const numbers = Array.from({ length: 30 }, (_, index) => `P${index + 1}`);
const heading = `Serial,DfES No,Year Group,Sex,${numbers.join(",")}\n`;
/** The serial, the year group, and the answers to the first questions; the others are all 1. */
const row = (serial: string, year: string, ...first: readonly string[]) =>
  `${serial},8869001,${year},F,${[...first, ...Array(30 - first.length).fill("1")].join(",")}\n`;

describe("survey responses", () => {
  it("are a row a question, each answer in words", async () => {
    const { store, receipts } = await loadTexts({ "Survey 2007 primary.csv": heading + row("7", "Year 5", "2", "4") });
    expect(receipts.find(({ kind }) => kind === "survey-responses")).toMatchObject({ read: 1, stored: 1 });
    const answers = await store.db.selectFrom("survey_response").selectAll().orderBy("question").execute();
    expect(answers).toHaveLength(30);
    expect(answers.slice(0, 3)).toMatchObject([
      { question: "P01", answer: "Quite healthy", instrument: "primary", year_group: 5, school_lcsp: "LCSP05" },
      { question: "P02", answer: "None" },
      { question: "P03", answer: "Every day" },
    ]);
  });

  it("bring the questions of their layout: how each was asked, and its answers in their order", async () => {
    const { store } = await loadTexts({ "Survey 2007 primary.csv": heading + row("7", "Year 5", "2", "4") });
    const put = await store.db.selectFrom("survey_question").selectAll().orderBy("question").orderBy("place").execute();
    expect(new Set(put.map(({ question }) => question)).size).toBe(30);
    const about = { period: "2006/07", instrument: "primary", question: "P05" };
    const wording = "How many times a day do you brush your teeth?";
    expect(put.filter(({ question }) => question === "P05")).toEqual(
      ["Two or more", "Once", "Less than once a day"].map((answer, place) => ({
        ...{ ...about, wording, answer, place },
        extract_id: expect.any(Number),
      })),
    );
  });

  it("bring the questions where they are loaded again, into a store that was made before it knew any", async () => {
    const { store, again } = await loadTexts({ "Survey 2007 primary.csv": heading + row("7", "Year 5", "2", "4") });
    const questions = () => store.db.selectFrom("survey_question").selectAll().execute();
    const put = await questions();
    await store.db.deleteFrom("survey_question").execute();
    expect((await again()).receipts.every(({ unchanged }) => unchanged)).toBe(true);
    expect(await questions()).toEqual(put);
    await again();
    expect(await questions()).toHaveLength(put.length);
  });

  it("keep a question without an answer apart from one that was not asked; 99 is a number of a questionnaire too", async () => {
    const { store, problems } = await loadTexts({ "Survey 2007.csv": heading + row("99", "3", "99", "", ".") });
    expect(problems).toEqual([]);
    const answers = await store.db.selectFrom("survey_response").selectAll().where("answer", "is", null).execute();
    expect(answers.map(({ serial, question, missing }) => [serial, question, missing])).toEqual([
      ["99", "P01", '{"answer":"not-available"}'],
      ["99", "P02", '{"answer":"not-available"}'],
      ["99", "P03", '{"answer":"not-applicable"}'],
    ]);
  });

  it("keep a pupil who said neither sex nor year group", async () => {
    const { store, problems } = await loadTexts({
      "Survey 2007.csv": heading + row("99", "99", "1").replace(",F,", ",99,"),
    });
    expect(problems).toEqual([]);
    const [answer] = await store.db.selectFrom("survey_response").selectAll().orderBy("question").execute();
    expect(answer).toMatchObject({ serial: "99", year_group: null, sex: "not-known", answer: "Very healthy" });
    expect(answer?.missing).toBe('{"year_group":"not-available"}');
  });

  it("are rejected whole for an answer that the question does not have", async () => {
    const { problems, receipts } = await loadTexts({
      "Survey 2007.csv": heading + row("1", "4", "4") + row("2", "4", "3"),
    });
    expect(problems).toMatchObject([
      {
        code: "value-unreadable",
        place: { row: 2, column: "P1" },
        found: "4",
        expected: "one of the answers to the question",
      },
    ]);
    expect(receipts.find(({ kind }) => kind === "survey-responses")).toMatchObject({ read: 2, stored: 1, rejected: 1 });
  });

  it("count a questionnaire that stands twice once, and set two aside that bear one number", async () => {
    const rows = row("1", "4", "2") + row("1", "4", "2") + row("2", "4", "1") + row("2", "4", "3");
    const { receipts } = await loadTexts({ "Survey 2007.csv": heading + rows });
    expect(receipts.find(({ kind }) => kind === "survey-responses")).toMatchObject({
      ...{ read: 4, stored: 1, rejected: 2 },
      leftOut: { "the same answer again": 1 },
    });
  });
});

describe("survey tables", () => {
  const table = (instrument: string, percent: string) =>
    `Instrument,Area code,Area,Question,Wording,Answer,Percent,Base\n${instrument},LCSP05,,P23,How often?,Most days,${percent},210\n${instrument},886,Kent,P23,How often?,Most days,*,9\n`;

  it("are figures of partnerships and of Kent", async () => {
    const { store } = await loadTexts({ "Tables 2008.csv": table("Primary", "75%") });
    expect(await store.db.selectFrom("survey_figure").selectAll().execute()).toMatchObject([
      { level: "partnership", area: "LCSP05", instrument: "primary", percent: 75, base: 210, missing: null },
      { level: "authority", area: "E10000016", percent: null, missing: '{"percent":"suppressed"}' },
    ]);
  });

  it("bring their questions: each answer once, in the order of the rows", async () => {
    const { store } = await loadTexts({
      "Tables 2008.csv":
        table("Primary", "75%") +
        table("Primary", "9%").split("\n").slice(1).join("\n").replaceAll("Most days", "Never"),
    });
    const put = await store.db.selectFrom("survey_question").selectAll().orderBy("place").execute();
    const about = { period: "2007/08", instrument: "primary", question: "P23", wording: "How often?" };
    expect(put).toMatchObject([
      { ...about, answer: "Most days", place: 2 },
      { ...about, answer: "Never", place: 4 },
    ]);
  });

  it("stand beside each other for the two instruments, and are a question for one", async () => {
    const { receipts, problems } = await loadTexts({
      "a 2008.csv": table("Primary", "75%"),
      "b 2008.csv": table("Secondary", "62%"),
      "c 2008.csv": table("Primary", "74%"),
    });
    const loaded = receipts.filter(({ kind }) => kind === "survey-table").map(({ file, replaced }) => [file, replaced]);
    expect(loaded).toEqual([["b 2008.csv", []]]);
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ["extract-twice", "a 2008.csv"],
      ["extract-twice", "c 2008.csv"],
    ]);
  });
});
