import { readCells, readCsv, readSheet } from "../../../../fixtures/test/read-kent.ts";
import { type Placed, placed, type Raw } from "./raw.ts";

/** Every pupil's row of the committed county, year by year. */
export async function foundationStage(): Promise<readonly Placed[]> {
  return [
    ...placed("2003/04", readCsv("FSP2004.csv")),
    ...placed("2004/05", readCsv("FSP 2005.txt", { headerRow: 3, delimiter: "\t" })),
    ...placed("2005/06", await readSheet("FSP_0506.xlsx", "FSP 2005-06", 1)),
    ...placed("2006/07", readCsv("FSP2007.csv", { headerRow: 5, footers: 3, encoding: "latin1" })),
    ...placed("2007/08", await readSheet("FSP 2007-08 pupil.xlsx", "Pupils", 3, 1)),
  ];
}

export async function keyStage1(): Promise<readonly Placed[]> {
  const [upper = [], lower = [], ...rows] = await readCells("KS1 2006-07 pupil.xlsx", "KS1", 3);
  const headings = upper.map((heading, i) => (lower[i] === "Points" ? `${heading} points` : heading));
  const twoRows = rows.map((row): Raw => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ""])));
  return [
    ...placed("2005/06", readCsv("KS1 2005-06.csv")),
    ...placed("2006/07", twoRows),
    ...placed("2007/08", readCsv("KS1 2008 pupil.csv", { headerRow: 2, footers: 1 })),
  ];
}

export async function keyStage2(): Promise<readonly Placed[]> {
  return [
    ...placed("2003/04", readCsv("KS2_2004.csv", { delimiter: ";" })),
    ...placed("2004/05", readCsv("KS2 2004-05.csv", { headerRow: 3, footers: 1 })),
    ...placed("2005/06", readCsv("KS2 0506.csv")),
    ...placed("2006/07", await readSheet("KS2 2006-07 pupil.xlsx", "KS2 pupils", 4)),
    ...placed("2007/08", readCsv("KS2 2008 pupil.csv", { headerRow: 2, footers: 1 })),
  ];
}

export async function keyStage4(): Promise<readonly Placed[]> {
  return [
    ...placed("2003/04", readCsv("KS4 2003-04.csv.gz")),
    ...placed("2004/05", readCsv("KS4 2004-05.csv", { headerRow: 3, footers: 2 })),
    ...placed("2005/06", readCsv("KS4 0506.csv", { delimiter: ";", encoding: "latin1" })),
    ...placed("2006/07", await readSheet("KS4 2006-07 pupil.xlsx", "KS4 pupils", 3)),
    ...placed("2007/08", readCsv("KS4 2008 pupil.txt.gz", { delimiter: "\t" })),
  ];
}

/** Enrolments, with the sessions that make one persistently absent in the year. */
export function absence(): readonly Placed[] {
  return [
    ...placed("2006/07", readCsv("Absence pupils 2006-07.csv.gz")),
    ...placed("2007/08", readCsv("Absence pupils 2007-08 two terms.txt", { delimiter: "\t", encoding: "utf16le" })),
  ];
}
