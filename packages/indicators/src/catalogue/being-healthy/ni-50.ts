import { proportion } from "../../define/define-rate.ts";
import { pupilSurvey, surveyQuestions } from "../cubes/pupil-survey.ts";
import { pupilSurveyProxy } from "../sources.ts";

export const ni50 = proportion({
  code: "NI 50",
  title: "Emotional health of children",
  outcome: "being-healthy",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "pupils who report good relationships with friends and family",
  denominator: "pupils answering",
  source: pupilSurveyProxy,
  note: "In place of the national TellUs survey: pupils who have friends to count on and get on well with their family, of those who answer both.",
  questions: surveyQuestions.good_relationships,
  of: pupilSurvey,
  count: (is) => is("good_relationships", "=", 1),
  among: (is) => is("good_relationships", "is not", null),
});
