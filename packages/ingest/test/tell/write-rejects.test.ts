import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ingest } from "../../src/ingest.ts";
import { openStore } from "../../src/store/open-store.ts";
import { describe as inWords } from "../../src/tell/describe.ts";
import { writeRejects } from "../../src/tell/write-rejects.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-rejects-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const headings = "UPN,Surname,Forename,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Sessions,Reason,Outcome";

it("shows each rejected row as it came, with its place and what to do, harmless to a spreadsheet", async () => {
  const row = 'D886200100001,"=HYPERLINK(""x"")",+Kim,14/03/1993,F,8869001,Primary,TN1 1CC,Q,31/02/2004,"@1",-,Upheld';
  const path = join(folder, "Exclusions 0304.csv");
  writeFileSync(path, `${headings}\n${row}\n`);
  const store = await openStore(":memory:");
  const report = await ingest(path, store);
  await store.close();
  await writeRejects(report, join(folder, "rejects.csv"));
  const bytes = readFileSync(join(folder, "rejects.csv"));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...lines]: string[][] = parse(bytes, { bom: true });
  expect(head).toEqual(["File", "Sheet", "Row", "Column", "Found", "Must be", "What to do", ...headings.split(",")]);
  expect(lines.map((line) => line.slice(0, 6))).toEqual([
    [
      ...["Exclusions 0304.csv", "", "2", "Type; Start Date", "Q"],
      "P (permanent) or F (fixed period); a date, such as 14/03/2007",
    ],
  ]);
  expect(lines[0]?.[6]).toMatch(/^Correct the cell/);
  expect(lines[0]?.slice(7)).toEqual([
    ...["D886200100001", '\'=HYPERLINK("x")', "'+Kim", "14/03/1993", "F", "8869001", "Primary", "TN1 1CC", "Q"],
    ...["31/02/2004", "'@1", "'-", "Upheld"],
  ]);
});

it("leaves what may identify a pupil out of every message", async () => {
  const path = join(folder, "Exclusions 0304.csv");
  const line = (pupil: string) => `${pupil},Smith,Kim,14/03/1993,F,8869001,Primary,SECRETCODE,P,14/03/2004,,PP,Upheld`;
  // A row that is set aside, and one that is loaded without its home.
  writeFileSync(path, `${headings}\n${line("Z99SECRET")}\n${line("D886200100001")}\n`);
  const store = await openStore(":memory:");
  const report = await ingest(path, store);
  await store.close();
  expect(report.problems.map(({ place }) => place.column).toSorted()).toEqual(["Postcode", "UPN"]);
  expect(report.problems.map(inWords).join("\n")).not.toMatch(/SECRET|Smith|Kim|1993/);
});
