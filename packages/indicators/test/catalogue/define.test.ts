import { expect, test } from "vitest";
import { foundationStage } from "../../src/catalogue/cubes/foundation-stage.ts";
import { foundationStageScores } from "../../src/catalogue/cubes/foundation-stage-scores.ts";
import { keyStage2 } from "../../src/catalogue/cubes/key-stage-2.ts";
import { proportion } from "../../src/define/define-rate.ts";
import { summaryOf } from "../../src/define/define-spread.ts";
import type { Definition } from "../../src/profile.ts";

const words: Definition = {
  code: "X",
  title: "x",
  outcome: "enjoy-achieve",
  unit: "percent",
  better: "higher",
  decimals: 1,
  numerator: "some",
  denominator: "all",
  source: "made up",
};

// These are read by the compiler: each line that it must refuse says so, and the check of the tests fails where it is accepted.
test("a declaration over a column that its cube lacks does not compile", () => {
  const declared = [
    proportion({ ...words, of: keyStage2, count: (is) => is("english4", "=", 1), among: (is) => is.lit(true) }),
    // @ts-expect-error: pse is a column of the Foundation Stage's cube
    proportion({ ...words, of: keyStage2, count: (is) => is("pse", "=", 1), among: (is) => is.lit(true) }),
    // @ts-expect-error: a flag is 0 or 1
    proportion({ ...words, of: foundationStage, count: (is) => is("pse", "=", 2), among: (is) => is.lit(true) }),
    // @ts-expect-error: the score's name is points
    summaryOf({ ...words, of: foundationStageScores, score: "total", summary: "median" }),
  ];
  expect(declared.map(({ definition }) => definition)).toEqual(declared.map(() => words));
});
