import { z } from "zod";
import { field } from "./fields/facts.ts";
import { pupilFields, schoolField, yearField } from "./fields/pupil.ts";
import { instrumentField, questionField, yearGroupField } from "./fields/survey.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

/** The pupil survey: a row of the file is a pupil, and becomes a row of the store for each question of the layout. */
export const surveyResponses = defineKind("survey_response", {
  name: "survey-responses",
  row: "the answers of a pupil",
  schema: z.object({
    period: yearField,
    instrument: instrumentField,
    serial: field(text(), { expected: "the number of a questionnaire", whenMissing: "refused" }),
    school: schoolField,
    year_group: yearGroupField,
    sex: pupilFields.sex,
    question: questionField,
    answer: field(text(), { expected: "one of the answers to the question", whenMissing: "null" }),
  }),
  school: { field: "school" },
  reasons: "in-missing",
  key: ["period", "instrument", "serial", "question"],
  repeatRule: "the same answer again",
});
