import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { ingest } from "../src/ingest.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-sums-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Rows good and bad, alike and contradicting each other, short and long, empty, totals and footnotes. */
const cell = fc.constantFrom(
  "8869001",
  "886/9002",
  "nowhere",
  "Primary",
  "P",
  "bad",
  "",
  "x",
  "-",
  "200",
  "1,203",
  "Kent",
  "Source: x",
);
const row = fc.oneof(
  fc.array(cell, { minLength: 1, maxLength: 9 }),
  fc.tuple(
    fc.constantFrom("8869001", "8869002"),
    fc.constant("A"),
    fc.constant("Primary"),
    fc.constantFrom("1", "2"),
    cell,
    cell,
    cell,
  ),
);

describe("the receipt of any file", () => {
  it("closes: rows read are those stored, rejected and left out, and those stored are placed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const path = join(folder, "roll 2008.csv");
        const table = [["DfES No", "School", "Phase", "Roll", "FSM", "SEN", "EAL"], ...rows];
        writeFileSync(path, table.map((cells) => cells.map((text) => `"${text}"`).join(",")).join("\n"));
        const store = await emptyStore();
        const report = await ingest(path, store);
        const stored = await store.db.selectFrom("school_roll").select("row").execute();
        await store.close();
        const [receipt] = report.receipts;
        const written = rows.filter((cells) => cells.some((text) => text !== "")).length;
        const leftOut = Object.values(receipt?.leftOut ?? {}).reduce((sum, count) => sum + count, 0);
        expect(receipt?.read).toBe(written);
        expect((receipt?.stored ?? 0) + (receipt?.rejected ?? 0) + leftOut).toBe(written);
        expect(stored).toHaveLength(receipt?.stored ?? 0);
        expect(report.rejects).toHaveLength(receipt?.rejected ?? 0);
        const placed = Object.values(receipt?.placed.school ?? {}).reduce((sum, count) => sum + count, 0);
        expect(placed).toBe(stored.length);
      }),
      { numRuns: 60 },
    );
  });
});
