import { type Explanation, listIndicators, type RowsBehind } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { explanationLines } from "../../cli/explanation-lines.ts";
import { areas, exactly, measure, value } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** An explanation of a figure of 657 of 1,318, in lines. */
function linesOf(
  road: "pupils" | "published",
  behind: Omit<RowsBehind, "extract" | "numbers"> & Partial<Pick<RowsBehind, "numbers">>,
  more: Partial<Explanation> = {},
): readonly string[] {
  const [extract] = sampleProfile.quality.extracts;
  const [profile] = sampleProfile.indicators;
  if (!extract || !profile) throw new Error("The sample has extracts and indicators.");
  const counts = { numerator: exactly(657), denominator: exactly(1318), road };
  const about = { indicator: profile.definition.code, basis: null };
  const explanation: Explanation = {
    definition: profile.definition,
    besides: [],
    questions: [],
    period: "2006/07",
    figures: [
      {
        area: { code: areas.kent, name: "Kent" },
        measure: measure(about, areas.kent, "2006/07", value(49.848), counts),
        rows: [{ extract: extract.id, numbers: [], ...behind }],
        foundBy: [],
        splitCounts: [{ district: "Tunbridge Wells", count: 553, share: 0.8 }],
      },
    ],
    changes: [],
    extracts: [{ ...extract, layout: "made-up" }],
    ...more,
  };
  return explanationLines(explanation);
}

function saidOf(...asked: Parameters<typeof linesOf>): string {
  return linesOf(...asked).find((line) => line.includes("657 of 1,318")) ?? "";
}

test("an indicator names the numbers that plans print beside it, and such a number its indicator", () => {
  const listed = listIndicators();
  const [change, rate] = ["NI 112", "under-18 conceptions"].map((of) => listed.find(({ code }) => code === of));
  if (!change || !rate) throw new Error("Both are listed.");
  const rows = { rows: 1, numerator: 1, denominator: 1 };
  expect(linesOf("published", rows, { definition: change, besides: [rate] }).join("\n")).toMatch(
    /beside it +under-18 conceptions: Conceptions of women under 18 \(per 1,000\)/,
  );
  expect(linesOf("published", rows, { definition: rate }).join("\n")).toMatch(/printed beside +NI 112/);
});

test("an indicator of the survey says what was asked, and what the survey before asked otherwise", () => {
  const of = { instrument: "primary", question: "P14" } as const;
  const before = { ...of, period: "2005/06", wording: "Were you bullied?", answers: ["No", "Yes"] } as const;
  const now = { ...of, period: "2006/07", wording: "Are you bullied?", answers: ["Never", "Often"], before } as const;
  const said = linesOf("pupils", { rows: 1, numerator: 1, denominator: 1 }, { questions: [now] }).join("\n");
  expect(said).toMatch(/asked +P14, primary pupils: Are you bullied\? \(Never; Often\)\n/);
  expect(said).toMatch(/^ +otherwise in 2005\/06: Were you bullied\? \(No; Yes\)\n/m);
});

test("pupils' rows say how many count above and below", () => {
  expect(saidOf("pupils", { rows: 1318, numerator: 657, denominator: 1318 })).toContain(
    "(numerator 657, denominator 1,318)",
  );
});

test("a published row's counts are the figure's own: nothing is said beside 657 of 1,318 but where it stands", () => {
  const said = saidOf("published", { rows: 1, numbers: [1014], numerator: 1, denominator: 1 });
  expect(said).toMatch(/657 of 1,318 +row 1,014 of \S[^(]*; 80%/);
});

test("a part of a district's count names the count, and the share that it was split by", () => {
  expect(saidOf("published", { rows: 1, numerator: 1, denominator: 1 })).toContain(
    "; 80% of the 553 of Tunbridge Wells, as so many of its children live here",
  );
});

test("a published value without counts is called that", () => {
  expect(saidOf("published", { rows: 1, numerator: 0, denominator: 0 })).toContain("(a published value)");
});
