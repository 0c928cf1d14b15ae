import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";

const indicators = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(indicators, "..", "..", "docs", "danfo.md"), "utf8");

/** Below the package that danfojs is an optional part of, so that the page's program finds it. */
const out = join(indicators, "out");
let folder: string;
beforeAll(() => {
  mkdirSync(out, { recursive: true });
  folder = mkdtempSync(join(out, "danfo-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("shows a program that runs, and what it prints", async () => {
  const { store } = await loadedCounty();
  const copy = join(folder, "kent.sqlite");
  await sql`vacuum into ${copy}`.execute(store.db);
  const program = blocks("ts")
    .replace('"out/lcsp-store.sqlite"', JSON.stringify(copy))
    .replace('"out/card.json"', JSON.stringify(join(folder, "card.json")));
  const path = join(folder, "page.mjs");
  writeFileSync(path, program);
  const ended = spawnSync(process.execPath, [path], { encoding: "utf8" });
  expect(ended.stderr).toBe("");
  expect(ended.stdout).toBe(blocks("text"));
  // What another program would read: a number that is not there is null, and never without a reason.
  const card: readonly { value: number | null; reason: string }[] = JSON.parse(
    readFileSync(join(folder, "card.json"), "utf8"),
  );
  const reasons = new Set(card.filter(({ value }) => value === null).map(({ reason }) => reason));
  expect(reasons).toContain("suppressed");
  expect(reasons).not.toContain("shown");
});

function blocks(language: string): string {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))]
    .map(([, text]) => text)
    .join("");
}
