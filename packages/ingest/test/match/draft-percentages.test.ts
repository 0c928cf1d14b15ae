import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { draftLayout } from "../../src/draft-layout.ts";

/** The line drafted for the figure of two indicators, by its heading and its cells. */
async function valueLine(heading: string, ...cells: readonly string[]): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-percentages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const rows = cells.map((cell, at) => `NI ${72 + at},district,29UC,${cell}`);
  writeFileSync(join(folder, "Rates 2007-08.csv"), `Indicator,Level,Area,${heading}\n${rows.join("\n")}\n`);
  const drafted = await draftLayout(join(folder, "Rates 2007-08.csv"));
  const text = drafted.is === "draft" ? drafted.text : drafted.is;
  return text
    .split("\n")
    .find((line) => line.startsWith("  value:"))
    ?.replace(/ {2}#.*/, "");
}

it.each([
  ["Value", ["72%", "4.5%", ".."]],
  ["Percentage", ["72", "4.5", "x"]],
  ["Value %", ["72", "0.4"]],
])("a figure under %s, where all are percentages, is drafted in their unit", async (heading, cells) => {
  const written = /^\w+$/.test(heading) ? heading : `"${heading}"`;
  expect(await valueLine(heading, ...cells)).toBe(`  value: { headings: [${written}], unit: percent }`);
});

it.each([
  ["Value", ["72", "4.5"], "nothing says what they are"],
  ["Value", ["72%", "4.5"], "some have no sign"],
  ["Percentage", ["0.72", "0.045"], "they may be fractions"],
  ["Percentage", ["72", "-3"], "one is none from 0 to 100"],
  ["Percentage", ["..", "x"], "there are none"],
])("a figure under %s with %j is not: %s", async (heading, cells) => {
  expect(await valueLine(heading, ...cells)).toBe(`  value: [${heading}]`);
});
