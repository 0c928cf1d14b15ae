import { expect, test } from "vitest";
import { fewToHide } from "../../src/protect/few-to-hide.ts";

// By hand: of those hidden a reader knows the sum, which must be of two at least, and of six pupils at least.
test.each([
  [[6, 20, 30], []],
  [
    [3, 20, 6],
    [0, 2],
  ],
  [
    [3, 3, 20],
    [0, 1],
  ],
  [
    [2, 3, 20],
    [0, 1, 2],
  ],
  [
    [3, 0, 20],
    [0, 2],
  ],
  [[3, 0, 0], [0]],
])("of %j the ones at %j are hidden", (counts, places) => {
  expect([...fewToHide(counts)].sort()).toEqual(places);
});
