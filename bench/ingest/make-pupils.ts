import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { at, type Random, randomFor } from "../../fixtures/make-kent/random.ts";

/** Where the made-up county's schools and postcodes are: the pupils go to these schools and live at these postcodes. */
export const reference = join(import.meta.dirname, "..", "..", "fixtures", "kent", "reference");

const scales = [
  ...["PSE1", "PSE2", "PSE3", "CLL1", "CLL2", "CLL3", "CLL4"],
  ...["MAT1", "MAT2", "MAT3", "KUW", "PHY", "CRE"],
];
const headings = [
  ...["UPN", "Surname", "Forename", "DOB", "Sex", "FSM", "SEN", "Ethnicity", "Language", "DfES No", "Postcode"],
  ...scales,
  "Remarks",
];
const names = ["Draper", "Tanner", "Mason", "Weaver", "Fletcher", "Cooper", "Sawyer", "Potter"];
const ethnicGroups = ["WBRI", "WBRI", "WBRI", "WBRI", "WOTH", "MWAS", "AIND", "BAFR"];
const checkLetters = [..."ABCDEFGHJKLMNPQRTUVWXYZ"];

/** Rows to a piece of the file on its way to the disk. */
const pieceRows = 5000;

/**
 * Writes a Foundation Stage extract of so many made-up pupils: 25 columns, one in fifty rows with a quoted remark that
 * has commas and quotation marks. The same count and seed give the same bytes.
 */
export async function makePupils(path: string, rows: number, seed = 1): Promise<void> {
  const random = randomFor(seed, "bench");
  const schools = firstColumn("schools.csv");
  const postcodes = firstColumn("postcodes.csv");
  const file = createWriteStream(path);
  file.write(`${headings.join(",")}\n`);
  for (let from = 0; from < rows; from += pieceRows) {
    const piece: string[] = [];
    for (let index = from; index < Math.min(from + pieceRows, rows); index += 1) {
      piece.push(`${pupil(index, random, schools, postcodes).join(",")}\n`);
    }
    if (!file.write(piece.join(""))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function pupil(index: number, random: Random, schools: readonly string[], postcodes: readonly string[]): string[] {
  // Five years old by the end of 2007/08.
  const month = 1 + random.below(12);
  const day = `${two(1 + random.below(28))}/${two(month)}/${month >= 9 ? 2002 : 2003}`;
  return [
    upn(index),
    random.pick(names),
    random.pick(names),
    day,
    random.pick(["F", "M"]),
    random.pick(["Y", "N", "N", "N"]),
    random.pick(["N", "N", "N", "A", "P", "S"]),
    random.pick(ethnicGroups),
    random.pick(["ENG", "ENG", "OTH"]),
    random.pick(schools),
    random.pick(postcodes),
    ...scales.map(() => String(random.below(10))),
    random.below(50) === 0 ? '"moved, then came back; says ""soon"""' : "",
  ];
}

/** A pupil number of its own for each row, with the check letter that belongs to it (see kinds/fields/upn.ts). */
function upn(index: number): string {
  const digits = `886${String((index * 7919) % 1e8).padStart(8, "0")}0`.slice(0, 12);
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place + 2), 0);
  return `${at(checkLetters, sum % 23)}${digits}`;
}

function firstColumn(file: string): readonly string[] {
  const lines = readFileSync(join(reference, file), "utf8").trim().split("\n").slice(1);
  return lines.map((line) => line.split(",")[0] ?? "");
}

const two = (value: number): string => String(value).padStart(2, "0");
