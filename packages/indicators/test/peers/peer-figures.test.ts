import { expect, test } from "vitest";
import { peerFigures } from "../../src/peers/peer-figures.ts";
import { counted, suppressed } from "../support/measures.ts";

const measures = [
  counted(3, 4, { area: "A" }),
  suppressed({ area: "B" }),
  counted(1, 10, { area: "C", reach: { kind: "best-fit", level: "district", of: "Wells" } }),
];

test("are each partnership's own: what is hidden stays hidden, and a district's figure is none of its own", () => {
  expect(peerFigures(measures, { kind: "rank", rank: 1, of: 1, quartile: 4 })).toEqual([
    { area: "A", value: { kind: "value", value: 75 } },
    { area: "B", value: { kind: "none", reason: "suppressed" } },
    { area: "C", value: { kind: "none", reason: "not-available" } },
  ]);
});

test("are none where there is no rank to be a place among", () => {
  expect(peerFigures(measures, { kind: "none" })).toEqual([]);
});
