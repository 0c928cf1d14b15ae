import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { gridOfText } from "../src/decode/text/csv-grid.ts";
import { RowSorter } from "../src/load/row-sorter.ts";
import { loadLayouts } from "../src/match/layout/load-layouts.ts";
import { match } from "../src/match/match.ts";

const folder = mkdtempSync(join(tmpdir(), "lcsp-quick-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));

const layouts = await loadLayouts();
const reference = {
  partnerships: [],
  schools: [
    { dfe_number: "8869001", name: "Quillbeck", phase: "primary", lcsp: "A", from: null, to: null, successor: null },
  ],
  aliases: [],
  postcodes: [{ postcode: "TN11CC", lsoa: "E01", lcsp: "B" }],
  shares: [],
};
const columns = [
  ...["period", "pupil", "school", "school_lcsp", "school_placing", "school_written"],
  ...["home_lcsp", "home_placing", "home_area", "home_reason"],
  ...["phase", "type", "date", "reason", "outcome", "missing"],
];
const headings = "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome";

/** Cells as they come, some of them wrong, doubtful or missing: what one row has may be what another lacks. */
const cells = fc.tuple(
  fc.constantFrom("D886200100001", "H801200001001", "8.862E+12", ""),
  fc.constantFrom("14/03/1993", "x"),
  fc.constantFrom("F", "?"),
  fc.constantFrom("8869001", "9001", "1234", "Quillbeck", "Nowhere Primary", ""),
  fc.constantFrom("Primary", "P", "Z"),
  fc.constantFrom("TN1 1CC", "none", ""),
  fc.constantFrom("F", "P", "Q"),
  fc.constantFrom("14/03/2004", "31/02/2004"),
  fc.constantFrom("PP", "VA", ""),
  fc.constantFrom("Upheld", "perhaps"),
);
const lines = fc.oneof(
  { weight: 8, arbitrary: cells.map((row) => row.join(",")) },
  { weight: 1, arbitrary: cells.map((row) => row.slice(0, 6).join(",")) },
  { weight: 1, arbitrary: fc.constantFrom(headings, "Total,,,,,,,,,", "Source: the county,,,,,,,,,", ",,,,,,,,,") },
);

/** What becomes of the rows: read cell by cell where that can be, or, without the numbers of their texts, each as a whole. */
async function sorted(path: string, isWithNumbers: boolean): Promise<unknown> {
  const grid = gridOfText(
    { source: { path, gzipped: false }, encoding: "utf-8", delimiter: "," },
    "Exclusions 0304.csv",
  );
  const matched = await match(grid, layouts);
  if ("code" in matched) throw new Error(matched.code);
  const written: unknown[] = [];
  const sink = {
    columns,
    write: (row: number, values: readonly { readonly value: unknown }[]) =>
      void written.push([row, ...values.map(({ value }) => value)]),
  };
  const sorter = new RowSorter(matched, (upn) => `hash of ${upn}`, reference, sink);
  for await (const batch of grid.batches()) {
    if ("code" in batch) throw new Error(batch.code);
    sorter.takeAll(isWithNumbers ? batch : batch.map(({ row, cells: own }) => ({ row, cells: own })));
  }
  const { problems, rejects } = sorter.account;
  return { written, problems, rejects, tally: sorter.account.tally() };
}

describe("rows that are sorted cell by cell", () => {
  it("come to what they come to when each is sorted as a whole", async () => {
    const path = join(folder, "Exclusions 0304.csv");
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { maxLength: 40 }), async (rows) => {
        writeFileSync(path, `${[headings, ...rows].join("\n")}\n`);
        expect(await sorted(path, true)).toEqual(await sorted(path, false));
      }),
      { numRuns: 60 },
    );
  });
});
