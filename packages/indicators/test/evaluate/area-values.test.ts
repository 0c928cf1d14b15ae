import type { ExtractIssue } from "@lcsp/ingest";
import { expect, test } from "vitest";
import { ni79 } from "../../src/catalogue/enjoy-achieve/ni-79.ts";
import { readPublished } from "../../src/evaluate/area-values.ts";
import { publishedMeasure } from "../../src/evaluate/published.ts";
import { addAreaValues, addExtract, storeWith } from "../support/store.ts";

/** Extracts in the order of loading, each with the same figure; it is 1 in the first, 2 in the second, and so on. */
async function figureOf(...issues: readonly (ExtractIssue | { issue: ExtractIssue; newness: number })[]) {
  const store = await storeWith(async (one) => {
    for (const [at, said] of issues.entries()) {
      const standing = typeof said === "string" ? { issue: said } : said;
      const id = await addExtract(one, { kind: "area-values", ...standing });
      await addAreaValues(one, id, [{ indicator: "NI 79", level: "authority", area: "E10000016", value: at + 1 }]);
    }
  });
  const rows = await readPublished(store.db, ["NI 79"]);
  expect(rows).toHaveLength(1);
  return rows.map((row) => ({ value: row.value, status: publishedMeasure(ni79, row).status }))[0];
}

// By the table "of two with the same layout and school years" in docs/store.md.
test.each<readonly [readonly ExtractIssue[], number]>([
  [["final", "not-said"], 1],
  [["not-said", "final"], 2],
  [["final", "revised"], 1],
  [["provisional", "not-said"], 2],
  [["not-said", "provisional"], 1],
  [["not-said", "revised"], 2],
  [["revised", "not-said"], 2],
  [["not-said", "not-said"], 2],
  [["final", "not-said", "revised", "provisional"], 1],
])("of a figure in extracts that are %j the one numbered %i counts", async (issues, counts) => {
  expect((await figureOf(...issues))?.value).toBe(counts);
});

test("an extract that took the place of an older one, with its rows, is as old as that", async () => {
  // The third is the first again, mended.
  expect((await figureOf("final", "final", { issue: "final", newness: 2 }))?.value).toBe(2);
});

test("a figure of which nothing says how settled it is bears no mark", async () => {
  expect((await figureOf("not-said"))?.status).toBe("final");
  expect((await figureOf("provisional"))?.status).toBe("provisional");
});
