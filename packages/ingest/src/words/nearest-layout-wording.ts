import type { Finding } from "../finding.ts";
import { fact } from "./words.ts";

/** What the layout that comes nearest lacks, and which headings it does not know. */
export function nearestLayout(finding: Finding): string {
  const layout = fact(finding, "layout");
  const headings = fact(finding, "headings");
  const likely = fact(finding, "likely");
  const most = likely === "" ? "" : ` Their words are most like those of "${likely}".`;
  if (headings !== "") return `This row looks like the header, and no layout knows ${headings}.${most}`;
  if (layout === "") return withoutHeadings(fact(finding, "rows"));
  const lacking = fact(finding, "lacking");
  const unknown = fact(finding, "unknown");
  const slips = fact(finding, "slips");
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

/** Whether a row of the file looks like a header, from which a layout can be drafted. */
export const hasHeadings = (finding: Finding): boolean => fact(finding, "layout") + fact(finding, "headings") !== "";

function withoutHeadings(rows: string): string {
  return rows === "1"
    ? "Its only row does not look like headings."
    : `None of the first ${rows} rows looks like headings.`;
}
