import { type GapMovement, type GapProfile, kindsOfChange, type Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { noGroupLine } from "../../src/words/sheet-words.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const gaps = sheetNamed(sampleProfile, "Gaps");
const changes = sheetNamed(sampleProfile, "Gap changes");

test("both groups, the gap and its share of the peers': worked by hand from 80.05 and 59.25", () => {
  // 80.05 - 59.25 = 20.80; 100 x 20.80 / 80.05 = 25.98. The sample's intervals are 8.21 below and 7.94 above, of the relative gap 9.9 and 8.8.
  expect(rowsOf(gaps, "NI 102a", "Tunbridge Wells", "pupils at its schools", "2006/07")).toMatchObject([
    {
      "Group's figure": 59.3,
      "Peers' figure": 80.1,
      Gap: 20.8,
      "Interval from": 12.6,
      "Interval to": 28.7,
      "Relative gap %": 26,
      "Relative gap from": 16.1,
      "Relative gap to": 34.8,
      Reliability: "reliable",
    },
  ]);
});

test("Kent's gap has a row of its own on each basis, with its interval: 72.4 - 48.2", () => {
  const rows = rowsOf(gaps, "NI 102a", "Kent", "2006/07");
  expect(rows.map((row) => row["Whose pupils"])).toEqual(["pupils at its schools", "children who live here"]);
  expect(rows).toMatchObject([
    { Gap: 24.2, "Interval from": 16, "Interval to": 32.1 },
    { Gap: 24.2, "Interval from": 16, "Interval to": 32.1 },
  ]);
});

test("England's gap stands once, as published: 73 - 53", () => {
  expect(rowsOf(gaps, "NI 102a", "England", "2006/07")).toMatchObject([{ "Whose pupils": "as published", Gap: 20 }]);
  expect(rowsOf(changes, "NI 102a", "England", "2005/06")).toMatchObject([
    { "Whose pupils": "as published", Change: 1 },
  ]);
});

test("an area without a figure in any year has no rows, and both sheets say so", () => {
  for (const sheet of [gaps, changes]) {
    const areasOf = (...of: readonly string[]) => new Set(rowsOf(sheet, ...of).map(({ Area }) => Area));
    expect(areasOf("NI 82")).toEqual(new Set(["Kent", "England"]));
    expect(areasOf("NI 104", "children who live here")).toEqual(new Set(["Kent"]));
    expect(sheet.lines.join()).toContain("An area that has no figure of a gap in any year has no rows for it.");
  }
});

test("a year without a figure keeps its row, with its symbols", () => {
  expect(rowsOf(gaps, "NI 102a", "England", "2002/03")).toMatchObject([{ Gap: "[x]", Reliability: "[z]" }]);
});

test("a gap of few pupils is said to be of low reliability, beside its number: 88.04 - 28", () => {
  const [row] = rowsOf(gaps, "NI 104", "Tunbridge Wells", "2006/07");
  expect(row).toMatchObject({ Gap: 60, Reliability: "low reliability [u]" });
});

test("a change is the group's less the peers', with its interval, its verdict and what happened", () => {
  // Group 59.25 - 51.9 = 7.35, peers 80.05 - 77.1 = 2.95, change 4.40. The sample's intervals are 4.1 below and 4.2 above.
  expect(rowsOf(changes, "NI 102a", "Tunbridge Wells", "pupils at its schools", "2004/05")).toMatchObject([
    {
      Change: 4.4,
      "Interval from": 0.3,
      "Interval to": 8.6,
      "Group's change": 7.4,
      "Peers' change": 3,
      Verdict: "narrowed",
      "What happened": "Levelled up: both rose, the group by more than its peers.",
    },
  ]);
});

test("so is Kent's: (48.2 - 44.8) - (72.4 - 69.9) = 0.9", () => {
  const [row] = rowsOf(changes, "NI 82", "Kent", "2004/05");
  expect(row).toMatchObject({
    Change: 0.9,
    "Interval from": -3.2,
    "Interval to": 5.1,
    Verdict: "narrowed",
    "What happened": "Levelled up: both rose, the group by more than its peers.",
  });
});

test("a gap that is hidden in one year hides its change, and says why", () => {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const hidden = { kind: "none", reason: "suppressed" } as const;
  const history = first.history.map((year) =>
    year.period === "2005/06" ? { ...year, partnership: { ...year.partnership, gap: hidden } } : year,
  );
  const profile = { ...sampleProfile, gaps: [{ ...first, history, sincePreviousYear: null }] };
  expect(rowsOf(sheetNamed(profile, "Gap changes"), "Tunbridge Wells", "2005/06")).toMatchObject([
    {
      Change: "[c]",
      "Interval from": "[c]",
      Verdict: "[c]",
      "What happened": "[c]",
      "Group's change": "[c]",
    },
  ]);
});

// As England's NI 92 is: 37.2 and 35.6, with neither a median nor a mean.
test("two gaps that are published without their sides have no change that is available, though the question arises", () => {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const none = { kind: "none", reason: "not-available" } as const;
  const published: Readonly<Record<string, number>> = { "2004/05": 37.2, "2006/07": 35.6 };
  const history = first.history.map((year) => {
    const { group, peers, ...gap } = year.england;
    const value = published[year.period];
    const sides = { group: { ...group, value: none }, peers: { ...peers, value: none } };
    const england = { ...gap, ...sides, gap: value === undefined ? none : ({ kind: "value", value } as const) };
    return { ...year, england };
  });
  const profile = { ...sampleProfile, gaps: [{ ...first, history, englandSinceBaseline: null }] };
  const [row] = rowsOf(sheetNamed(profile, "Gap changes"), "England", "2004/05");
  expect(row).toMatchObject({ Change: "[x]", "Interval to": "[x]", Verdict: "[x]", "What happened": "[x]" });
  expect(row).toMatchObject({ "Group's change": "[x]", "Peers' change": "[x]" });
});

test("no verdict is given on few pupils, nothing is said to have happened, and no number stands", () => {
  expect(rowsOf(changes, "NI 104", "Tunbridge Wells", "2005/06")).toMatchObject([
    {
      Change: "[u]",
      "Interval from": "[u]",
      "Interval to": "[u]",
      Verdict: "no verdict: too few pupils",
      "What happened": "[u]",
      "Group's change": "[u]",
      "Peers' change": "[u]",
    },
  ]);
});

const owesToPeers = (kind: (typeof kindsOfChange)[number]) =>
  kind.includes("peers fell") || kind === "both fell, group by less";

/** The sample's first gap, with a change of this kind that narrowed it. */
function withKind(kind: (typeof kindsOfChange)[number]): Profile {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const verdict: GapMovement = owesToPeers(kind) ? "narrowed, peers fell" : "narrowed";
  const change = first.sinceBaseline && { ...first.sinceBaseline, verdict, movement: verdict, kind };
  return { ...sampleProfile, gaps: [{ ...first, sinceBaseline: change, sincePreviousYear: null }] };
}

describe.each(kindsOfChange)("%s", (kind) => {
  const sheet = sheetNamed(withKind(kind), "Gap changes");
  const [row] = rowsOf(sheet, "Tunbridge Wells", "2004/05");
  const peersFell = owesToPeers(kind);

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
  expect(rowsOf(sheet, "Tunbridge Wells")).toHaveLength(1);
});

test.each([
  // From 2004/05 to 2006/07.
  ["2004/05", false],
  ["2005/06", true],
  ["2006/07", true],
] as const)("a definition that changed in %s: said between the years, %s", (period, isSaid) => {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const definition = { ...first.definition, changedIn: { period, sentence: "More is counted." } };
  const sheet = sheetNamed({ ...sampleProfile, gaps: [{ ...first, definition }] }, "Gap changes");
  const [row] = rowsOf(sheet, "Tunbridge Wells", "2004/05");
  const said = "Levelled up: both rose, the group by more than its peers.";
  expect(row?.["What happened"]).toBe(isSaid ? `${said} What is counted changed between the years.` : said);
});

describe("a gap that its publisher may still change says so on every sheet of gaps", () => {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const history = first.history.map((year) =>
    year.period === "2006/07"
      ? { ...year, partnership: { ...year.partnership, status: "provisional" as const } }
      : year,
  );
  const profile = { ...sampleProfile, gaps: [{ ...first, history }] };
  const statusesOn = (name: string, ...of: readonly string[]) =>
    rowsOf(sheetNamed(profile, name), ...of).map(({ Status }) => Status);

  test("beside its own year alone", () => {
    expect(statusesOn("Gaps", "Tunbridge Wells")).toEqual(["final", "final", "final", "final", "provisional [p]"]);
    expect(new Set(statusesOn("Gaps", "Kent"))).toEqual(new Set(["final"]));
  });

  test("beside its changes, with the year that may change", () => {
    const marked = "2006/07 provisional [p]";
    expect(statusesOn("Gap changes", "Tunbridge Wells")).toEqual([marked, marked]);
    expect(statusesOn("Gap changes", "Kent")).toEqual(["final", "final"]);
    expect(statusesOn("Gap comparisons")).toEqual([marked, marked]);
  });

  test("not where no change is told", () => {
    const few = rowsOf(changes, "NI 104", "Tunbridge Wells", "2005/06");
    expect(few.map(({ Status }) => Status)).toEqual(["[z]"]);
  });

  test("of an ethnic group, in the row of its years", () => {
    const group = { characteristic: "ethnicity", value: "BAFR" };
    const ofGroup = { ...sampleProfile, gaps: [{ ...first, group, history }] };
    const rows = rowsOf(sheetNamed(ofGroup, "Ethnic groups"), "Tunbridge Wells");
    expect(rows.map(({ Status }) => Status)).toEqual(["2006/07 provisional [p]"]);
  });
});

test("where there is no gap, the year is as settled as the side that is shown; Kent's share of it as the two gaps", () => {
  const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const none = { kind: "none", reason: "suppressed" } as const;
  const ofPeersAlone = first.history.map((year) => {
    const { peers, group } = year.partnership;
    const sides = { peers: { ...peers, status: "revised" as const }, group: { ...group, value: none } };
    return { ...year, partnership: { ...year.partnership, ...sides, gap: none } };
  });
  const hidden = { ...sampleProfile, gaps: [{ ...first, history: ofPeersAlone }] };
  expect(rowsOf(sheetNamed(hidden, "Gaps"), "Kent", "2006/07")).toMatchObject([{ Status: "final" }]);
  const held = { ...first, history: [...first.history.slice(0, 1), ...ofPeersAlone.slice(1)] };
  expect(rowsOf(sheetNamed({ ...sampleProfile, gaps: [held] }, "Gaps"), "Tunbridge Wells", "2006/07")).toMatchObject([
    { Gap: "[c]", Status: "revised [r]" },
  ]);
  const shared = first.history.map((year) => ({ ...year, kent: { ...year.kent, status: "provisional" as const } }));
  const againstKent = { ...first.againstKent, shareOfGap: { kind: "value", value: 86 } as const };
  const untold = { ...first, history: shared, againstKent, sincePreviousYear: null, sinceBaseline: null };
  const noChanges = { ...untold, kentSincePreviousYear: null, kentSinceBaseline: null };
  expect(rowsOf(sheetNamed({ ...sampleProfile, gaps: [noChanges] }, "Gap comparisons"), "2004/05")).toMatchObject([
    { Change: "[z]", Status: "2006/07 provisional [p]" },
  ]);
});

test("where all gaps of ethnic groups are hidden here, the sheet says that no group is large enough", () => {
  const group = { characteristic: "ethnicity", value: "BAFR" };
  const lines = (which: (gap: GapProfile) => boolean) => {
    const gaps = sampleProfile.gaps.filter(which).map((gap) => ({ ...gap, group }));
    return sheetNamed({ ...sampleProfile, gaps }, "Ethnic groups").lines;
  };
  const isNi104 = ({ definition }: GapProfile) => definition.code === "NI 104";
  // Of NI 104 the sample hides the gap of those who live here, and shows that of pupils at its schools. NI 82 is Kent's alone.
  expect(lines((gap) => isNi104(gap) && gap.basis === "home")).toContain(noGroupLine);
  expect(lines(isNi104)).not.toContain(noGroupLine);
  expect(lines(({ definition }) => definition.code === "NI 82")).not.toContain(noGroupLine);
});
