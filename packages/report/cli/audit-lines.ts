import type { CheckResult, Finding, Unreadable } from "../src/index.ts";
import { type PointWords, pointWords } from "../src/words/audit-words.ts";
import { counted } from "./wording.ts";

/** Places named of each point that is broken: the first tell enough. */
const mostPlaces = 5;

const outcomeWords: Readonly<Record<CheckResult["outcome"], string>> = {
  pass: "pass",
  fail: "FAIL",
  "not-applicable": "n/a ",
};

/** A line a point, and below each that is broken its places, why it matters and how to mend it. */
export function auditLines(file: string, results: readonly CheckResult[]): readonly string[] {
  return [file, ...results.flatMap(resultLines)];
}

function resultLines({ code, level, outcome, findings }: CheckResult): readonly string[] {
  const { asks, why, mend }: PointWords = pointWords[code];
  const line = `  ${outcomeWords[outcome]}  ${level}  ${asks}`;
  if (outcome !== "fail") return [line];
  const more = findings.length - mostPlaces;
  return [
    line,
    ...findings.slice(0, mostPlaces).map((finding) => `          ${placeWords(finding)}`),
    ...(more > 0 ? [`          and ${counted(more, "more place")}`] : []),
    `        Why: ${why}`,
    `        To mend: ${mend}`,
  ];
}

/** "Report card!B7 (Times New Roman)"; a finding without a sheet is of the workbook. */
function placeWords({ sheet, cell, shows }: Finding): string {
  const place = sheet === undefined ? "the workbook" : [sheet, ...(cell === undefined ? [] : [cell])].join("!");
  return shows === undefined ? place : `${place} (${shows})`;
}

/** The last line: how many points a workbook breaks. */
export function auditEnded(file: string, results: readonly CheckResult[]): string {
  const failed = results.filter(({ outcome }) => outcome === "fail");
  const held = results.filter(({ outcome }) => outcome === "pass").length;
  const essential = failed.filter(({ level }) => level === "essential").length;
  if (failed.length === 0) return `${file} keeps all ${counted(held, "point")} that apply to it.`;
  return `${file} breaks ${failed.length} of the ${counted(held + failed.length, "point")} that apply to it, ${essential} of them essential.`;
}

const unreadable: Readonly<Record<Unreadable, string>> = {
  empty: "There is nothing in this file.\n    Copy it again from where it came.",
  locked: "This workbook is locked with a password, and must be open to be read.\n    Save it without the password.",
  "old-workbook":
    "This is a workbook of the old form (.xls), and must be of the new one.\n    Save it as Excel Workbook (.xlsx).",
  "binary-workbook":
    "This is a binary workbook (.xlsb), and must be a plain one.\n    Save it as Excel Workbook (.xlsx).",
  "open-document":
    "This is an OpenDocument file, and must be an Excel workbook.\n    Save it as Excel Workbook (.xlsx).",
  "no-workbook": "This must be an Excel workbook (.xlsx), and is something else.\n    Give the name of a workbook.",
  damaged:
    "This workbook is damaged: it can't be read to its end.\n    Open it in Excel, let it be repaired, and save it.",
  "too-large":
    "This unpacks to far more than a workbook that people read, and can't be audited.\n    Audit one with fewer rows.",
};

export const unreadableWords = (file: string, why: Unreadable): string => `${file}\n    ${unreadable[why]}`;
