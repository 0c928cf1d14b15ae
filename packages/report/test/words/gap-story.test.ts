import { type Gap, type GapChange, type GapProfile, kindsOfChange, type Needed, type Pace } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { changeBesideKent } from "../../src/words/change-beside-kent.ts";
import { changeSentence, happenedWords } from "../../src/words/change-sentence.ts";
import { gapBesideKent } from "../../src/words/gap-beside-kent.ts";
import { gapSentence } from "../../src/words/gap-sentence.ts";
import { gapStory } from "../../src/words/gap-story.ts";
import { paceSentence } from "../../src/words/pace-sentence.ts";
import { pupilsSentences } from "../../src/words/pupils-sentences.ts";
import { baselineFloorWords, foundWords, narrowWords, targetWords, toComeWords } from "../../src/words/target-words.ts";
import { whoOf } from "../../src/words/who.ts";
import { whosePupils } from "../../src/words/whose-pupils.ts";
import { whyNotJudged } from "../../src/words/why-not-judged.ts";
import { gaps } from "../sample/gaps.ts";

const who = { group: "eligible pupils", peers: "their peers", people: "pupils", isRelative: false };
const verdicts = ["narrowed", "narrowed, peers fell", "widened", "no clear change", "unreliable"] as const;

/** 3.2 points since 2006/07, the way that the verdict or the kind says. */
function changed(more: Partial<GapChange>): GapChange {
  return {
    from: "2006/07",
    to: "2007/08",
    change: 3.2,
    interval: { lower: -0.9, upper: 7.3 },
    movement: "narrowed",
    verdict: "no clear change",
    groupTerm: 5.2,
    peersTerm: 2,
    kind: "levelled up",
    ...more,
  };
}

/** Which way a kind moves the gap: the first five narrow it, the next five widen it, the rest leave it. */
function pointsOf(kind: GapChange["kind"]): number {
  const place = kindsOfChange.indexOf(kind);
  return place < 5 ? 3.2 : place < 10 ? -3.2 : 0;
}

test("a gap and its change are said in two plain sentences, as a plan would", () => {
  const gap = { ...sampleGap(), gap: { kind: "value", value: 24.1 }, interval: { lower: 12, upper: 35 } } as const;
  expect(`${gapSentence(gap, "2007/08", who, 1)} ${changeSentence(changed({}), who, 1)}`).toBe(
    "The gap is 24.1 percentage points. It narrowed by 3.2 points since 2006/07, because the figure for eligible pupils rose faster; the change could be chance.",
  );
});

test("the sentence of every kind of change, with every verdict that it can have", () => {
  const told = kindsOfChange.flatMap((kind) =>
    verdicts
      .filter((verdict) => verdict === "unreliable" || verdict === "no clear change" || verdict === movementOf(kind))
      .map((verdict) => {
        const change = changed({ kind, verdict, movement: movementOf(kind), change: pointsOf(kind) });
        return `${kind} / ${verdict}: ${changeSentence(change, who, 1)}`;
      }),
  );
  expect(told).toMatchSnapshot();
});

/** Of a group that is behind in both years. */
function movementOf(kind: GapChange["kind"]) {
  const place = kindsOfChange.indexOf(kind);
  if (place >= 10) return null;
  if (place >= 5) return "widened";
  return place < 2 ? "narrowed" : "narrowed, peers fell";
}

test("a narrowing by the peers' fall never stands without saying so, whatever the verdict", () => {
  for (const kind of ["group rose, peers fell", "group held, peers fell", "both fell, group by less"] as const) {
    for (const verdict of ["narrowed, peers fell", "no clear change"] as const) {
      expect(changeSentence(changed({ kind, movement: "narrowed, peers fell", verdict }), who, 1)).toMatch(
        /for their peers fell/,
      );
    }
  }
});

test("what the interval does not allow is not claimed", () => {
  expect(changeSentence(changed({}), who, 1)).toMatch(/could be chance/);
  expect(changeSentence(changed({ interval: null }), who, 1)).toMatch(/without counts/);
  expect(changeSentence(changed({ verdict: "unreliable" }), who, 1)).not.toMatch(/narrowed|points/);
});

