import type { GapProfile, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];

/** The sample with only its first gap, changed. */
const withGap = (change: Partial<GapProfile>): Profile => ({ ...sampleProfile, gaps: [{ ...first, ...change }] });

const comparisons = (profile: Profile, ...of: readonly string[]) =>
  rowsOf(sheetNamed(profile, "Gap comparisons"), ...of);

/** The gap as a percentage of Kent's: 20.8 of 24.2 are 85.95. */
const shareOfGap = { kind: "value", value: 85.95 } as const;

test("a change stands beside Kent's, with the difference, its interval and what it tells, the rank, and the gap as a share of Kent's", () => {
  const profile = withGap({
    againstKent: {
      sincePreviousYear: null,
      // 4.40 here, as gaps.test.ts works it, less Kent's 0.9.
      sinceBaseline: { difference: 3.5, interval: { lower: 0.2, upper: 8.1 }, verdict: "faster" },
      shareOfGap,
    },
    rankOfChange: {
      sincePreviousYear: { kind: "none" },
      sinceBaseline: { kind: "rank", rank: 2, of: 20, quartile: 1 },
    },
  });
  expect(comparisons(profile, "2004/05")).toMatchObject([
    {
      Change: 4.4,
      "Kent's change": 0.9,
      "Change less Kent's": 3.5,
      "Interval from": 0.2,
      "Interval to": 8.1,
      "Beside Kent's change": "above Kent's",
      "Rank of the change": 2,
      "Partnerships ranked": 20,
      "Gap as % of Kent's": 86,
    },
  ]);
  expect(comparisons(profile)).toHaveLength(2);
});

test("of too few pupils nothing is told, and a change that is hidden here or in Kent says so", () => {
  const { sinceBaseline } = first;
  if (!sinceBaseline) throw new Error("the sample's first gap has a change");
  const beside = { difference: 3.5, interval: null, verdict: "unreliable" } as const;
  const few = withGap({
    sinceBaseline: { ...sinceBaseline, verdict: "unreliable" },
    againstKent: { sincePreviousYear: null, sinceBaseline: beside, shareOfGap },
  });
  expect(comparisons(few, "2004/05")).toMatchObject([
    { Change: "[u]", "Kent's change": 0.9, "Change less Kent's": "[u]", "Beside Kent's change": "[u]" },
  ]);
  const hidden = { kind: "none", reason: "suppressed" } as const;
  const history = first.history.map((year) => ({ ...year, kent: { ...year.kent, gap: hidden } }));
  expect(comparisons(withGap({ history, kentSinceBaseline: null }), "2004/05")).toMatchObject([
    { Change: 4.4, "Kent's change": "[c]", "Change less Kent's": "[c]", "Rank of the change": "[z]" },
  ]);
});

test("a change from the year itself, and one between two known gaps that are not alike, do not arise", () => {
  const none = { sinceBaseline: null, againstKent: { sincePreviousYear: null, sinceBaseline: null, shareOfGap } };
  expect(comparisons(withGap(none), "2004/05")).toMatchObject([{ Change: "[z]", "Change less Kent's": "[z]" }]);
  const profile = { ...withGap(none), baseline: sampleProfile.year };
  expect(comparisons(profile, sampleProfile.year)).toMatchObject([{ Change: "[z]" }]);
});

test("a gap that Kent alone has gets no row", () => {
  expect(comparisons(sampleProfile, "NI 82")).toEqual([]);
});

test("a group that is ahead, and a change of what is counted, are said beside Kent's change", () => {
  const { sinceBaseline, definition } = first;
  if (!sinceBaseline) throw new Error("the sample's first gap has a change");
  const beside = { difference: 3.5, interval: null, verdict: "faster" } as const;
  const againstKent = { sincePreviousYear: null, sinceBaseline: beside, shareOfGap };
  const said = (change: Partial<GapProfile>) =>
    comparisons(withGap({ againstKent, ...change }), "2004/05")[0]?.["Beside Kent's change"];
  const at = (value: number): Partial<GapProfile> => ({
    sinceBaseline: { ...sinceBaseline, movement: "less far ahead" },
    history: first.history.map((year) => ({
      ...year,
      partnership: { ...year.partnership, gap: { kind: "value", value } },
    })),
  });
  const ahead = at(-2);
  const redefined: Partial<GapProfile> = {
    definition: { ...definition, changedIn: { period: "2005/06", sentence: "English is counted too." } },
  };
  expect(said({})).toBe("above Kent's");
  expect(said(ahead)).toBe("above Kent's. The group is ahead.");
  expect(said(at(0))).toBe("above Kent's. There is no gap.");
  expect(said({ sinceBaseline: { ...sinceBaseline, movement: "narrowed, peers fell" } })).toBe(
    "above Kent's, but its peers fell",
  );
  expect(said(redefined)).toBe("above Kent's. What is counted changed between the years.");
  expect(said({ ...ahead, ...redefined })).toBe(
    "above Kent's. The group is ahead. What is counted changed between the years.",
  );
});
