import { type PlacingBasis, placings, type Receipt } from "@lcsp/ingest";
import { placingWords } from "./placing-wording.ts";

const whole = new Intl.NumberFormat("en-GB");
const nameWidth = 32;
const widths = [9, 13, 10] as const;
const sides: readonly PlacingBasis[] = ["school", "home"];

/**
 * Where the rows of each extract would end: a line a file with its placings by school and by home, and one more where
 * children have a placement. "" where no extract is placed.
 */
export function placingTable(receipts: readonly Receipt[]): string {
  const lines = receipts.flatMap((receipt) => linesOf(receipt, receipts));
  if (lines.length === 0) return "";
  const [title, ...headings] = placingWords.headings;
  const groups = sides.map((basis) => placingWords.basis(basis).padStart(sum(widths))).join("");
  return [title.padEnd(nameWidth + 2) + groups, row("", [...headings, ...headings]), ...lines].join("\n");
}

function linesOf(receipt: Receipt, receipts: readonly Receipt[]): readonly string[] {
  const { placed, file, sheet } = receipt;
  const isOnly = receipts.filter((other) => other.file === file).length === 1;
  const name = sheet === undefined || isOnly ? file : `${file}, "${sheet}"`;
  const both = sides.flatMap((basis) => figuresOf(receipt, basis));
  const placement = figuresOf(receipt, "placement");
  return [
    ...(placed.school === undefined && placed.home === undefined ? [] : [row(name, both)]),
    ...(placed.placement === undefined
      ? []
      : [row(placingWords.basis("placement"), [...placement.map(() => ""), ...placement])]),
  ];
}

function figuresOf({ placed }: Receipt, basis: PlacingBasis): readonly string[] {
  const counts = placed[basis];
  return placings.map((placing) => (counts === undefined ? "" : whole.format(counts[placing])));
}

/** A name that does not fit in has a line of its own. */
function row(name: string, figures: readonly string[]): string {
  const cells = figures.map((figure, at) => figure.padStart(widths[at % widths.length] ?? 0)).join("");
  const fits = name.length <= nameWidth;
  return `${fits ? "" : `  ${name}\n`}  ${(fits ? name : "").padEnd(nameWidth)}${cells}`.trimEnd();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
