import { type GapProfile, kindsOfChange, type Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const gaps = sheetNamed(sampleProfile, "Gaps");
const changes = sheetNamed(sampleProfile, "Gap changes");

test("both groups, the gap and its share of the peers': worked by hand from 80.05 and 59.25", () => {
  // 80.05 - 59.25 = 20.80; 100 x 20.80 / 80.05 = 25.98; Kent 72.4 - 48.2; England 73 - 53.
  expect(rowsOf(gaps, "NI 102a", "pupils at its schools", "2006/07")).toMatchObject([
    {
      "Group %": 59.3,
      "Peers %": 80.1,
      Gap: 20.8,
      "Relative gap %": 26,
      "Kent's gap": 24.2,
      "England's gap": 20,
      Reliability: "reliable",
    },
  ]);
});

test("a gap of few pupils is said to be of low reliability", () => {
  const [row] = rowsOf(gaps, "NI 104", "pupils at its schools", "2006/07");
  expect(row).toMatchObject({ Reliability: "low reliability [u]" });
});

test("a change is the group's less the peers', with verdict and Kent's", () => {
  // Group 59.25 - 51.9 = 7.35, peers 80.05 - 77.1 = 2.95, change 4.40; Kent (48.2 - 44.8) - (72.4 - 69.9) = 0.9.
  expect(rowsOf(changes, "NI 102a", "pupils at its schools", "2004/05")).toMatchObject([
    {
      Change: 4.4,
      "Group's change": 7.4,
      "Peers' change": 3,
      Verdict: "narrowed",
      "Kent's change": 0.9,
      "Kent's verdict": "narrowed",
    },
  ]);
});

test("a hidden gap hides its change, and says why", () => {
  const [row] = rowsOf(changes, "NI 104", "children who live here", "2005/06");
  expect(row).toMatchObject({
    Change: "[c]",
    "Interval from": "[c]",
    Verdict: "[c]",
    "What happened": "[c]",
    "Group's change": "[c]",
    "Kent's change": 0.7,
  });
});

test("no verdict is given on few pupils", () => {
  const [row] = rowsOf(changes, "NI 104", "pupils at its schools", "2005/06");
  expect(row).toMatchObject({ Verdict: "no verdict: too few pupils" });
});

/** The sample's first gap, with a change of this kind that narrowed it. */
function withKind(kind: (typeof kindsOfChange)[number]): Profile {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const change = first.sinceBaseline && { ...first.sinceBaseline, verdict: "narrowed" as const, kind };
  return { ...sampleProfile, gaps: [{ ...first, sinceBaseline: change, sincePreviousYear: null }] };
}

describe.each(kindsOfChange)("%s", (kind) => {
  const sheet = sheetNamed(withKind(kind), "Gap changes");
  const [row] = rowsOf(sheet, "2004/05");
  const peersFell = kind.includes("peers fell") || kind === "both fell, group by less";

  test("is told in a sentence", () => {
    expect(row?.["What happened"]).toMatch(/^[A-Z].*\.$/);
  });

  test(peersFell ? "is never plain good news: the peers' fall is said" : "owes nothing to a fall of the peers", () => {
    const words = peersFell ? "narrowed, but peers fell" : "narrowed";
    expect(row).toMatchObject({ Verdict: words });
    expect(sheet.table.rows.flat()).toContainEqual({ kind: "text", text: words, tone: peersFell ? "caution" : "good" });
    if (peersFell) expect(row?.["What happened"]).toMatch(/peers fell/);
  });
});

test("where the baseline is last year itself, one change is shown", () => {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const sheet = sheetNamed({ ...sampleProfile, baseline: "2005/06", gaps: [first] }, "Gap changes");
  expect(sheet.table.rows).toHaveLength(1);
});