test("nothing is levelled up or smaller for a group that is ahead", () => {
  const happened = kindsOfChange.map((kind) => happenedWords(changed({ kind, movement: "further ahead" })));
  expect(happened.join(" ")).not.toMatch(/levelled|smaller|narrowing/i);
  expect(happenedWords(changed({}))).toMatch(/^Levelled up/);
});

test("the sentences of a change too small to print, of a lead that changed or may have, and without an interval", () => {
  expect([
    changeSentence(changed({ change: 0.04 }), who, 1),
    changeSentence(changed({ movement: "went ahead" }), who, 1),
    changeSentence(changed({ movement: "went ahead, peers fell", kind: "group rose, peers fell" }), who, 1),
    changeSentence(changed({ movement: "further ahead", kind: "group held, peers fell" }), who, 1),
    changeSentence(changed({ change: -3.2, movement: "less far ahead", kind: "group fell, peers rose" }), who, 1),
    changeSentence(changed({ change: -3.2, movement: "fell behind", kind: "group fell, peers rose" }), who, 1),
    changeSentence(changed({ movement: "went ahead", verdict: "went ahead" }), who, 1),
    changeSentence(changed({ movement: "went ahead", verdict: "gained" }), who, 1),
    changeSentence(
      changed({ movement: "went ahead, peers fell", verdict: "gained, peers fell", kind: "group held, peers fell" }),
      who,
      1,
    ),
    changeSentence(changed({ movement: "fell behind", verdict: "lost", kind: "group fell, peers rose" }), who, 1),
    changeSentence(changed({ interval: null }), who, 1),
  ]).toMatchSnapshot();
});

function sampleProfile(): GapProfile {
  const [gap] = gaps;
  if (!gap) throw new Error("the sample has a gap");
  return gap;
}

function sampleGap() {
  const gap = sampleProfile().history.at(-1)?.partnership;
  if (!gap) throw new Error("the sample has a gap");
  return gap;
}

test("a gap between the two bases counts those of both, and any other figure those of its own", () => {
  const { definition } = sampleProfile();
  expect(whosePupils({ ...definition, betweenBases: true }, null)).toBe(
    "pupils at its schools, and children who live here",
  );
  expect(whosePupils(definition, "home")).toBe("children who live here");
  expect(whosePupils(definition, null)).toBe("as published");
});

test("the sentence of every sort of gap: behind, ahead, none, unreliable, between two ends, and without a figure", () => {
  const gap = sampleGap();
  const of = (value: number, lower: number, upper: number) =>
    ({ ...gap, gap: { kind: "value", value }, interval: { lower, upper } }) as const;
  expect(
    [
      of(24.1, 12, 35),
      of(24.1, -2, 45),
      of(-3, -5, -1),
      of(0.01, -5, 5),
      of(0, -5, 5),
      { ...of(50, 20, 70), reliable: false },
      { ...gap, gap: { kind: "between", least: 20, greatest: 24 } } as const,
      ...(["suppressed", "not-available", "not-applicable", "low-reliability", "low-coverage"] as const).map(
        (reason) => ({ ...gap, gap: { kind: "none", reason } }) as const,
      ),
      { ...of(24.1, 12, 35), isRelative: true } as const,
    ].map((one) => gapSentence(one, "2007/08", who, 1)),
  ).toMatchSnapshot();
});

