import { describe, expect, it } from "vitest";
import { PartnershipFinder } from "../../src/place/partnership-finder.ts";

const table = [
  { code: "LCSP03", name: "Canterbury City and Country", formerly: "Canterbury", from: null, to: null },
  { code: "LCSP04", name: "Canterbury Coastal", formerly: "Canterbury", from: null, to: null },
  { code: "LCSP05", name: "Cranbrook and Paddock Wood", formerly: null, from: null, to: null },
];
const finder = new PartnershipFinder({ partnerships: table });

it("a partnership that is called by nothing but what it is keeps that for its name", () => {
  const one = new PartnershipFinder({
    partnerships: [{ code: "X", name: "LCSP", formerly: null, from: null, to: null }],
  });
  expect([one.find("lcsp"), one.find("")]).toEqual(["X", undefined]);
});

describe("a partnership", () => {
  it.each([
    ["LCSP05", "LCSP05"],
    ["lcsp05", "LCSP05"],
    ["Cranbrook & Paddock Wood", "LCSP05"],
    ["canterbury coastal", "LCSP04"],
    ["Canterbury Coastal LCSP", "LCSP04"],
    ["Canterbury Coastal Local Children's Services Partnership", "LCSP04"],
    ["LCSP", undefined],
    ["Canterbury", undefined],
    ["Cranbrook", undefined],
    ["", undefined],
  ])("is found by its code or exact name, and by no name that two had: %j is %s", (written, code) => {
    expect(finder.find(written)).toBe(code);
  });
});
