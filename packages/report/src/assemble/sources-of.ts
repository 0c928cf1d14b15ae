import type { ExtractSummary } from "@lcsp/indicators";
import type { Sourced } from "../words/cover-words.ts";

/** How many extracts there are, how settled they are, and who published them, each once. */
export function sourcesOf(extracts: readonly ExtractSummary[]): Pick<Sourced, "extracts" | "issues" | "publishers"> {
  const issues = extracts.map(({ issue }) => issue);
  const counted = [...new Set(issues)].map((issue) => [issue, issues.filter((one) => one === issue).length]);
  return {
    extracts: extracts.length,
    issues: Object.fromEntries(counted),
    publishers: [...new Set(extracts.map(({ publisher }) => publisher))],
  };
}
