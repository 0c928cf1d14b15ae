import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";

const indicators = join(import.meta.dirname, "..", "..");
const root = join(indicators, "..", "..");
const page = readFileSync(join(root, "docs", "danfo.md"), "utf8");

/** As the programs of others are checked, by the types that come with the built packages. */
const tsc = join(root, "node_modules", ".bin", process.platform === "win32" ? "tsc.cmd" : "tsc");
const strictly = "--ignoreConfig --noEmit --strict --skipLibCheck --target es2023 --module nodenext --types node".split(
  " ",
);

/** Below the package that danfojs is an optional part of, so that the page's program finds it. */
const out = join(indicators, "out");
let folder: string;
beforeAll(() => {
  mkdirSync(out, { recursive: true });
  folder = mkdtempSync(join(out, "danfo-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("shows a program that compiles strictly and runs, and what it prints", async () => {
  const { store } = await loadedCounty();
  const copy = join(folder, "kent.sqlite");
  await sql`vacuum into ${copy}`.execute(store.db);
  const program = blocks("ts")
    .replace('"out/lcsp-store.sqlite"', JSON.stringify(copy))
    .replace('"out/card.json"', JSON.stringify(join(folder, "card.json")));
  const path = join(folder, "page.mts");
  writeFileSync(path, program);
  expect(spawnSync(tsc, [...strictly, path], { cwd: folder, encoding: "utf8" }).stdout).toBe("");
  const ended = spawnSync(process.execPath, ["--import", "tsx", path], { cwd: root, encoding: "utf8" });
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

it("names the same stand-ins as this project has", () => {
  const { overrides } = JSON.parse(blocks("json"));
  const own = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  for (const name of ["xlsx", "request"])
    expect(own).toContain(`"danfojs-node>${name}": "${overrides["danfojs-node"][name]}"`);
});

function blocks(language: string): string {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))]
    .map(([, text]) => text)
    .join("");
}
