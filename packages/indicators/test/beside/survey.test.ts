import { KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { questionsBehind } from "../../src/beside/questions-behind.ts";
import { makeProfile, type SurveyProfile } from "../../src/index.ts";
import { addAnswers, addSurveyFigures, putQuestion, schoolPlaced } from "../support/schools.ts";
import { storeWith, times } from "../support/store.ts";

async function surveyOf(...fill: readonly ((store: Store) => Promise<unknown>)[]): Promise<readonly SurveyProfile[]> {
  const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12" };
  return (await makeProfile(await storeWith(...fill), request)).survey;
}

const happy = (days: number, of: number) => [
  ...times(days, { P23: "Most days" }),
  ...times(of - days, { P23: "Never" }),
  { P23: null },
];

const both = [
  (store: Store) => addAnswers(store, happy(56, 70)),
  (store: Store) => addAnswers(store, happy(48, 80), { period: "2006/07" }),
  (store: Store) => addAnswers(store, happy(4, 30), schoolPlaced("unplaced")),
] as const;

describe("a question of the survey", async () => {
  const answer = async () => (await surveyOf(...both))[0]?.questions[0]?.answers[0];

  test("says how many in a hundred gave an answer, of how many, this survey and last, and in Kent with the unplaced", async () => {
    const one = await answer();
    expect(one?.answer).toBe("Most days");
    const figures = [one?.partnership.now, one?.partnership.before, one?.kent.now, one?.kent.before];
    expect(figures.map((figure) => [figure?.pupils, figure?.base])).toEqual([
      [56, 70],
      [48, 80],
      [60, 100],
      [48, 80],
    ]);
    expect(one?.partnership.now).toMatchObject({ percent: { kind: "value", value: 80 }, road: "pupils" });
  });

  // Newcombe's own example: 56 of 70 less 48 of 80 is 0.2000 (0.0524 to 0.3339).
  test("says how it changed, with Newcombe's interval", async () => {
    const change = (await answer())?.partnership.change;
    expect(change?.difference).toBeCloseTo(20, 10);
    expect(change?.interval?.lower).toBeCloseTo(5.24, 2);
    expect(change?.interval?.upper).toBeCloseTo(33.39, 2);
    expect(change?.verdict).toBe("higher");
  });

  // 80 less 60 is 20: the rest of Kent has 4 of 30, and 30 of its 100 pupils, so that 0.3 x (80 - 13.33) is 20 too.
  test("is held against the rest of Kent, of which its own pupils are no part", async () => {
    const against = (await answer())?.againstKent;
    expect(against?.difference).toBeCloseTo(20, 10);
    expect(against?.verdict).toBe("higher");
    const [lower, upper] = [against?.interval?.lower ?? 0, against?.interval?.upper ?? 0];
    // The interval of a difference of 66.67 reaches no further than 100 points: scaled by 0.3, no further than 30.
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeLessThan(30);
    expect(lower < 20 && upper > 20).toBe(true);
  });

  test("has no wording from answers alone, and its answers from the commonest in Kent", async () => {
    const question = (await surveyOf(...both))[0]?.questions[0];
    expect(question?.wording).toBeNull();
    expect(question?.answers.map((one) => one.answer)).toEqual(["Most days", "Never"]);
  });
});

test("few who answered a question are hidden, with how many they were and every difference to them", async () => {
  const survey = await surveyOf(
    (store) => addAnswers(store, happy(3, 5)),
    (store) => addAnswers(store, happy(30, 50), schoolPlaced("B")),
  );
  const one = survey[0]?.questions[0]?.answers[0];
  expect(one?.partnership.now).toEqual({
    percent: { kind: "none", reason: "suppressed" },
    pupils: null,
    base: null,
    road: "pupils",
  });
  expect(one?.againstKent).toBeNull();
  expect(one?.partnership.before).toBeNull();
});

test("a question that nobody here answered has no percentages, which is not 0%", async () => {
  const [survey] = await surveyOf((store) => addAnswers(store, happy(30, 50), schoolPlaced("B")));
  expect(survey?.questions[0]?.answers[0]?.partnership.now).toEqual({
    percent: { kind: "none", reason: "not-applicable" },
    pupils: 0,
    base: 0,
    road: "pupils",
  });
});

describe("an answer that few gave", () => {
  /** What a reader sees of the partnership's answers in the order of Kent's: percent, or "c" for what is hidden. */
  async function seen(...numbers: readonly number[]) {
    const pupils = numbers.flatMap((of, at) => times(of, { P23: `answer ${at}` }));
    const [survey] = await surveyOf(
      (store) => addAnswers(store, pupils),
      // In Kent each answer is commoner than the next, and given by many.
      (store) =>
        addAnswers(
          store,
          numbers.flatMap((_, at) => times(90 - 10 * at, { P23: `answer ${at}` })),
          schoolPlaced("B"),
        ),
    );
    return survey?.questions[0]?.answers.map(({ partnership: { now } }) => {
      expect([now.base, now.pupils === null]).toEqual([80, now.percent.kind === "none"]);
      return now.percent.kind === "value" ? now.percent.value : "c";
    });
  }

  // 80 answered. By hand: 40 is 50%, 20 is 25%, 19 is 23.75%, 79 and 1 are all there is.
  test.each([
    [
      [40, 20, 19, 1],
      [50, 25, "c", "c"],
    ],
    [
      [40, 34, 5, 1],
      [50, 42.5, "c", "c"],
    ],
    [
      [40, 37, 2, 1],
      [50, "c", "c", "c"],
    ],
    [
      [79, 1],
      ["c", "c"],
    ],
    [
      [74, 6],
      [92.5, 7.5],
    ],
    [
      [80, 0],
      [100, 0],
    ],
  ] as const)("is hidden, with a second where it could be told: %j are %j", async (numbers, expected) => {
    expect(await seen(...numbers)).toEqual(expected);
  });
});

describe("a question as its layout states it", () => {
  const asked = (before: string | null, offered: readonly string[] = ["Never", "Most days", "Sometimes"]) =>
    surveyOf(
      async (store) => {
        const extract_id = await addAnswers(store, happy(56, 70));
        const answers = ["Never", "Most days", "Sometimes"];
        await putQuestion(store, { extract_id, wording: "How often are you happy?", answers });
      },
      async (store) => {
        const extract_id = await addAnswers(store, happy(48, 80), { period: "2006/07" });
        await putQuestion(store, { extract_id, period: "2006/07", wording: before, answers: offered });
      },
    ).then(([survey]) => survey?.questions[0]);

  test("has its wording and its answers in their order, also those that nobody gave", async () => {
    const question = await asked("How often are you happy?");
    expect(question).toMatchObject({ wording: "How often are you happy?", changed: null });
    expect(question?.answers.map(({ answer, partnership: { now } }) => [answer, now.pupils])).toEqual([
      ["Never", 14],
      ["Most days", 56],
      ["Sometimes", 0],
    ]);
  });

  test.each([
    ["How happy are you?", undefined, "wording"],
    ["How often are you happy?", ["Never", "Most days"], "answers"],
    // Another order, other capitals and another dot are no other question; and of what nobody says nothing is claimed.
    ["how often are you happy", ["Most days", "Never", "Sometimes"], null],
    [null, undefined, null],
  ] as const)(
    "is held against the last survey only where it was the same: %j, %j",
    async (before, offered, changed) => {
      const question = await asked(before, offered);
      expect(question).toMatchObject({ changed, wordingBefore: before });
      const often = question?.answers.find(({ answer }) => answer === "Most days");
      expect(often?.partnership.before).toMatchObject({ pupils: 48, base: 80 });
      // 56 of 70 less 48 of 80.
      expect(often?.partnership.change?.difference.toFixed(1)).toBe(changed === null ? "20.0" : undefined);
      expect(often?.kent.change === null).toBe(changed !== null);
    },
  );
});

describe("the publisher's tables", () => {
  const tables = (store: Store) =>
    addSurveyFigures(store, [
      { area: "A", answer: "Some days", percent: 20 },
      { area: "A", answer: "Most days", percent: 75 },
      { area: "A", answer: "Never", percent: null, missing: '{"percent":"suppressed"}' },
      { area: KENT.code, level: "authority", answer: "Most days", percent: 71, base: 3100 },
    ]);

  test("give figures where no pupil's answers are loaded: a difference, and no verdict from whole percentages", async () => {
    const question = (await surveyOf(tables))[0]?.questions[0];
    expect(question?.wording).toBe("How often do you feel happy?");
    expect(question?.answers.map((one) => one.answer)).toEqual(["Some days", "Most days", "Never"]);
    const most = question?.answers[1];
    expect(most?.partnership.now).toEqual({
      percent: { kind: "value", value: 75 },
      pupils: null,
      base: 100,
      road: "published",
    });
    expect(most?.againstKent).toEqual({ difference: 4, interval: null, verdict: null });
    expect(question?.answers[2]?.partnership.now).toMatchObject({ percent: { reason: "suppressed" }, base: null });
  });

  test("give way to pupils' answers, and lend them their wording and order", async () => {
    const question = (await surveyOf(tables, ...both))[0]?.questions[0];
    expect(question?.wording).toBe("How often do you feel happy?");
    expect(question?.answers.map((one) => one.answer)).toEqual(["Some days", "Most days", "Never"]);
    expect(question?.answers[1]?.partnership.now).toMatchObject({ pupils: 56, base: 70, road: "pupils" });
  });
});

test("a question behind a figure is told as it was put, with the survey before where that put it otherwise", () => {
  const of = { instrument: "primary", question: "P23", answers: ["Yes", "No"], isListed: true } as const;
  const now = { ...of, period: "2007/08", wording: "Are you happy?" } as const;
  const then = { ...of, period: "2006/07", wording: "Were you happy?" } as const;
  const other = { ...now, question: "P24" };
  expect(questionsBehind("2007/08", ["P23"], [other, now, then])).toEqual([{ ...now, before: then }]);
  expect(questionsBehind("2007/08", ["P23"], [now, { ...then, wording: now.wording }])).toEqual([
    { ...now, before: null },
  ]);
  expect(questionsBehind("2006/07", ["P23"], [now, then])).toEqual([{ ...then, before: null }]);
});

test("the survey before is the last one, in whichever order they are read", () => {
  const of = { instrument: "primary", question: "P23", answers: ["Yes", "No"], isListed: true } as const;
  const now = { ...of, period: "2007/08", wording: "Are you happy?" } as const;
  const in2006 = { ...of, period: "2005/06", wording: "Were you happy?" } as const;
  const in2004 = { ...of, period: "2003/04", wording: "Have you been happy?" } as const;
  expect(questionsBehind("2007/08", ["P23"], [now, in2006, in2004])).toEqual([{ ...now, before: in2006 }]);
});
