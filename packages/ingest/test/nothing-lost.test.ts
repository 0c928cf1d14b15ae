import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { type IngestReport, ingest } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "lcsp-nothing-lost-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(content: string | Uint8Array): Promise<IngestReport> {
  const path = join(folder, "Exclusions 0304.csv");
  writeFileSync(path, content);
  const store = await emptyStore();
  try {
    return await ingest(path, store);
  } finally {
    await store.close();
  }
}

const headings = "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome";

/** Cells as they come, some of them wrong; the same few pupils again and again. None holds a comma, quotation mark or line end. */
const cells = fc.tuple(
  fc.constantFrom("D886200100001", "H801200001001", "8.862E+12", ""),
  fc.constantFrom("14/03/1993", "31/02/1993", "x"),
  fc.constantFrom("F", "M", "?"),
  fc.constantFrom("8869001", "1234", "Nowhere Primary", ""),
  fc.constantFrom("Primary", "P", "Z"),
  fc.constantFrom("TN1 1CC", "none", ""),
  fc.constantFrom("F", "P", "Q"),
  fc.constantFrom("14/03/2004", "15/03/2004", "31/02/2004"),
  fc.constantFrom("PP", "VA", ""),
  fc.constantFrom("Upheld", "Retracted", "perhaps"),
);
const lines = fc.oneof(
  { weight: 8, arbitrary: cells.map((row) => row.join(",")) },
  { weight: 1, arbitrary: cells.map((row) => row.slice(0, 6).join(",")) },
  { weight: 1, arbitrary: cells.map((row) => `${row.join(",")},too,long`) },
  { weight: 1, arbitrary: fc.constantFrom(headings, "Total,,,,,,,,,", "Source: the county", "", ",,,,,,,,,") },
);

/** What the receipts say became of the rows, against those that the file set aside. */
function expectClosed(report: IngestReport): void {
  for (const { read, stored, rejected, leftOut } of report.receipts) {
    expect(stored + rejected + Object.values(leftOut).reduce((sum, rows) => sum + rows, 0)).toBe(read);
  }
  const rejected = report.receipts.reduce((sum, receipt) => sum + receipt.rejected, 0);
  const setAside = report.rejects.map(({ problems }) => problems[0]?.place.row);
  expect(setAside).toHaveLength(rejected);
  expect(new Set(setAside).size).toBe(rejected);
}

describe("of the rows of a file", () => {
  it("each is stored, rejected or left out by a rule, whatever stands in it", async () => {
    const files = fc.array(lines, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(files, async (rows) => {
        const report = await load(`${[headings, ...rows].join("\n")}\n`);
        expectClosed(report);
        const written = rows.filter((row) => /[^,\s]/.test(row)).length;
        expect(report.receipts.map(({ read }) => read)).toEqual([written]);
      }),
      { numRuns: 60 },
    );
  });

  it("none is lost where bytes of the file are damaged: it is loaded whole, or refused with a finding", async () => {
    const damages = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 5, maxLength: 20 }), damages, async (rows, damaged) => {
        const bytes = Buffer.from(`${[headings, ...rows.map((row) => row.join(","))].join("\n")}\n`);
        for (const [at, byte] of damaged) bytes[at % bytes.length] = byte;
        const report = await load(bytes);
        expectClosed(report);
        const refusals = report.problems.filter(({ blocks }) => blocks === "file");
        expect(report.receipts.length + refusals.length).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});