describe("beside the gap", () => {
  test("pupils needed are said for each goal that is known, also where it is met or out of reach", () => {
    const pupils = (of: number): Needed => ({ kind: "pupils", pupils: of, of: 20 });
    const said = (pupilsNeeded: GapProfile["pupilsNeeded"], countedAs?: string) =>
      pupilsSentences(
        {
          pupilsNeeded,
          target: { status: "no target" },
          definition: countedAs ? { countedAs } : {},
          ...(countedAs !== undefined && { ofTheRest: true }),
        },
        who,
      );
    const [no, far]: readonly [Needed, Needed] = [{ kind: "not known" }, { kind: "not reachable" }];
    expect([
      said({ forKent: pupils(1), toClose: pupils(7), forTarget: pupils(5) }),
      said({ forKent: { kind: "pupils", pupils: 1, of: 4000 }, toClose: no, forTarget: no }),
      said({ forKent: pupils(0), toClose: pupils(0), forTarget: pupils(0) }),
      said({ forKent: far, toClose: far, forTarget: far }),
      said({ forKent: no, toClose: no, forTarget: no }),
    ]).toMatchSnapshot();
    expect(said({ forKent: pupils(20), toClose: no, forTarget: no })).toEqual([
      "If all 20 eligible pupils had reached the threshold, that would have brought the gap to Kent's.",
    ]);
    // Of a percentage to keep low the pupils whom it counts would have had to be fewer.
    expect(said({ forKent: far, toClose: pupils(4), forTarget: pupils(20) }, "persistently absent")).toEqual([
      "Even if none of the eligible pupils had been persistently absent, that would not have brought the gap to Kent's.",
      "If 4 fewer of the 20 eligible pupils had been persistently absent, that would have closed the gap.",
      "If none of the 20 eligible pupils had been persistently absent, that would have met the gap's target.",
    ]);
    expect(said({ forKent: no, toClose: pupils(4), forTarget: no }, "")).toEqual([
      "If 4 fewer of the 20 eligible pupils had been among those whom the indicator counts, that would have closed the gap.",
    ]);
  });

  describe("pace", () => {
    const pace: Pace = {
      slope: -2.1,
      interval: { lower: -2.59, upper: -1.61 },
      years: ["2003/04", "2004/05", "2005/06", "2006/07", "2007/08"],
      movement: "narrowed",
      isClear: true,
      kind: "levelled up",
      toClose: { kind: "years", years: 11.4, least: 9.2, most: 14.9 },
      neededForTarget: { kind: "points a year", slope: -10 },
    };
    const met = { ...pace, neededForTarget: { kind: "met" } } as const;
    const unclear = { ...met, isClear: false, toClose: { kind: "no clear pace" } } as const;
    const whoseDoubt = "from how unevenly the gap moved over the years, not from how many pupils it counts.";

    test("is said in every form: clear or not, with years to close from under 1 to over 100, or none", () => {
      const widening = {
        ...pace,
        slope: 2.1,
        interval: { lower: 1.61, upper: 2.59 },
        movement: "widened",
        kind: "both rose, peers by more",
        toClose: { kind: "not narrowing" },
      } as const;
      const peersFell = { ...met, movement: "narrowed, peers fell", kind: "both fell, group by less" } as const;
      const hardly = { ...met, interval: { lower: -4.18, upper: -0.02 }, kind: null } as const;
      const all: readonly (Pace | null)[] = [
        pace,
        widening,
        peersFell,
        hardly,
        { ...unclear, interval: { lower: -5, upper: 1 } },
        { ...unclear, interval: { lower: -2.1, upper: -2.1 } },
        { ...unclear, slope: 0, movement: null, kind: "both held", interval: { lower: 0, upper: 0 } },
        null,
      ];
      expect(all.map((one) => paceSentence(one, who, 1, false))).toMatchSnapshot();
    });

    test("is no surer than the gap and its changes, where all of these could be chance; one that is not clear needs no caution", () => {
      expect(paceSentence(met, who, 1, true)).toBe(
        `${paceSentence(met, who, 1, false)} As the gap and its changes could be chance, so could this pace.`,
      );
      expect(paceSentence(unclear, who, 1, true)).toBe(paceSentence(unclear, who, 1, false));
    });

    test.each([
      // Kent's NI 81: 31.09 points at 0.447 a year are 69.6 years, at the ends 0.750 and 0.144 a year 41.5 and 216.
      [69.6, 41.5, 216.2, "about 70 years (42 to more than 100)"],
      [6.2, 4.1, 13.6, "about 6 years (4 to 14)"],
      [6.2, 5.9, 6.4, "about 6 years"],
      [0.4, 0.3, 1.2, "less than 1 year (less than 1 to 1)"],
      [1.1, 0.8, 1.9, "about 1 year (1 to 2)"],
      [150, 88.4, 300, "more than 100 years (88 to more than 100)"],
      [180, 150, 300, "more than 100 years"],
    ])("%d years, %d to %d: it would close in %s", (years, least, most, said) => {
      const closing = { ...met, toClose: { kind: "years", years, least, most } } as const;
      const ranges = said.endsWith(")") ? "Both ranges come" : "That range comes";
      expect(paceSentence(closing, who, 1, false)).toBe(
        `On a straight line through the 5 years from 2003/04 to 2007/08 it narrowed by 2.1 points a year (1.6 to 2.6), because the figure for eligible pupils rose faster. At that pace the gap would close in ${said}. ${ranges} ${whoseDoubt}`,
      );
    });

    // 31.09 points at 0.447 a year, 0.144 to 0.750 by its interval.
    test("a pace below one point has a decimal more, so that the years can be found from what is printed", () => {
      const toClose = { kind: "years", years: 69.6, least: 41.5, most: 216.2 } as const;
      const small = { ...met, slope: -0.447, interval: { lower: -0.75, upper: -0.144 }, toClose };
      expect(paceSentence(small, who, 1, false)).toContain(
        "it narrowed by 0.45 points a year (0.14 to 0.75), because the figure for eligible pupils rose faster. At that pace the gap would close in about 70 years",
      );
    });

    test("names its years, which may be more than the page shows, or have some missing between them", () => {
      const over = (years: Pace["years"]) => paceSentence({ ...met, years }, who, 1, false).split(" it ")[0];
      expect(over(["2002/03", ...pace.years])).toBe("On a straight line through the 6 years from 2002/03 to 2007/08");
      expect(over(["2002/03", ...pace.years.slice(1)])).toBe(
        "On a straight line through 5 of the years from 2002/03 to 2007/08",
      );
    });

    // -2.7, -2.3, -1.5, -0.6, +2.5: the slope is (-2 × -2.7 - 1 × -2.3 + 1 × -0.6 + 2 × 2.5) / 10 = 1.21 points a year.
    test.each([
      ["lost", "eligible pupils lost 1.2 points a year (0.4 to 2.0) to their peers"],
      ["gained", "eligible pupils gained 1.2 points a year (0.4 to 2.0) on their peers"],
      ["gained, peers fell", "eligible pupils gained 1.2 points a year (0.4 to 2.0) on their peers"],
      ["less far ahead", "the lead of eligible pupils shrank by 1.2 points a year (0.4 to 2.0)"],
      ["further ahead", "the lead of eligible pupils grew by 1.2 points a year (0.4 to 2.0)"],
    ] as const)("%s: says neither narrower nor wider", (movement, said) => {
      const sign = movement === "lost" || movement === "less far ahead" ? 1 : -1;
      const interval = sign > 0 ? { lower: 0.4, upper: 2.02 } : { lower: -2.02, upper: -0.4 };
      const toClose = { kind: "not narrowing" } as const;
      expect(paceSentence({ ...met, movement, slope: sign * 1.21, interval, kind: null, toClose }, who, 1, false)).toBe(
        `On a straight line through the 5 years from 2003/04 to 2007/08 ${said}. That range comes ${whoseDoubt}`,
      );
      const wide = { ...unclear, movement, interval: { lower: -5, upper: 1 } };
      expect(paceSentence(wide, who, 1, false)).toMatch(
        /it can be anything from eligible pupils gaining 5\.0 points a year to losing 1\.0 points\.$/,
      );
    });
  });

  test.each([
    // 30.5 of 34.5 looks narrower, and anything from 8.3 to 48.0 could be it.
    [30.5, 8.3, 48, 34.5, "The difference from Kent's gap could be chance."],
    [30.5, 26, 34.5, 34.5, "The difference from Kent's gap could be chance."],
    [30.5, 26, 34.4, 34.5, "The gap is narrower than Kent's."],
    [40, 34.6, 45, 34.5, "The gap is wider than Kent's."],
    [-6, -9, -3, 2, "Eligible pupils do better beside their peers than in Kent."],
    [4, 1, 7, -2, "Eligible pupils do worse beside their peers than in Kent."],
  ])("a gap of %d (%d to %d) beside Kent's of %d: %s", (value, lower, upper, kent, said) => {
    const gap = { ...sampleGap(), gap: { kind: "value", value }, interval: { lower, upper }, reliable: true } as const;
    const other = { ...gap, gap: { kind: "value", value: kent } } as const;
    expect(gapBesideKent(gap, other, who)).toBe(said);
    expect(gapBesideKent({ ...gap, interval: null }, other, who)).toBeUndefined();
    expect(gapBesideKent({ ...gap, reliable: false }, other, who)).toBeUndefined();
  });

  test("a change is better or worse than Kent's only beyond chance, behind its peers, and by no fall of peers", () => {
    const beside = (verdict: "faster" | "slower" | "no clear difference" | "unreliable") =>
      ({ difference: verdict === "slower" ? -5.2 : 5.2, interval: { lower: 0, upper: 0 }, verdict }) as const;
    const changes = { own: changed({}), kent: changed({}) };
    const byFall = changed({ movement: "narrowed, peers fell" });
    const gap = { better: "lower", decimals: 1 } as const;
    expect(
      (["faster", "slower", "no clear difference", "unreliable"] as const).map((verdict) =>
        changeBesideKent(beside(verdict), changes, gap, 24.1),
      ),
    ).toMatchSnapshot();
    expect(changeBesideKent(beside("faster"), changes, { better: "neither", decimals: 1 }, -2)).toMatch(
      /^That differs from Kent's change since 2006\/07 by 5\.2 points\.$/,
    );
    // What a fall of peers brought about is neither better nor worse.
    expect([
      changeBesideKent(beside("faster"), { ...changes, own: byFall }, gap, 24.1),
      changeBesideKent(beside("slower"), { ...changes, kent: byFall }, gap, 24.1),
      changeBesideKent(beside("slower"), { ...changes, own: byFall }, gap, 24.1),
    ]).toEqual([
      "Since 2006/07 it came down by 5.2 points more than Kent's, but its peers fell.",
      "Since 2006/07 Kent's gap came down by 5.2 points more than this one, but Kent's peers fell.",
      "That is worse than Kent's change since 2006/07, by 5.2 points.",
    ]);
    // Without an interval nobody can say whether it is chance.
    expect(changeBesideKent({ ...beside("no clear difference"), interval: null }, changes, gap, 24.1)).toBeUndefined();
    // From no gap to none, while Kent's narrowed by 33.9 points: nothing that is worse.
    expect(changeBesideKent(beside("slower"), changes, gap, 0)).toBeUndefined();
    expect(changeBesideKent(beside("slower"), changes, gap, -12)).toBeUndefined();
  });

  test("targets have a word for every status and verdict, and every group a name in sentences", () => {
    const groups = ["fsm eligible", "sen any", "ethnicity BAFR", "all all"];
    const named = groups.map((words): GapProfile["group"] => {
      const [characteristic = "", value = ""] = words.split(" ");
      return { characteristic, value };
    });
    const all = { characteristic: "all", value: "all" };
    const others = { characteristic: "fsm", value: "not-eligible" };
    const of = (value: string) => ({ characteristic: "attainment", value });
    const { definition } = sampleProfile();
    const who = (group: GapProfile["group"], peers: GapProfile["group"]) =>
      whoOf({ definition, group, peers, history: [] });
    expect(who(of("lowest-fifth"), of("median"))).toMatchObject({ group: "the lowest fifth", peers: "the median" });
    const young = { ...definition, people: "young people" };
    const eligible = { characteristic: "fsm", value: "eligible" };
    expect(whoOf({ definition: young, group: eligible, peers: all, history: [] })).toEqual({
      group: "eligible young people",
      peers: "all young people",
      people: "young people",
      isRelative: false,
    });
    expect({
      targetWords,
      narrowWords,
      toComeWords,
      baselineFloorWords: baselineFloorWords(targetWords),
      declared: who({ ...others, words: "late arrivals" }, { ...all, words: "everybody else" }),
      who: named.flatMap((group) => [who(group, others), who(group, all)]),
    }).toMatchSnapshot();
  });
});

