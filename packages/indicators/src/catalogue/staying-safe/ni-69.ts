import { proportion } from "../../define/define-rate.ts";
import { pupilSurvey, surveyQuestions } from "../cubes/pupil-survey.ts";
import { pupilSurveyProxy } from "../sources.ts";

export const ni69 = proportion({
  code: "NI 69",
  title: "Children who have experienced bullying",
  outcome: "staying-safe",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "pupils who report being bullied",
  denominator: "pupils answering",
  source: pupilSurveyProxy,
  note: "In place of the national TellUs survey: pupils bullied at school in the last four weeks, however seldom.",
  questions: surveyQuestions.bullied,
  of: pupilSurvey,
  count: (is) => is("bullied", "=", 1),
  among: (is) => is("bullied", "is not", null),
});
