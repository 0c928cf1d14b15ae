import type { Profile } from "@lcsp/indicators";
import { assemble, format, type PrintedCell, type PrintedSheet } from "../src/index.ts";

export function sheetNamed(profile: Profile, name: string): PrintedSheet {
  const sheet = format(assemble(profile)).find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const shown = (cell: PrintedCell | undefined): string | number | null => {
  if (cell?.kind === "number") return cell.value;
  if (cell?.kind === "symbol") return cell.sign;
  return cell?.kind === "text" ? cell.text : null;
};

/** Rows as objects from heading to what is shown, those whose cells begin with the given texts. */
export function rowsOf(
  sheet: PrintedSheet,
  ...first: readonly string[]
): readonly Record<string, string | number | null>[] {
  const { columns, rows } = sheet.table;
  return rows
    .map((row) => Object.fromEntries(columns.map(({ heading }, at) => [heading, shown(row[at])])))
    .filter((row) => first.every((text) => Object.values(row).includes(text)));
}
