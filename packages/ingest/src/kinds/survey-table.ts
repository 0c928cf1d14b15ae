import { z } from "zod";
import { areaFields, ofPartnership } from "./fields/area.ts";
import { field } from "./fields/facts.ts";
import { percentage, whole } from "./fields/number.ts";
import { instrumentField, questionField } from "./fields/survey.ts";
import { text } from "./fields/text.ts";
import { defineKind } from "./kind.ts";

/** The pupil survey as its publisher tabulated it. */
export const surveyTable = defineKind("survey_figure", {
  name: "survey-table",
  row: "an answer to a question of the survey in an area",
  schema: z.object({
    ...areaFields,
    instrument: instrumentField,
    question: questionField,
    wording: field(text(), { expected: "a question as it was asked", whenMissing: "null" }),
    answer: field(text(), { expected: "an answer", whenMissing: "refused" }),
    percent: field(percentage(), { expected: "a percentage from 0 to 100", whenMissing: "null" }),
    base: field(whole(0, 1e6), { expected: "a number of pupils", whenMissing: "null" }),
  }),
  partnership: ofPartnership,
  results: ["percent"],
  reasons: "in-missing",
  // The answers to a question come together: they sum to all.
  piece: ["period", "instrument", "level", "area", "question"],
  key: ["period", "instrument", "level", "area", "question", "answer"],
  repeatRule: "the same figure again",
});
