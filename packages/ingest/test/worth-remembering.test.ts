import { describe, expect, it } from "vitest";
import { isWorthRemembering } from "../src/worth-remembering.ts";

describe("isWorthRemembering", () => {
  it.each([
    ["whatever comes among the first thousand", { size: 999, asked: 999, missed: 999 }, true],
    [
      "a pupil's number, however many came: none of them came before",
      { size: 1000, asked: 400_000, missed: 400_000 },
      false,
    ],
    [
      "a postcode of 30,000: of 20,000 that came, a thirtieth were known",
      { size: 1000, asked: 20_000, missed: 19_333 },
      true,
    ],
    ["a text of 100,000: only a hundredth were known", { size: 1000, asked: 20_000, missed: 19_800 }, false],
    ["a text of which every third is new", { size: 2000, asked: 6000, missed: 2000 }, false],
    ["one more than fit", { size: 50_000, asked: 1_000_000, missed: 50_000 }, false],
  ])("%s", (_, remembered, isWorthIt) => {
    expect(isWorthRemembering(remembered)).toBe(isWorthIt);
  });
});
