import { cellText } from "../decode/cell.ts";
import type { Grid, GridRow } from "../decode/grid.ts";
import { parseDay, periodContaining } from "../kinds/fields/date.ts";
import type { Period } from "../period.ts";
import { cellAt } from "./cell-at.ts";
import { type FoundPeriods, onlyOf, periodsNamed, stemOf } from "./find-period.ts";
import type { Layout } from "./layout/layout.ts";

/** Where a layout says that the school year stands, and the year where exactly one stands there. */
export interface StatedPeriod extends FoundPeriods {
  readonly period: Period | undefined;
  /** In words for a message: "the file's name". */
  readonly where: string;
}

/** The school year of every row of a grid, as the layout says to find it. `head`: its first rows, the header among them. */
export function statedPeriod(
  rule: NonNullable<Layout["period"]>,
  grid: Grid,
  head: readonly GridRow[],
  headerRow: number,
): StatedPeriod {
  const { text, where } = statement(rule, grid, head, headerRow);
  const named = periodsNamed(text);
  // A cell that a layout names, and that holds a day alone, is there to say the year.
  const day = "cell" in rule ? periodContaining(parseDay(text.trim())) : undefined;
  return { ...named, period: day ?? onlyOf(named), where };
}

/** A place that names another school year than the one that the rows are taken to be of. */
export interface OtherYear {
  /** In words for a message: "the file's name". */
  readonly where: string;
  readonly period: Period;
  /** False for a year alone, which may be said of something else. */
  readonly isSure: boolean;
}

/**
 * The place that names another school year: the name of the file, of the sheet, or the title. A year alone counts only where
 * it is an earlier one: a later one may be when the table was made. Undefined where none does, and for a year that the layout has.
 */
export function otherYear(
  period: Period,
  rule: NonNullable<Layout["period"]>,
  grid: Grid,
  head: readonly GridRow[],
  headerRow: number,
): OtherYear | undefined {
  if ("constant" in rule) return undefined;
  const others = (["file name", "sheet name", "title"] as const).flatMap((where) => {
    const stated = statement({ where }, grid, head, headerRow);
    const { found, alone, isSure } = periodsNamed(stated.text, where !== "file name");
    const [first, second] = found;
    if (first === undefined || found.includes(period)) return [];
    if (second !== undefined && alone.includes(period) && found.every((each) => each > period)) return [];
    const isMeant = isSure || (second === undefined && first < period);
    return isMeant ? [{ where: stated.where, period: first, isSure }] : [];
  });
  return others.find(({ isSure }) => isSure) ?? others[0];
}

function statement(
  rule: NonNullable<Layout["period"]>,
  grid: Grid,
  head: readonly GridRow[],
  headerRow: number,
): { readonly text: string; readonly where: string } {
  if ("constant" in rule) return { text: rule.constant, where: "the layout" };
  if ("cell" in rule) return { text: cellAt(head, rule.cell), where: `the cell ${rule.cell}` };
  switch (rule.where) {
    case "file name":
      return { text: stemOf(grid.file), where: "the file's name" };
    case "sheet name":
      return { text: grid.sheet ?? "", where: "the sheet's name" };
    case "title":
      return { text: titleOf(head, headerRow), where: "the title above the table" };
    default:
      return rule.where satisfies never;
  }
}

/** All that is written above the header. */
export function titleOf(head: readonly GridRow[], headerRow: number): string {
  return head
    .filter(({ row }) => row < headerRow)
    .flatMap(({ cells }) => cells.map(cellText))
    .join(" ");
}
