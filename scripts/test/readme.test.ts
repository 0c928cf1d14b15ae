import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exitCodes } from "../../packages/report/cli/exit-codes.ts";
import { countyInAFolder } from "../../packages/report/test/cli/county.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

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

it("shows other programs an example that runs and makes a workbook", () => {
  const example = /^```ts\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? "";
  const here = example
    .replace('"kent.sqlite"', JSON.stringify(join(folder, "kent.sqlite")))
    // A part of the folder that the example loads: the same program, on fewer rows.
    .replace('"fixtures/kent"', JSON.stringify(county.extracts))
    .concat('\nprocess.stdout.write(Buffer.from(workbook).subarray(0, 2).toString("latin1"));\n');
  expect(here).not.toContain("fixtures/kent");
  const path = join(folder, "example.js");
  writeFileSync(path, here);
  const ended = spawnSync(process.execPath, [path], { cwd: root, encoding: "utf8" });
  expect(ended.stderr).toBe("");
  // Every .xlsx file begins as a zip file does.
  expect(ended.stdout).toBe("PK");
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
