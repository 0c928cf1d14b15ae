import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll } from "../../src/index.ts";
import { addAnswers } from "../support/schools.ts";
import { storeWith, times } from "../support/store.ts";

type Answers = Readonly<Record<string, string | null>>;

/** The counts of a proxy for A. */
async function counted(code: string, pupils: readonly Answers[], instrument: "primary" | "secondary" = "primary") {
  const { figures } = await evaluateAll(await storeWith((store) => addAnswers(store, pupils, { instrument })));
  const group = { characteristic: "all", value: "all" };
  const measure = figureAt(figures, { indicator: code, area: "A", basis: "school", period: "2007/08", group });
  return [measure.numerator?.least, measure.denominator?.least];
}

describe("NI 50: good relationships with friends and family", () => {
  const answers = (friends: string | null, family: string | null) => ({ P25: friends, P22: family });

  // Both are asked for: of twelve who answer both, six and two have both; four lack one. Three more left one out, and are of no denominator.
  test("counts pupils who have both, of those who answer both", async () => {
    const pupils = [
      ...times(6, answers("Yes, several", "Very well")),
      ...times(2, answers("Yes, one or two", "Quite well")),
      ...times(3, answers("No", "Very well")),
      answers("Yes, several", "Badly"),
      ...times(2, answers(null, "Very well")),
      answers("No", null),
    ];
    expect(await counted("NI 50", pupils)).toEqual([8, 12]);
  });

  test("by the questions of ages 11 to 19 as well", async () => {
    const pupils = [...times(5, { S34: "Yes, several", S31: "Quite well" }), { S34: "No", S31: "Badly" }];
    expect(await counted("NI 50", pupils, "secondary")).toEqual([5, 6]);
  });
});

test("NI 69 counts every pupil bullied at school, however seldom, of those who answer", async () => {
  const pupils = ["Never", "Never", "Never", "Hardly ever", "Sometimes", "Often", null].map((P14) => ({ P14 }));
  expect(await counted("NI 69", pupils)).toEqual([3, 6]);
});

test("NI 110 counts pupils who took part in an activity", async () => {
  const pupils = [...times(4, { P28: "Yes" }), ...times(3, { P28: "No" }), { P28: null }];
  expect(await counted("NI 110", pupils)).toEqual([4, 7]);
});

// Drunk twice or more in four weeks, or drugs or glue once a week or more; once, or less often, is not frequent.
test("NI 115 counts pupils who misuse either often, of those who answer both questions", async () => {
  const answers = (S10: string | null, S11: string | null) => ({ S10, S11 });
  const pupils = [
    answers("Twice", "Never"),
    answers("Three times or more", "Once a week or more"),
    answers("Never", "Once a week or more"),
    answers("Once", "Less than once a week"),
    ...times(3, answers("Never", "Never")),
    answers("Twice", null),
  ];
  expect(await counted("NI 115", pupils, "secondary")).toEqual([3, 7]);
});

test("the answers of fewer than six pupils are hidden", async () => {
  expect(await counted("NI 110", times(5, { P28: "Yes" }))).toEqual([undefined, undefined]);
});
