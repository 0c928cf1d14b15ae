import type { IndicatorProfile, YearOfIndicator } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { ni104 } from "../sample/definitions.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

const card = sheetNamed(sampleProfile, "Report card");

test("a row holds this year and last, Kent, England, the comparisons, the rank and the status: NI 72 of the sample", () => {
  expect(rowsOf(card, "NI 72", "pupils at its schools")).toEqual([
    {
      Indicator: "NI 72",
      "What it measures":
        "At least 78 points across the Early Years Foundation Stage with at least 6 in each scale of PSED and CLL",
      "Whose pupils": "pupils at its schools",
      Unit: "%",
      // 45.05, 46.449, 45.55 and 46, rounded half away from zero by hand.
      "2005/06": 45.1,
      "2006/07": 46.4,
      "Kent 2006/07": 45.6,
      "England 2006/07": 46,
      "Against Kent": "similar",
      "Against England": "not compared",
      Rank: 11,
      "Out of": 23,
      Quartile: 2,
      "Direction of travel": "no clear change",
      Status: "provisional [p]",
    },
  ]);
});

test("an indicator with no figure here has no rank, and says why", () => {
  const [row] = rowsOf(card, "NI 79");
  expect(row).toMatchObject({
    "2006/07": "[x]",
    Status: "final",
    Rank: "[x]",
    "Out of": "[x]",
    Quartile: "[x]",
    "Kent 2006/07": 71.9,
  });
});

test("only figures of all pupils stand on the card", () => {
  expect(rowsOf(card, "NI 114")).toHaveLength(1);
  expect(rowsOf(card, "NI 107")).toHaveLength(0);
});

test("better and worse are words beside their colours", () => {
  const toned = card.table.rows
    .flat()
    .flatMap((cell) => (cell.kind === "text" && cell.tone ? [[cell.text, cell.tone]] : []));
  const pairs = new Set(toned.map((pair) => pair.join(" is ")));
  expect(pairs).toEqual(
    new Set([
      "better is good",
      "similar is neutral",
      "worse is poor",
      "improving is good",
      "worsening is poor",
      "no clear change is neutral",
    ]),
  );
});

test("a gap of few pupils shows its symbol in place of its figure, its rank and its quartile, and is not judged", () => {
  const [first] = sampleProfile.indicators as readonly [IndicatorProfile, ...IndicatorProfile[]];
  const history = first.history.map((year): YearOfIndicator => {
    const partnership = { ...year.partnership, value: none("low-reliability"), interval: null };
    return { ...year, partnership, rank: { kind: "none" } };
  });
  const few: IndicatorProfile = {
    ...first,
    definition: ni104,
    history,
    direction: "too few years",
    againstKent: "not compared",
  };
  const profile = { ...sampleProfile, indicators: [few] };
  expect(rowsOf(sheetNamed(profile, "Report card"), "NI 104")).toMatchObject([
    {
      "2006/07": "[u]",
      Rank: "[u]",
      "Out of": "[u]",
      Quartile: "[u]",
      "Against Kent": "not compared",
      "Direction of travel": "too few years",
      Status: "final",
    },
  ]);
  expect(rowsOf(sheetNamed(profile, "Enjoying and achieving"), "NI 104", "Tunbridge Wells")).toMatchObject([
    { "2005/06": "[u]", "2006/07": "[u]", "Interval from": "[u]", Status: "[z]" },
  ]);
});
