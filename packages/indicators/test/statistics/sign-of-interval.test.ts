import { expect, test } from "vitest";
import { signOfInterval } from "../../src/statistics/sign-of-interval.ts";

test.each([
  [{ lower: 0.1, upper: 3 }, 1],
  [{ lower: -3, upper: -0.1 }, -1],
  [{ lower: -1, upper: 2 }, 0],
  [{ lower: 0, upper: 2 }, 0],
  [{ lower: -2, upper: 0 }, 0],
  [null, 0],
] as const)("%j says %i: an end at 0 holds 0, and no interval says nothing", (interval, sign) => {
  expect(signOfInterval(interval)).toBe(sign);
});
