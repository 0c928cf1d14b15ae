import type { IngestReport, Receipt } from "@lcsp/ingest";
import { isLoadedBefore } from "./loaded-before.ts";
import { counted, whole } from "./wording.ts";

/** Headings named of those that a close layout lacks: the first tell enough. */
const mostLacking = 3;

/** Headings of the table of `check`. */
export const checkHeadings = {
  file: "file",
  years: "year",
  read: "read",
  stored: "stored",
  rejected: "rejected",
  leftOut: "left out",
  verdict: "verdict",
} as const;

/** What would become of a file. */
export const verdicts = {
  whole: "loads",
  newer: "replaces",
  inPart: "in part",
  nothing: "no row fits",
  empty: "no rows",
  same: "same again",
  before: "loaded before",
  older: "would not be used: older issue",
} as const;

/** What the files below it share. */
export function layoutHeading({ kind, layout }: Pick<Receipt, "kind" | "layout">): string {
  return `${kind}, by the layout "${layout}"`;
}

export const notLoadedHeading = "not loaded, for what is said below";

/** "2007/08", "2006/07, 2007/08", "2003/04-2006/07"; "" for a table without years. */
export function yearsInWords(periods: readonly string[]): string {
  const [first = ""] = periods;
  return periods.length > 2 ? `${first}-${periods.at(-1)}` : periods.join(", ");
}

/** Files named of those that were not looked into. */
const mostPassedOver = 5;

/** Files and sheets that are no tables; undefined where there are none. */
export function passedOver(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : ["Passed over, as no tables:", ...firstNames(names)].join("\n  ");
}

/** The files among them, in a line: that a workbook has a sheet of notes as well is no news to who loads it every month. */
export function passedOverLine(names: readonly string[]): string | undefined {
  const files = names.filter((name) => !/ sheet ".*"$/.test(name));
  return files.length === 0 ? undefined : `Passed over, as no tables: ${firstNames(files).join("; ")}`;
}

function firstNames(names: readonly string[]): readonly string[] {
  const more = names.length - mostPassedOver;
  return [...names.slice(0, mostPassedOver), ...(more > 0 ? [`... and ${whole.format(more)} more.`] : [])];
}

/** From what a file was recognised: the line below it in `check`. `close`: the other layouts that are worth naming. */
export function recognition(
  { recognisedBy: { known, headings, row } }: Receipt,
  close: Receipt["recognisedBy"]["close"],
): string {
  const others = close.map((other) => `"${other.layout}" (${whole.format(other.known)}${lackingWords(other.lacking)})`);
  const near = others.length > 0 ? `; close came ${others.join(", ")}` : "";
  return `    knows ${whole.format(known)} of the ${counted(headings, "heading")} in row ${row}${near}`;
}

function lackingWords(headings: readonly string[]): string {
  if (headings.length === 0) return "";
  const named = headings.slice(0, mostLacking).map((heading) => `"${heading}"`);
  const more = headings.length > mostLacking ? [`${headings.length - mostLacking} more`] : [];
  return `, lacking ${[...named, ...more].join(", ")}`;
}

/** What is said where rows can't be placed for want of reference tables; undefined where there are all. `where`: they were looked for. */
export function noTables(lacking: readonly string[], where = "among these files or in the store"): string | undefined {
  if (lacking.length === 0) return undefined;
  const named = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(lacking);
  return [
    `No table of ${named} is ${where}.`,
    `    ${unplacedWithout(lacking)} without it: they would count for Kent alone.`,
    "    Load it first, or with the extracts: fixtures/kent/reference has an example of each, and docs/store.md says what it is for.",
  ].join("\n");
}

/** Without partnerships there is none to place rows in; without one of the others they may be placed by the other. */
function unplacedWithout(lacking: readonly string[]): string {
  const [bySchool, byHome] = [lacking.includes("schools"), lacking.includes("postcodes")];
  if (lacking.includes("partnerships") || bySchool === byHome) return "Rows can't be placed in a partnership";
  return `Rows can't be placed by ${bySchool ? "their school" : "where the child lives"}`;
}

/** The last line of `check`. `lacking`: reference tables that there are none of. */
export function checkEnded({ receipts, problems }: IngestReport, lacking: readonly string[] = []): string {
  const counting = receipts.filter(({ unchanged }) => !unchanged);
  const sum = (of: (receipt: Receipt) => number) => counting.reduce((total, receipt) => total + of(receipt), 0);
  const stopped = new Set(problems.filter(({ blocks }) => blocks === "file").map(({ place }) => place.file)).size;
  const rejected = sum((receipt) => receipt.rejected);
  const before = receipts.filter((receipt) => isLoadedBefore(receipt, receipts)).length;
  const rows = counted(
    sum((receipt) => receipt.read),
    "row",
  );
  const what = `${counted(counting.length, "extract")}, ${rows}${before > 0 ? `; ${whole.format(before)} more loaded before` : ""}`;
  return `${what}. ${checkVerdict(rejected, stopped, lacking)} Nothing was written.`;
}

function checkVerdict(rejected: number, stopped: number, lacking: readonly string[]): string {
  const faults = [
    ...(rejected > 0 ? [`${counted(rejected, "row")} would be rejected`] : []),
    ...(stopped > 0 ? [`${counted(stopped, "file")} would not be loaded`] : []),
  ];
  if (faults.length === 0 && lacking.includes("partnerships")) {
    return "They can be loaded, and no appendix can be written from them: there is no table of partnerships.";
  }
  return faults.length === 0 ? "Nothing stands in the way of loading them." : `${faults.join(", and ")}.`;
}
