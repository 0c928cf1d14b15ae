import { proportion } from "../../define/define-rate.ts";
import { pupilSurvey, surveyQuestions } from "../cubes/pupil-survey.ts";
import { pupilSurveyProxy } from "../sources.ts";

export const ni115 = proportion({
  code: "NI 115",
  title: "Substance misuse by young people",
  outcome: "positive-contribution",
  unit: "percent",
  better: "lower",
  decimals: 1,
  numerator: "pupils who report frequent misuse of drugs alcohol or volatile substances",
  denominator: "pupils answering",
  source: pupilSurveyProxy,
  note: "In place of the national TellUs survey: drunk twice or more in the last four weeks, or drugs, glue or gas once a week or more; asked of ages 11 to 19.",
  questions: surveyQuestions.misuse,
  of: pupilSurvey,
  count: (is) => is("misuse", "=", 1),
  among: (is) => is("misuse", "is not", null),
});
