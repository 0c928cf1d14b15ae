import { KENT } from "@lcsp/ingest";
import { UNPLACED } from "../define/cube.ts";
import { isFew } from "../few.ts";
import { groupBy } from "../group-by.ts";
import { fewToHide } from "./few-to-hide.ts";
import { hideAround, NO_SUM, type TableCell } from "./hide-around.ts";

/** Pupils of one area who gave one answer to a question. */
export interface GivenAnswer {
  /** Partnership code, or UNPLACED. */
  readonly area: string;
  readonly answer: string;
  readonly pupils: number;
}

/** What is shown of an area's answers to a question: null for what is hidden. */
export interface AnswersShown {
  /** Pupils who answered the question. Where it is hidden, so is every answer. */
  readonly base: number | null;
  /** Those who gave an answer. One that is not here nobody gave. */
  readonly pupils: ReadonlyMap<string, number | null>;
}

type ByArea = ReadonlyMap<string, readonly GivenAnswer[]>;

/**
 * A question's answers by partnership, and Kent's, the unplaced among them, without what would tell of few pupils: a base of 1 to 5, an answer
 * that so few gave, and as many more of either as keep these from being what the sums leave over: of an area's answers its base, of the
 * partnerships Kent.
 */
export function protectAnswers(given: readonly GivenAnswer[]): ReadonlyMap<string, AnswersShown> {
  const partnerships = groupBy(given, ({ area }) => area);
  partnerships.delete(UNPLACED);
  const areas: ByArea = partnerships.set(KENT.code, answersOfKent(given));
  const hiddenBases = basesToHide(areas);
  const hidden = answersToHide(areas, hiddenBases);
  return new Map(
    [...areas].map(([area, answers]) => {
      const pupils = answers.map((one) => [one.answer, hidden.has(one) ? null : one.pupils] as const);
      return [area, { base: hiddenBases.has(area) ? null : pupilsIn(answers), pupils: new Map(pupils) }];
    }),
  );
}

function answersOfKent(given: readonly GivenAnswer[]): GivenAnswer[] {
  const byAnswer = groupBy(given, ({ answer }) => answer);
  return [...byAnswer].map(([answer, same]) => ({ area: KENT.code, answer, pupils: pupilsIn(same) }));
}

/** Areas whose base is hidden. Bases stand in one line: those of partnerships beside Kent's, which is their sum. */
function basesToHide(areas: ByArea): ReadonlySet<string> {
  const cells = [...areas].map(([area, answers]) => ({ across: NO_SUM, down: "base", size: pupilsIn(answers), area }));
  const few = cells.filter(({ size }) => isFew(size));
  return new Set([...hideAround(cells, few)].map(({ area }) => area));
}

interface AnswerCell extends TableCell {
  readonly given: GivenAnswer;
  /** Whether it is hidden whatever else is. */
  readonly isFirst: boolean;
}

function answersToHide(areas: ByArea, hiddenBases: ReadonlySet<string>): ReadonlySet<GivenAnswer> {
  const byAnswer = groupBy([...areas.values()].flat(), ({ answer }) => answer);
  const downOf = (answer: string) => (byAnswer.get(answer)?.length === 1 ? NO_SUM : answer);
  const cells = [...areas].flatMap(([area, answers]) => cellsOf(answers, downOf, hiddenBases.has(area)));
  const first = cells.filter(({ isFirst }) => isFirst);
  return new Set([...hideAround(cells, first)].map(({ given }) => given));
}

/** Answers of an area stand beside its base, unless that is hidden. Where all gave one, that is no answer to hide: it is the base. */
function cellsOf(
  answers: readonly GivenAnswer[],
  downOf: (answer: string) => string,
  isBaseHidden: boolean,
): readonly AnswerCell[] {
  if (answers.length === 1 && !isBaseHidden) return [];
  const few = fewToHide(answers.map(({ pupils }) => pupils));
  return answers.map((given, place) => ({
    across: isBaseHidden ? NO_SUM : given.area,
    down: downOf(given.answer),
    size: given.pupils,
    given,
    isFirst: isBaseHidden || few.has(place),
  }));
}

export const pupilsIn = (given: readonly GivenAnswer[]): number => given.reduce((sum, { pupils }) => sum + pupils, 0);
