import type {
  AnswerFigure,
  Profile,
  SurveyAnswer,
  SurveyDifference,
  SurveyProfile,
  SurveyQuestion,
} from "@lcsp/indicators";
import type { Cell, Missing, Sheet } from "../sheet.ts";
import {
  askedWords,
  besideSheetWords,
  changedWords,
  differenceWords,
  surveyWords,
  withoutWording,
} from "../words/beside-words.ts";
import { chanceLines } from "../words/sheet-words.ts";
import { count, figure, missing, number, text, whyNone } from "./cells.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

interface Row extends SurveyAnswer {
  readonly survey: SurveyProfile;
  readonly asked: Omit<SurveyQuestion, "answers">;
}

/** What pupils answered, a row an answer: the first appendix of the plans. */
export function survey(profile: Profile): readonly Sheet[] {
  const rows = profile.survey.flatMap((one) =>
    one.questions.flatMap(({ answers, ...asked }) => answers.map((answer): Row => ({ ...answer, survey: one, asked }))),
  );
  const table = tableOf("pupil_survey", columns, rows);
  const moreLines = [
    ...(rows.some(({ asked: { wording } }) => wording === null) ? [withoutWording] : []),
    ...chanceLines(rows.flatMap(differences).filter((one) => one?.verdict).length),
  ];
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.survey, profile, { table, moreLines })];
}

/** What is shown of an answer's change, and of its difference from Kent. */
const differences = ({ asked, partnership, againstKent }: Row) => [
  asked.changed === null ? partnership.change : null,
  againstKent,
];

const percent = (of: AnswerFigure | null): Cell => (of === null ? missing("not-available") : figure(of.percent, 0));

const columns: readonly ColumnOf<Row>[] = [
  words("Who was asked", 18, ({ survey: { instrument } }) => surveyWords[instrument]),
  words("Year", 10, ({ survey: { period } }) => period),
  words("Question", 48, ({ asked }) => questionText(asked)),
  words("Answer", 22, ({ answer }) => answer),
  figures("This survey %", 10, ({ partnership }) => percent(partnership.now)),
  figures("Last survey %", 10, ({ partnership }) => percent(partnership.before)),
  figures("Change", 10, ({ asked, partnership: { now, before, change } }) =>
    asked.changed === null ? points(change, now, before) : missing("not-applicable"),
  ),
  words("Clear change", 18.5, ({ asked, partnership: { now, before, change } }) =>
    asked.changed === null ? verdict(change, now, before) : text(changedWords[asked.changed]),
  ),
  figures("Kent %", 9, ({ kent }) => percent(kent.now)),
  words("Against Kent", 18.5, ({ againstKent, partnership, kent }) => verdict(againstKent, partnership.now, kent.now)),
  figures("Pupils who answered", 12, ({ partnership: { now } }) =>
    now.base === null ? missing(whyNone(now.percent)) : count(now.base),
  ),
];

/** The question as it was asked, and where it was asked otherwise the last time, that too. */
function questionText({ question, wording, wordingBefore, changed }: Row["asked"]): string {
  const now = wording ?? question;
  return changed === "wording" && wordingBefore !== null ? askedWords(now, wordingBefore) : now;
}

type Sides = readonly [now: AnswerFigure, other: AnswerFigure | null];

/** The reason of the first side that has no figure. */
function whyNoDifference(sides: Sides): Missing {
  return whyNone(sides.find((side) => side?.percent.kind !== "value")?.percent);
}

function points(difference: SurveyDifference | null, ...sides: Sides): Cell {
  return difference === null ? missing(whyNoDifference(sides)) : number(difference.difference, 0);
}

/** Without counts nothing is claimed. */
function verdict(difference: SurveyDifference | null, ...sides: Sides): Cell {
  if (difference === null) return missing(whyNoDifference(sides));
  return difference.verdict === null ? missing("not-applicable") : text(differenceWords[difference.verdict]);
}