test("a floor of the baseline year is not called one of the plan's", () => {
  const set = { period: "2008/09", direction: "at-most", target: 20, floor: 24, counts: "figure", source: "" } as const;
  const found = (floorFrom: "plan" | "baseline", year: Period = "2008/09") =>
    (["amber", "red"] as const).map((status) => foundWords({ ...set, floorFrom, status }, year));
  expect(found("plan")).toEqual(["floor met, target not met", "floor not met"]);
  expect(found("baseline")).toEqual([
    "no worse than in the baseline year, target not met",
    "worse than in the baseline year",
  ]);
  expect(found("plan", "2007/08")).toEqual(["floor met, target not yet met", "floor not yet met"]);
  expect(found("baseline", "2007/08")).toEqual([
    "no worse than in the baseline year, target not yet met",
    "worse than in the baseline year",
  ]);
});

test("a gap that can't be judged says why: what its last year lacks, or else its baseline year", () => {
  const gap = sampleGap();
  const year = { period: "2007/08", kent: gap, england: gap } as const;
  const why = (partnership: Gap, sinceBaseline: GapChange | null = null) =>
    whyNotJudged({ history: [{ ...year, partnership }], sinceBaseline });
  const without = (["suppressed", "not-available", "not-applicable", "low-reliability", "low-coverage"] as const).map(
    (reason) => why({ ...gap, gap: { kind: "none", reason } }),
  );
  expect([
    ...without,
    why({ ...gap, reliable: false }),
    why({ ...gap, gap: { kind: "between", least: 20, greatest: 24 } }),
    why(gap, changed({ verdict: "unreliable" })),
    why(gap),
  ]).toMatchSnapshot();
});

