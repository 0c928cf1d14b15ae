import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as indicators from "../../packages/indicators/src/index.ts";
import { wording as wordingOfIndicators } from "../../packages/indicators/src/wording.ts";
import * as ingest from "../../packages/ingest/src/index.ts";
import { callWording } from "../../packages/ingest/src/words/call-wording.ts";
import { storeWording } from "../../packages/ingest/src/words/store-wording.ts";
import { exitCodes } from "../../packages/report/cli/exit-codes.ts";
import * as report from "../../packages/report/src/index.ts";
import { profileWords } from "../../packages/report/src/words/profile-words.ts";
import { countyInAFolder } from "../../packages/report/test/cli/county.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const packages = ["ingest", "indicators", "report"];

/** Below the checkout, so that the example finds the packages as a program of the workspace would. */
let folder: string;
const county = countyInAFolder();
beforeAll(() => {
  mkdirSync(join(root, "out"), { recursive: true });
  folder = mkdtempSync(join(root, "out", "readme-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  county.remove();
});

it("shows other programs an example that runs and makes a workbook, as that of each package does its part", () => {
  const examples = ["README.md", ...packages.map((name) => `packages/${name}/README.md`)].flatMap(examplesOf);
  examples.forEach((example, at) => {
    writeFileSync(join(folder, `${at}.js`), example);
  });
  // One after the other in one program: each finds the store of the one before.
  const path = join(folder, "examples.js");
  writeFileSync(path, examples.map((_, at) => `await import("./${at}.js");`).join("\n"));
  const ended = spawnSync(process.execPath, [path], { cwd: folder, encoding: "utf8" });
  expect(ended.stderr).toBe("");
  expect(ended.stdout).toContain("KS2 2008 pupil.csv: 465 of 466 rows stored");
  // Counted in the file: 147 of the 196 pupils at Tunbridge Wells' schools have level 4 or 5 in English and in maths.
  expect(ended.stdout).toContain("2007/08: { kind: 'value', value: 75 }");
  // Counted there too, and worked by hand: 126 of the 156 without special educational needs have them, and 21 of the 40 with some.
  expect(ended.stdout).toMatch(/pupils with some: .*, school basis: \{ kind: 'value', value: 28\.2692/);
  // Every .xlsx file begins as a zip file does.
  expect(readFileSync(join(folder, "appendix.xlsx"), "latin1").slice(0, 2)).toBe("PK");
});

it.each([
  ["ingest", ingest, { ...storeWording, ...callWording }],
  ["indicators", indicators, wordingOfIndicators],
  ["report", report, profileWords],
])("lists every error of @lcsp/%s, and every code that it may have", (name, exported, wording) => {
  const page = readFileSync(join(root, "packages", name, "README.md"), "utf8");
  const errors = Object.entries(exported).filter(
    ([, one]) => one instanceof Function && one.prototype instanceof Error,
  );
  const words = [...errors.map(([error]) => error), ...Object.keys(wording)];
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});

it("lists every exit code", () => {
  const listed = [...readme.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
  expect(listed).toEqual(Object.values(exitCodes));
});

it("names the command that CI runs", () => {
  const run =
    readFileSync(join(root, ".ci", "run"), "utf8")
      .trim()
      .split("\n")
      .at(-1) ?? "";
  expect(readme).toContain(`\n${run}\n`);
});

/** The programs that a page shows, on a part of the folder that they load: the same programs, on fewer rows. */
function examplesOf(page: string): readonly string[] {
  return [...readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, example = ""]) =>
    example.replace(/"(fixtures\/kent|extracts)"/, JSON.stringify(county.extracts)),
  );
}
