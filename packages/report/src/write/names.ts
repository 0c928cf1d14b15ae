import type { PrintedSheet } from "../format/printed.ts";

/** Excel repairs, or refuses, a workbook that breaks these rules. Names are ours: one that does is our own mistake. */
export function checkNames(sheets: readonly PrintedSheet[]): void {
  for (const { name, table } of sheets) {
    if (!sheetName.test(name)) throw new Error(`"${name}" can't be the name of a sheet.`);
    if (!tableName.test(table.name)) throw new Error(`"${table.name}" can't be the name of a table.`);
    unique(
      table.columns.map(({ heading }) => heading),
      `the table "${table.name}"`,
    );
  }
  unique(
    sheets.map(({ name }) => name),
    "the sheets",
  );
  unique(
    sheets.map(({ table }) => table.name),
    "the tables",
  );
}

/** At most 31 characters, none of \ / ? * : [ ], no apostrophe at either end. */
const sheetName = /^(?!')[^\\/?*:[\]]{1,31}(?<!')$/;
const tableName = /^[A-Za-z_][A-Za-z_]*$/;

/** Excel compares names without case. */
function unique(names: readonly string[], where: string): void {
  const seen = new Set<string>();
  for (const name of names.map((each) => each.toLowerCase())) {
    if (seen.has(name)) throw new Error(`"${name}" stands twice in ${where}.`);
    seen.add(name);
  }
}
