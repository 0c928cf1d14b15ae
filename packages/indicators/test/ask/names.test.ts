import { describe, expect, test } from "vitest";
import { nearest } from "../../src/ask/names.ts";

const partnerships = [
  "Ashford One",
  "Cranbrook and Paddock Wood",
  "Maidstone One",
  "Maidstone Two",
  "Swanley and District",
  "Thanet One",
  "Thanet Two",
];

describe("names that a person may have meant", () => {
  test.each([
    // Two letters from one name, and further from all others.
    ["Ashfort 0ne", ["Ashford One"]],
    ["Cranbrook", ["Cranbrook and Paddock Wood"]],
    ["paddock wood", ["Cranbrook and Paddock Wood"]],
    // A letter short of one word of the name.
    ["Cranbrok", ["Cranbrook and Paddock Wood"]],
    ["Swanly", ["Swanley and District"]],
    ["THANET", ["Thanet One", "Thanet Two"]],
    ["Thanet 1", ["Thanet One", "Thanet Two"]],
    ["Paddock Wood & Cranbrook", ["Cranbrook and Paddock Wood"]],
    // A word of three letters or fewer tells nothing.
    ["One", []],
    ["and", []],
    ["", []],
    ["Nowhere", []],
  ])("%s", (written, meant) => {
    expect(nearest(written, partnerships)).toEqual(meant);
  });
});
