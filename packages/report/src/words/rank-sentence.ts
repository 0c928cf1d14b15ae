import type { Comparison, Rank } from "@lcsp/indicators";

/** Where a figure stands among the partnerships, and how it compares with Kent's as far as its interval tells. */
export function rankSentence(rank: Rank, againstKent: Comparison): string {
  if (rank.kind === "none") return "It has no rank.";
  return `In the ${quarters[rank.quartile]} quarter of the partnerships.${besideKent[againstKent]}`;
}

const quarters = { 1: "best", 2: "second", 3: "third", 4: "last" } as const;

const besideKent: Readonly<Record<Comparison, string>> = {
  better: " It is better than Kent.",
  similar: " The difference from Kent could be chance.",
  worse: " It is worse than Kent.",
  "not compared": "",
};
