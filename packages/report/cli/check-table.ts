import type { IngestReport, Problem, Receipt } from "@lcsp/ingest";
import {
  checkHeadings,
  layoutHeading,
  notLoadedHeading,
  recognition,
  verdicts,
  yearsInWords,
} from "./check-wording.ts";
import { isLoadedBefore } from "./loaded-before.ts";

const whole = new Intl.NumberFormat("en-GB");

/** A column of the table behind the names of the files. To show more of a receipt, add one here. */
interface Column {
  readonly heading: string;
  readonly side: "left" | "right";
  readonly of: (receipt: Receipt, report: Pick<IngestReport, "receipts" | "problems">) => string;
}

const columns: readonly Column[] = [
  { heading: checkHeadings.years, side: "left", of: ({ periods }) => yearsInWords(periods) },
  { heading: checkHeadings.read, side: "right", of: ({ read }) => whole.format(read) },
  { heading: checkHeadings.stored, side: "right", of: ({ stored }) => whole.format(stored) },
  { heading: checkHeadings.rejected, side: "right", of: ({ rejected }) => whole.format(rejected) },
  { heading: checkHeadings.leftOut, side: "right", of: ({ leftOut }) => whole.format(sum(Object.values(leftOut))) },
  { heading: checkHeadings.verdict, side: "left", of: (receipt, report) => verdicts[verdictOf(receipt, report)] },
];

/** A line of the table is no wider than this, unless its cells are; a name that does not fit in has a line of its own. */
const widest = 100;
const gap = "  ";

/**
 * What was found of each file: a line a file, under the kind and the layout that they share, and the files that can't be
 * loaded at the end. Below a line from what its layout was recognised, where another came close, or always (`verbose`).
 */
export function checkTable(report: IngestReport, verbose = false): string {
  const { receipts, problems } = report;
  const named = (receipt: Receipt) => nameOf(receipt, receipts);
  const cellsOf = (receipt: Receipt) => columns.map(({ of }) => of(receipt, report));
  const headings = columns.map(({ heading }) => heading);
  const table = [headings, ...receipts.map(cellsOf)];
  const widths = columns.map((_, at) => Math.max(...table.map((cells) => size(cells[at] ?? ""))));
  const nameWidth = widthOfNames([...receipts.map(named), checkHeadings.file], widths);
  const line = (name: string, cells: readonly string[]) => lineOf(name, nameWidth, cells, widths);
  const linesOf = (receipt: Receipt) => [line(named(receipt), cellsOf(receipt)), ...recognitionOf(receipt, verbose)];
  const groupOf = (layout: string) => receipts.filter((receipt) => layoutHeading(receipt) === layout);
  const layouts = [...new Set(receipts.map(layoutHeading))];
  const lines = layouts.flatMap((layout) => [layout, ...groupOf(layout).flatMap(linesOf)]);
  const head = receipts.length === 0 ? [] : [line(checkHeadings.file, headings)];
  return [...head, ...lines, ...notLoaded(problems)].join("\n");
}

function recognitionOf(receipt: Receipt, verbose: boolean): readonly string[] {
  const close = receipt.recognisedBy.close.filter((other) => verbose || isReallyClose(other, receipt));
  return verbose || close.length > 0 ? [recognition(receipt, close)] : [];
}

/** Another layout comes close where headings are left over that the found one does not know, and it knows about as many. */
function isReallyClose({ known }: { readonly known: number }, { recognisedBy }: Receipt): boolean {
  return recognisedBy.known < recognisedBy.headings && known >= recognisedBy.known - 1;
}

/** Each file that can't be loaded, once. */
function notLoaded(problems: readonly Problem[]): readonly string[] {
  const stopped = problems.filter(({ blocks }) => blocks === "file").map(({ place }) => withSheet(place));
  return stopped.length === 0 ? [] : [notLoadedHeading, ...[...new Set(stopped)].map((name) => `${gap}${name}`)];
}

/** The sheet is named only where its workbook has another one that loads. */
function nameOf(receipt: Receipt, receipts: readonly Receipt[]): string {
  const isOnly = receipts.filter(({ file }) => file === receipt.file).length === 1;
  return isOnly ? receipt.file : withSheet(receipt);
}

function withSheet({ file, sheet }: { readonly file: string; readonly sheet?: string }): string {
  return sheet === undefined ? file : `${file}, sheet "${sheet}"`;
}

function verdictOf(
  receipt: Receipt,
  { receipts, problems }: Pick<IngestReport, "receipts" | "problems">,
): keyof typeof verdicts {
  if (receipt.unchanged) return isLoadedBefore(receipt, receipts) ? "before" : "same";
  if (receipt.read === 0) return "empty";
  if (problems.some(({ code, place }) => code === "extract-older" && isOf(place, receipt))) return "older";
  if (receipt.rejected > 0) return receipt.stored > 0 ? "inPart" : "nothing";
  return receipt.replaced.length > 0 ? "newer" : "whole";
}

function isOf(place: Problem["place"], { file, sheet }: Receipt): boolean {
  return place.file === file && place.sheet === sheet;
}

function widthOfNames(names: readonly string[], widths: readonly number[]): number {
  const room = widest - sum(widths) - gap.length * (widths.length + 1);
  const fitting = names.map(size).filter((width) => width <= room);
  return Math.max(...fitting, size(checkHeadings.file));
}

function lineOf(name: string, nameWidth: number, cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.side ?? "left"));
  const fits = size(name) <= nameWidth;
  const figures = [pad(fits ? name : "", nameWidth, "left"), ...padded].join(gap).trimEnd();
  return fits ? `${gap}${figures}` : `${gap}${name}\n${gap}${figures}`;
}

function pad(text: string, width: number, side: Column["side"]): string {
  const blanks = " ".repeat(Math.max(0, width - size(text)));
  return side === "left" ? text + blanks : blanks + text;
}

/** Characters as a reader counts them: a name may have its accents beside the letters. */
function size(text: string): number {
  return [...text.normalize("NFC")].length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
