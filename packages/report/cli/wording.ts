import type { ExtractSummary, NoFigure, SplitCount, UnknownCode } from "@lcsp/indicators";
import type { AsideRows, HeldExtract, Placing, Receipt } from "@lcsp/ingest";

/** Numbers of things, thousands grouped. */
export const whole = new Intl.NumberFormat("en-GB");

/** "1 row", "2,532 rows"; `many` where the plural takes more than an s. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : many}`;
}

export function reading(title: string, rows: number): string {
  return rows === 0 ? `  reading ${title}` : `  reading ${title}, ${counted(rows, "row")}`;
}

/** The file, with its sheet where it has one. */
export function named({ file, sheet }: { readonly file: string; readonly sheet?: string | null | undefined }): string {
  return sheet === undefined || sheet === null ? file : `${file} (sheet "${sheet}")`;
}

/** One line: the file, what it is, and the sum of its rows. */
export function aReceipt(receipt: Receipt): string {
  if (receipt.unchanged) {
    const rejected =
      receipt.rejected > 0
        ? `; ${counted(receipt.rejected, "row")} of it rejected then, and still left out: mend the file, or load its rejects file`
        : ", nothing to do";
    const as = receipt.loadedAs === undefined ? "" : ` as ${receipt.loadedAs}`;
    return `  ${named(receipt)}: ${receipt.kind}, loaded before${as}${rejected}`;
  }
  const anew = receipt.placedAnew > 0 ? `; ${counted(receipt.placedAnew, "row")} of other extracts placed anew` : "";
  const replaced = receipt.replaced.length > 0 ? `; replaces ${receipt.replaced.join(", ")}` : "";
  const partly = receipt.replacedPartOf.length > 0 ? `; replaces part of ${receipt.replacedPartOf.join(", ")}` : "";
  return `  ${rowSum(receipt)}${replaced}${partly}${anew}`;
}

/** "KS2.csv: key-stage-2, 3,902 rows read = 3,900 stored + 2 left out (total lines)". */
export function rowSum(receipt: Receipt | ExtractSummary): string {
  const leftOut = Object.entries(receipt.leftOut).map(([rule, rows]) => `${whole.format(rows)} left out (${rule})`);
  const rejected = receipt.rejected > 0 ? [`${whole.format(receipt.rejected)} rejected`] : [];
  const parts = [`${whole.format(receipt.stored)} stored`, ...rejected, ...leftOut];
  return `${named(receipt)}: ${receipt.kind}, ${counted(receipt.read, "row")} read = ${parts.join(" + ")}`;
}

/** "80% of the 553 of Tunbridge Wells, as so many of its children live here". */
export function splitCount({ district, count, share }: SplitCount): string {
  return `${percent.format(share)} of the ${whole.format(count)} of ${district}, as so many of its children live here`;
}

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });

/** The last line of `layout`. */
export function draftEnded(decisions: readonly number[]): string {
  const lines =
    decisions.length === 0
      ? "No line needs"
      : `Line${decisions.length === 1 ? "" : "s"} ${decisions.join(", ")} ${decisions.length === 1 ? "needs" : "need"}`;
  return `${lines} a decision. Save the draft in a folder of layouts, and check the file with it: npx lcsp check FILE --layouts FOLDER`;
}

export function fittingAlready(file: string, layouts: readonly string[]): string {
  const named = layouts.map((id) => `"${id}"`).join(" and ");
  return layouts.length === 1
    ? `${file}\n    The layout ${named} fits this file: none must be drafted.\n    To read it otherwise, write a layout that extends ${named}.`
    : `${file}\n    The layouts ${named} fit this file equally well: none must be drafted.\n    Say which it is with --layout.`;
}

export const noFileToDraft = "A file must be named: npx lcsp layout FILE";

/** Why a figure is not there. */
export const noFigure: Readonly<Record<NoFigure, string>> = {
  "not-applicable": "not applicable",
  "not-available": "not available",
  suppressed: "hidden, so that no child can be recognised",
  "low-reliability": "too few to be reliable",
  "low-coverage": "not valid, because too little of its population was measured",
};

/** One line for a whole run: rows without a partnership count for Kent, so a reader must know how many they are. */
export function unplacedRows(receipts: readonly Receipt[]): string | undefined {
  const parts = (["school", "home", "placement"] as const).flatMap((basis) => {
    const of = (count: (placings: Readonly<Record<Placing, number>>) => number) =>
      receipts.reduce((sum, { placed }) => sum + (placed[basis] === undefined ? 0 : count(placed[basis])), 0);
    const unplaced = of((placings) => placings.unplaced);
    const all = of((placings) => placings.placed + placings.unplaced + placings["out-of-area"]);
    return unplaced > 0 ? [`${whole.format(unplaced)} of ${whole.format(all)} by ${basis}`] : [];
  });
  return parts.length > 0
    ? `Rows of these files, of every year, that no partnership could be found for: ${parts.join(", ")}. They count for Kent alone.`
    : undefined;
}

export function rejectsWritten(rows: number, of: number, path: string): string {
  return `${counted(rows, "row")} of ${whole.format(of)} set aside, and left out of every figure. They are in ${path}, each with what to mend.`;
}

/** A file of rejected rows that a person has begun to mend is left, and the rows of this run were written beside it. */
export function rejectsKept(path: string): string {
  return `${path} was changed by hand, or written from another store: it was left as it is. Load it when it is mended.`;
}

