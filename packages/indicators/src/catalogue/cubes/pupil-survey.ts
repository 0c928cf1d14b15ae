import type { SurveyInstrument } from "@lcsp/ingest";
import { type RawBuilder, sql } from "kysely";
import type { CubeOf } from "../../define/cube.ts";
import { isCountedIn, oneEach, placedColumns } from "./placed-rows.ts";

/** What a pupil's answers say; null where the pupil did not answer every question that decides it, or was not asked. */
export interface PupilSurveyColumns {
  readonly instrument: SurveyInstrument;
  readonly good_relationships: 0 | 1 | null;
  readonly bullied: 0 | 1 | null;
  readonly positive_activity: 0 | 1 | null;
  readonly misuse: 0 | 1 | null;
}

/** Questions by their codes in each instrument, with the answers that count. An answer that another instrument words otherwise is listed too. */
type Answers = readonly { readonly questions: readonly string[]; readonly counts: readonly string[] }[];

const friendsAndFamily: Answers = [
  { questions: ["P25", "S34"], counts: ["Yes, several", "Yes, one or two"] },
  { questions: ["P22", "S31"], counts: ["Very well", "Quite well"] },
];
const bullied: Answers = [{ questions: ["P14", "S21"], counts: ["Hardly ever", "Sometimes", "Often"] }];
const activity: Answers = [{ questions: ["P28", "S38"], counts: ["Yes"] }];
/** Asked of ages 11 to 19 alone. */
const misuse: Answers = [
  { questions: ["S10"], counts: ["Twice", "Three times or more"] },
  { questions: ["S11"], counts: ["Once a week or more"] },
];

/** Codes of the questions that decide each. */
export const surveyQuestions = {
  good_relationships: codesOf(friendsAndFamily),
  bullied: codesOf(bullied),
  positive_activity: codesOf(activity),
  misuse: codesOf(misuse),
} as const;

const asked = Object.values(surveyQuestions).flat();

/** A pupil of the survey, made of the rows of its answers. */
export const pupilSurvey: CubeOf<PupilSurveyColumns> = {
  kind: "survey-responses",
  bases: ["school"],
  columns: ["instrument", "good_relationships", "bullied", "positive_activity", "misuse"],
  rows: (db, basis) =>
    db
      .selectFrom("survey_response as row")
      .where(isCountedIn(basis))
      .where(
        "question",
        "in",
        asked.map((code) => sql.lit(code)),
      )
      .groupBy(["row.extract_id", "row.row", "row.period", "row.instrument", "row.school_lcsp"])
      .select([...placedColumns(basis), oneEach, "row.instrument"])
      .select([
        inEvery(friendsAndFamily).as("good_relationships"),
        inAny(bullied).as("bullied"),
        inAny(activity).as("positive_activity"),
        inAny(misuse).as("misuse"),
      ]),
};

function codesOf(answers: Answers): readonly string[] {
  return answers.flatMap(({ questions }) => questions);
}

/** 1 where every question has an answer that counts. */
function inEvery(answers: Answers): RawBuilder<0 | 1 | null> {
  return sql`case when ${answered(answers)} < ${sql.lit(answers.length)} then null
    when ${counting(answers)} = ${sql.lit(answers.length)} then 1 else 0 end`;
}

/** 1 where any question has one. */
function inAny(answers: Answers): RawBuilder<0 | 1 | null> {
  return sql`case when ${answered(answers)} < ${sql.lit(answers.length)} then null
    when ${counting(answers)} > 0 then 1 else 0 end`;
}

function answered(answers: Answers) {
  return sql`sum(case when "question" in (${literals(codesOf(answers))}) and "answer" is not null then 1 else 0 end)`;
}

function counting(answers: Answers) {
  const any = answers.map(
    ({ questions, counts }) => sql`("question" in (${literals(questions)}) and "answer" in (${literals(counts)}))`,
  );
  return sql`sum(case when ${sql.join(any, sql` or `)} then 1 else 0 end)`;
}

function literals(words: readonly string[]) {
  return sql.join(words.map((word) => sql.lit(word)));
}
