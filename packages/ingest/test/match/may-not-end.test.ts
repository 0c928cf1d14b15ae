import { describe, expect, it } from "vitest";
import { mayNotEnd } from "../../src/match/layout/may-not-end.ts";

describe("mayNotEnd", () => {
  // The first five are the textbook's patterns of exponential time (Davis et al., 2018; OWASP, "Regular expression Denial of Service").
  it.each(["^(a+)+$", "([a-zA-Z]+)*", "(a|aa)+", "(a|a?)+", "(.*a){9}", "(?:(?:x+)y)*", "((a*)b)+", "(\\d?){2,}"])(
    "is true of %s",
    (pattern) => {
      expect(mayNotEnd(pattern)).toBe(true);
    },
  );

  it.each([
    "^(grand )?total$",
    "^(?:all|total)( of [a-z]+)?$",
    "(\\d{4}/){2}",
    "[(a+)+]*",
    "\\(a+\\)+",
    "(ab)+",
    "^a+b*$",
  ])("is false of %s", (pattern) => {
    expect(mayNotEnd(pattern)).toBe(false);
  });
});