/** Of a file of rejected rows none is left to mend. */
export function rejectsSettled(path: string, removed: boolean): string {
  const what = removed ? "It was as it had been written, and was taken away." : "It can be deleted.";
  return `No row of ${path} is left to mend. ${what}`;
}

/** Rows that stand set aside, of a file that this run has not read. */
export function rowsAside(extract: AsideRows): string {
  const one = extract.rows === 1;
  return `${named(extract)}: ${counted(extract.rows, "row")} of it, loaded on ${extract.loadedOn}, ${one ? "is" : "are"} set aside and left out of every figure. "npx lcsp refresh" with this file lists ${one ? "it" : "them"} again.`;
}

export function moreAside(files: number): string {
  return `... and rows of ${counted(files, "more file")}.`;
}

/** Codes that are said, each in a line. */
const mostCodes = 5;

/** Published figures whose code no indicator has. */
export function codesUnknown(unknown: readonly UnknownCode[]): string {
  const lines = unknown.slice(0, mostCodes).map(({ code, file, rows, near }) => {
    const perhaps = near.length > 0 ? `; perhaps ${near.map((one) => `"${one}"`).join(" or ")}` : "";
    return `    "${code}" in ${counted(rows, "row")} of ${file}${perhaps}`;
  });
  const more = unknown.length > mostCodes ? [`    ... and ${counted(unknown.length - mostCodes, "more code")}`] : [];
  return [
    "These codes must be those of indicators, and no definition uses them: their rows are stored, and in no figure.",
    ...lines,
    ...more,
    '    Correct them in their files, or in the layout that gives them; "npx lcsp list indicators" shows every code.',
  ].join("\n");
}

/** Figures that two sources give otherwise, the first few by name. `of`: those that two sources give at all. */
export function figuresDisagree(figures: readonly { indicator: string; area: string }[], of: number): string {
  const named = figures.slice(0, mostCodes).map(({ indicator, area }) => `${indicator} of ${area}`);
  const more = figures.length > mostCodes ? [`${whole.format(figures.length - mostCodes)} more`] : [];
  return [
    `Two sources do not agree in ${whole.format(figures.length)} of ${counted(of, "figure")} that both give: ${[...named, ...more].join(", ")}.`,
    '    See the sheet "Two roads". Find out which source is wrong, and load it again corrected.',
  ].join("\n");
}

/** The last line of a run that went well: where the workbook is, and what to try next. */
export function whatNext(path: string, explain: string): string {
  return `The appendix is in ${path}. Open it in Excel, or ask where a figure comes from: npx lcsp ${explain}`;
}

/** The same for the workbooks of all partnerships. */
export function whatNextOfAll(folder: string, workbooks: number, explain: string): string {
  return `${counted(workbooks, "appendix", "appendices")} ${workbooks === 1 ? "is" : "are"} in ${folder}. Open them in Excel, or ask where a figure comes from: npx lcsp ${explain}`;
}

/** A line as each workbook of many is finished. */
export function workbookWritten(partnership: string, position: number, of: number): string {
  return `  written ${position} of ${of}: ${partnership}`;
}

export function dataWritten(files: number, folder: string): string {
  return `The figures as open data are in ${folder}: ${counted(files, "file")}.`;
}

/** The last line of a run that left something out. */
export function incompleteRun(path: string): string {
  return `The appendix is in ${path}, but without what is listed above. Mend that, and run the command again.`;
}

/** The first line of an explanation of figures that are not those of their own year's memberships. */
export function restatedOn(date: string): string {
  return `Restated: results of every year are placed by the memberships in force on ${date}.`;
}

export const interrupted = "Interrupted. Files loaded so far are whole; run the same command again to go on.";

export function ourFault(detail: string): string {
  return `Something went wrong that is a fault of this program, not of your files.\nPlease report it with these lines:\n${detail}`;
}

/** The number of an extract in the order of loading. */
export function numbered(id: number): string {
  return `no. ${id}`;
}

/** An extract by its number and its file. */
type Named = Pick<HeldExtract, "id" | "file">;

/** What an extract is among those of its kind. */
export interface Standing {
  readonly replaces: readonly Named[];
  readonly replacedBy: Named | undefined;
  /** ISO date; null where it was not withdrawn. */
  readonly withdrawnOn: string | null;
  /** Rows that are taken from others instead, while it is in force. */
  readonly parts: readonly { readonly by: Named; readonly rows: number }[];
}

/** In force, and instead of which others, or replaced, or withdrawn. */
export function standing({ replaces, replacedBy, withdrawnOn, parts }: Standing): string {
  const name = ({ id, file }: Named) => `${numbered(id)}, ${file}`;
  if (withdrawnOn !== null) return `withdrawn on ${withdrawnOn}`;
  if (replacedBy !== undefined) return `replaced by ${name(replacedBy)}`;
  const instead = replaces.length === 0 ? "" : `, replaces ${replaces.map(name).join("; ")}`;
  const partly = parts.map(({ by, rows }) => `, but for ${counted(rows, "figure")} that ${name(by)} replaces`);
  return `current${instead}${partly.join("")}`;
}

/** Good news, and no failure. */
export const noneUnplaced = "A partnership could be found for every school.";

/** The pupils behind a school that no partnership could be found for. */
export function unitsText(units: number | null): string {
  return units === null ? "of no known number of pupils" : `counting ${whole.format(units)}`;
}

export function nothingToList(what: string, store: string): string {
  return `${store} holds no ${what} yet.\n    Load some with "npx lcsp refresh".`;
}
