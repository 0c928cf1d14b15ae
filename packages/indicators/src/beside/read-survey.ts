import { type Period, rowsInForce, type SurveyFigureTable, type SurveyInstrument } from "@lcsp/ingest";
import { type Selectable, sql } from "kysely";
import type { Source } from "../source.ts";

/** Pupils of one area who gave one answer to one question. */
export interface AnswerCount {
  readonly instrument: SurveyInstrument;
  readonly period: Period;
  readonly question: string;
  readonly answer: string;
  /** Partnership code, or "unplaced". */
  readonly area: string;
  readonly pupils: number;
}

export type TableFigure = Omit<Selectable<SurveyFigureTable>, "extract_id">;

export interface SurveyRecords {
  readonly counts: readonly AnswerCount[];
  /** In the order of the publisher's tables. */
  readonly tables: readonly TableFigure[];
}

/** All answers of the pupil survey, counted, and all figures that its publisher tabulated. Two queries. */
export async function readSurvey({ db }: Source): Promise<SurveyRecords> {
  const current = db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const area = sql<string>`coalesce("school_lcsp", 'unplaced')`;
  const counts = await db
    .selectFrom("survey_response")
    .where("extract_id", "in", current)
    .where("school_placing", "<>", "out-of-area")
    .where("answer", "is not", null)
    .groupBy(["instrument", "period", "question", "answer", area])
    .select(["instrument", "period", "question", area.as("area"), sql<number>`count(*)`.as("pupils")])
    .select(sql<string>`"answer"`.as("answer"))
    .execute();
  const tables = await db
    .selectFrom(rowsInForce("survey_figure").as("survey_figure"))
    .select([
      "row",
      "period",
      "level",
      "area",
      "instrument",
      "question",
      "wording",
      "answer",
      "percent",
      "base",
      "missing",
    ])
    .orderBy("extract_id")
    .orderBy("row")
    .execute();
  return { counts: counts.map((count) => ({ ...count, pupils: Number(count.pupils) })), tables };
}
