import { proportion } from "../../define/define-rate.ts";
import { pupilSurvey, surveyQuestions } from "../cubes/pupil-survey.ts";
import { pupilSurveyProxy } from "../sources.ts";

export const ni110 = proportion({
  code: "NI 110",
  title: "Young people's participation in positive activities",
  outcome: "positive-contribution",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils who took part in an organised activity outside lessons in the last four weeks",
  denominator: "pupils answering",
  source: pupilSurveyProxy,
  note: "In place of the national TellUs survey: a club, group or organised activity outside lessons in the last four weeks.",
  questions: surveyQuestions.positive_activity,
  of: pupilSurvey,
  count: (is) => is("positive_activity", "=", 1),
  among: (is) => is("positive_activity", "is not", null),
});
