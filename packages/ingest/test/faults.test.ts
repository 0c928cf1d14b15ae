import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { ingest } from "../src/ingest.ts";
import { LayoutError } from "../src/match/layout/layout-error.ts";
import type { IngestReport, Receipt } from "../src/report.ts";
import { describe as inWords } from "../src/tell/describe.ts";

/**
 * A folder for each fault: in/ with the files, expected/problems.txt with all that must be said of them. The texts were read
 * and checked one by one; no run of a test writes them.
 */
const faults = fileURLToPath(new URL("../../../fixtures/faults/", import.meta.url));

const folders = readdirSync(faults, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))("%s", (fault) => {
  it("is reported as expected", async () => {
    const folder = join(faults, fault, "in");
    const layouts = join(faults, fault, "layouts");
    const expected = readFileSync(join(faults, fault, "expected", "problems.txt"), "utf8");
    const text = await outcome(folder, existsSync(layouts) ? { layouts } : {});
    expect(text.replaceAll(folder, "in").replaceAll(layouts, "layouts")).toBe(expected);
  });
});

describe("the list of what is untidy", () => {
  const list = readFileSync(join(faults, "README.md"), "utf8");
  const named = [...list.slice(list.indexOf("\n| untidiness")).matchAll(/`([^`|]+\.[a-z.]+|[a-z\d-]+\/)`/g)].map(
    ([, name = ""]) => name,
  );

  it("is long", () => {
    expect(named.length).toBeGreaterThan(100);
  });

  it.each([...new Set(named)])("names %s, which is there", (name) => {
    const places = [join(faults, name), join(faults, "..", "kent", name), join(faults, "..", "..", name)];
    expect(places.some((place) => existsSync(place))).toBe(true);
  });
});

/** All that is said of a folder: of its files, or of a layout for which none of them is read. */
async function outcome(folder: string, options: { readonly layouts?: string }): Promise<string> {
  const store = await emptyStore();
  try {
    return said(await ingest(folder, store, { now: "2008-11-01", ...options }));
  } catch (error) {
    if (error instanceof LayoutError) return `${error.message}\n`;
    throw error;
  } finally {
    await store.close();
  }
}

function said(report: IngestReport): string {
  return [...report.problems.map(inWords), ...report.receipts.map(receiptLine)].map((text) => `${text}\n`).join("");
}

function receiptLine({ file, read, stored, rejected, leftOut, placed, replaced }: Receipt): string {
  const rules = Object.entries(leftOut).map(([rule, rows]) => `, left out ${rows} (${rule})`);
  const bases = Object.entries(placed).map(
    ([basis, counts]) =>
      `; ${basis}: ${counts.placed} placed, ${counts["out-of-area"]} out of area, ${counts.unplaced} unplaced`,
  );
  const instead = replaced.length > 0 ? `; replaces ${replaced.join(", ")}` : "";
  return `${file}: read ${read}, stored ${stored}, rejected ${rejected}${rules.join("")}${bases.join("")}${instead}`;
}
