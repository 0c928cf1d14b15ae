import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { byHome, bySchool, cell, kent, type Rows, readCsv } from "../../../../fixtures/test/read-kent.ts";

/** The county's files once more, by libraries and plain loops: nothing here is the engine's or the loader's. */
export type Raw = Rows[number];

/** Phase of a school by its number of seven digits. */
export const phaseByNumber: ReadonlyMap<string, string> = new Map(
  readCsv("reference/schools.csv").map((row) => [cell(row, "dfe_number"), cell(row, "phase")]),
);

/** The one of several headings that the file of a year has. */
export function pick(row: Raw, ...headings: readonly string[]): string {
  const found = headings.find((heading) => row[heading] !== undefined);
  if (found === undefined) throw new Error(`None of ${headings.join(", ")} among ${Object.keys(row).join(", ")}`);
  return (row[found] ?? "").trim();
}

export const isMissing = (written: string): boolean =>
  ["", "-", ".", "..", "x", "n/a", "NULL", "#N/A", "*", "<5", "SUPP"].includes(written);

export const isYes = (written: string): boolean => ["Y", "T", "1", "Yes", "yes"].includes(written);

/** A row of a pupil, placed on both bases and with the groups that it belongs to. */
export interface Placed {
  readonly year: string;
  readonly row: Raw;
  readonly upn: string;
  readonly number: string;
  readonly school: string;
  readonly home: string;
  readonly fsm: "eligible" | "not-eligible" | "not-known";
  readonly sen: "none" | "any" | "not-known";
  readonly ethnicity: string;
  readonly sex: "female" | "male" | "not-known";
  /** One file alone asks. */
  readonly lookedAfter: boolean;
}

/** Identical rows of one pupil count once. */
export function placed(year: string, rows: Rows): readonly Placed[] {
  const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...once.values()].map((row) => {
    const number = schoolNumber(row);
    return {
      year,
      row,
      number,
      upn: pick(row, "UPN", "Unique Pupil No"),
      school: bySchool(number),
      home: byHome(pick(row, "Postcode", "Home Postcode")),
      fsm: fsmOf(row["FSM"] ?? row["FSM Eligible"] ?? row["FreeMeals"] ?? ""),
      sen: senOf(row["SEN"] ?? row["SEN Stage"] ?? ""),
      ethnicity: row["Ethnicity"] ?? row["Ethnic Code"] ?? "",
      sex: sexOf(row["Sex"] ?? row["Gender"] ?? ""),
      lookedAfter: isYes(row["Looked After"] ?? ""),
    };
  });
}

/** Seven digits. */
function schoolNumber(row: Raw): string {
  const parts = [row["LEA"] ?? "", row["Estab"] ?? ""].join("");
  const written = parts || pick(row, "DfES No", "DfES Number", "DCSF No.", "LAESTAB");
  const digits = written.replace(/\D/g, "");
  return digits.length === 4 ? `886${digits}` : digits;
}

function fsmOf(written: string): Placed["fsm"] {
  if (isMissing(written)) return "not-known";
  return isYes(written) ? "eligible" : "not-eligible";
}

function sexOf(written: string): Placed["sex"] {
  if (/^(F|Female|Girl)$/.test(written)) return "female";
  return /^(M|Male|Boy)$/.test(written) ? "male" : "not-known";
}

function senOf(written: string): Placed["sen"] {
  if (isMissing(written)) return "not-known";
  return ["N", "None"].includes(written) ? "none" : "any";
}

/** Rows of a workbook of Excel 97 below the header, until the first without a school's number. */
export function readXls(file: string, sheet: string, headerRow: number): Rows {
  const rows = readPlain(file, sheet, headerRow);
  const last = rows.findIndex((row) => !/^\d/.test(Object.values(row)[0] ?? ""));
  return rows.slice(0, last < 0 ? rows.length : last);
}

/** Rows of a workbook of Excel 97 or OpenDocument below the header, every cell as it is shown. */
export function readPlain(file: string, sheet: string, headerRow: number): Rows {
  const book = read(readFileSync(join(kent, file)));
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`No sheet ${sheet}`);
  const rows: string[][] = utils.sheet_to_json(found, { header: 1, raw: false, defval: "" });
  const [header = [], ...data] = rows.slice(headerRow - 1);
  return data.map((row) => Object.fromEntries(header.map((heading, i) => [heading, String(row[i] ?? "").trim()])));
}
