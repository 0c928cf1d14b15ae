import {
  newnessOfExtract,
  type Period,
  rowsInForce,
  type SurveyFigureTable,
  type SurveyInstrument,
} from "@lcsp/ingest";
import { type Selectable, sql } from "kysely";
import { UNPLACED } from "../define/cube.ts";
import type { QuestionAsPut } from "../facts/survey-facts.ts";
import { groupBy } from "../group-by.ts";
import { type AnswersShown, type GivenAnswer, protectAnswers, pupilsIn } from "../protect/protect-answers.ts";
import type { Source } from "../source.ts";

/** What pupils' rows say of a question in one survey. Disclosure control is done. */
export interface AnsweredQuestion {
  readonly instrument: SurveyInstrument;
  readonly period: Period;
  readonly question: string;
  /** By the code of a partnership that anyone answered it in, and Kent's. */
  readonly areas: ReadonlyMap<string, AnswersShown>;
  /** From the commonest in Kent to the rarest. */
  readonly answers: readonly string[];
}

export type TableFigure = Omit<Selectable<SurveyFigureTable>, "extract_id" | "wording">;

/** A question as one extract of a survey has it. */
export interface PutQuestion extends QuestionAsPut {
  /** Whether it is of pupils' answers, whose layout lists every one that is offered, and not of tables. */
  readonly isListed: boolean;
}

export interface SurveyRecords {
  /** Those of pupils' answers before those of tables, the newest extract first. */
  readonly questions: readonly PutQuestion[];
  readonly answered: readonly AnsweredQuestion[];
  /** In the order of the publisher's tables. */
  readonly tables: readonly TableFigure[];
}

/** All questions of the pupil survey, all answers, counted, and all figures that its publisher tabulated. Three queries. */
export async function readSurvey({ db }: Source): Promise<SurveyRecords> {
  const tables = await db
    .selectFrom(rowsInForce("survey_figure").as("survey_figure"))
    .select(["row", "period", "level", "area", "instrument", "question", "answer", "percent", "base", "missing"])
    .orderBy("extract_id")
    .orderBy("row")
    .execute();
  return { questions: await readQuestions(db), answered: await readAnswered(db), tables };
}

async function readAnswered(db: Source["db"]): Promise<readonly AnsweredQuestion[]> {
  const area = sql<string>`coalesce("school_lcsp", ${sql.lit(UNPLACED)})`;
  const counts = await db
    .selectFrom(rowsInForce("survey_response").as("survey_response"))
    .where("school_placing", "<>", "out-of-area")
    .where("answer", "is not", null)
    .groupBy(["instrument", "period", "question", "answer", area])
    .select(["instrument", "period", "question", area.as("area"), sql<number>`count(*)`.as("pupils")])
    .select(sql<string>`"answer"`.as("answer"))
    .execute();
  const byQuestion = groupBy(counts, (count) => [count.instrument, count.period, count.question].join("\t"));
  return [...byQuestion.values()].flatMap((same) =>
    same.slice(0, 1).map(({ instrument, period, question }) => {
      const given = same.map((count) => ({ ...count, pupils: Number(count.pupils) }));
      return { instrument, period, question, areas: protectAnswers(given), answers: commonestFirst(given) };
    }),
  );
}

function commonestFirst(given: readonly GivenAnswer[]): readonly string[] {
  const byAnswer = groupBy(given, ({ answer }) => answer);
  const pupils = (answer: string) => pupilsIn(byAnswer.get(answer) ?? []);
  return [...byAnswer.keys()].sort((a, b) => pupils(b) - pupils(a) || (a < b ? -1 : 1));
}

async function readQuestions(db: Source["db"]): Promise<readonly PutQuestion[]> {
  const rows = await db
    .selectFrom("survey_question as put")
    .innerJoin("extract", "extract.id", "put.extract_id")
    .where("extract.superseded_by", "is", null)
    .select(["put.extract_id", "put.period", "put.instrument", "put.question", "put.wording", "put.answer"])
    .select("extract.kind")
    // "survey-responses" comes before "survey-table".
    .orderBy("extract.kind")
    .orderBy(newnessOfExtract(), "desc")
    .orderBy("put.place")
    .execute();
  const byQuestion = groupBy(rows, (row) => [row.extract_id, row.period, row.instrument, row.question].join("\t"));
  return [...byQuestion.values()].flatMap((offered) =>
    offered.slice(0, 1).map(({ instrument, period, question, kind }) => ({
      ...{ instrument, period, question },
      wording: offered.find(({ wording }) => wording !== null)?.wording ?? null,
      answers: offered.map(({ answer }) => answer),
      isListed: kind === "survey-responses",
    })),
  );
}
