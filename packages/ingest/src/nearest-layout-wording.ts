import type { Problem } from "./problem.ts";
import { fact } from "./words.ts";

/** What the layout that comes nearest lacks, and which headings it does not know. */
export function nearestLayout(problem: Problem): string {
  const layout = fact(problem, "layout");
  const headings = fact(problem, "headings");
  const likely = fact(problem, "likely");
  const most = likely === "" ? "" : ` Their words are most like those of "${likely}".`;
  if (headings !== "") return `This row looks like the header, and no layout knows ${headings}.${most}`;
  if (layout === "") return withoutHeadings(fact(problem, "rows"));
  const lacking = fact(problem, "lacking");
  const unknown = fact(problem, "unknown");
  const slips = fact(problem, "slips");
  const parts = [
    `"${layout}" comes nearest`,
    lacking === "" ? "" : `and needs ${lacking}`,
    unknown === "" ? "" : `; it does not know ${unknown}`,
  ];
  return `${parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(" ;", ";")}.${slips === "" ? "" : ` Perhaps a slip: ${slips}.`}`;
}

function withoutHeadings(rows: string): string {
  return rows === "1"
    ? "Its only row has the headings of no layout."
    : `None of the first ${rows} rows has the headings of any layout.`;
}
