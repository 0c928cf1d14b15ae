import type { Period } from "../../period.ts";
import type { SurveyInstrument } from "./areas.ts";
import type { FromExtract, PlacedBySchool } from "./rows.ts";

/**
 * One answer of one pupil to one question of the pupil survey. A row of the file is a pupil: its answers share `extract_id`
 * and `row`, and a question without an answer has a row too.
 *
 * One row an answer, and not one column a question: the questions differ between the instruments and from survey to survey,
 * so that columns would change with every layout; and answers are counted by question, which is one grouped query so.
 */
export interface SurveyResponseTable extends FromExtract, PlacedBySchool {
  period: Period;
  instrument: SurveyInstrument;
  /** Number of the questionnaire, which is no pupil's in any other extract. */
  serial: string;
  /** Year of schooling, 1 to 13, or null. */
  year_group: number | null;
  sex: "female" | "male" | "not-known";
  /** Code of the question, as the layout names it. */
  question: string;
  /** The answer in the layout's words, or null. */
  answer: string | null;
  missing: string | null;
}

/**
 * One answer that a question of a survey offers, as the extract has it: by its layout where pupils' answers are stored, and
 * by its own rows where it is a table.
 */
export interface SurveyQuestionTable {
  extract_id: number;
  period: Period;
  instrument: SurveyInstrument;
  question: string;
  /** The question as it was asked, or null where the extract does not say it. */
  wording: string | null;
  /** Orders the answers to a question: a smaller one comes first. */
  place: number;
  answer: string;
}