test("each change stands beside Kent's since the same year: one can differ from it, and the other not", () => {
  const own = changed({ change: 29.4, movement: "narrowed, peers fell", kind: "group rose, peers fell" });
  const differs = { difference: 29.4, interval: { lower: 9.5, upper: 48.7 }, verdict: "faster" } as const;
  const alike = { difference: 2.1, interval: { lower: -9, upper: 13 }, verdict: "no clear difference" } as const;
  const told = gapStory({
    ...sampleProfile(),
    sincePreviousYear: { ...own, verdict: "narrowed, peers fell" },
    kentSincePreviousYear: changed({}),
    sinceBaseline: changed({ from: "2003/04" }),
    kentSinceBaseline: changed({ from: "2003/04" }),
    againstKent: { ...sampleProfile().againstKent, sincePreviousYear: differs, sinceBaseline: alike },
  });
  expect(told.slice(1, 3)).toEqual([
    "It narrowed by 29.4 points since 2006/07, because the figure for eligible pupils rose, and in part because that for their peers fell; that is more than chance alone is likely to do. Since 2006/07 it came down by 29.4 points more than Kent's, but its peers fell.",
    "It narrowed by 3.2 points since 2003/04, because the figure for eligible pupils rose faster; the change could be chance. The difference from Kent's change since 2003/04 could be chance.",
  ]);
});

test("the story of each gap of the sample, with a caution where its definition changed", () => {
  const [first, ...others] = gaps;
  if (!first) throw new Error("the sample has a gap");
  const changedIn = { period: "2005/06", sentence: "Pupils without a result are counted too." } as const;
  const stories = [{ ...first, definition: { ...first.definition, changedIn } }, ...others].map(gapStory);
  expect(stories).toMatchSnapshot();
  expect(stories[0]?.[0]).toBe("What is counted changed in 2005/06: Pupils without a result are counted too.");
});
