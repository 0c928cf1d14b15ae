import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/index.ts";
import { listIndicators, outcomes } from "../../src/index.ts";

const folder = join(import.meta.dirname, "../../src/catalogue");

test("every file of an outcome's folder declares one indicator, and every one is listed", () => {
  const files = outcomes
    .filter((outcome) => existsSync(join(folder, outcome)))
    .flatMap((outcome) => readdirSync(join(folder, outcome)))
    .filter((file) => file !== "index.ts");
  const named = catalogue.map(
    ({ definition }) => `${definition.code.toLowerCase().replace("+", "").replaceAll(" ", "-")}.ts`,
  );
  expect(named.sort()).toEqual(files.sort());
});

test("a declaration is about a dozen lines, whatever the indicator", () => {
  const lengths = readdirSync(join(folder, "enjoy-achieve"))
    .filter((file) => file !== "index.ts")
    .map((file) => readFileSync(join(folder, "enjoy-achieve", file), "utf8").split("\n").length);
  expect(Math.max(...lengths)).toBeLessThan(50);
});

test("codes are used once, and every definition says who defines it", () => {
  const definitions = listIndicators();
  expect(new Set(definitions.map(({ code }) => code)).size).toBe(definitions.length);
  for (const { code, unit, source, numerator, denominator } of definitions) {
    for (const words of [source, numerator]) expect(words).not.toBe("");
    // A count, and a score that a body gives itself, is out of nothing.
    if (denominator === "") expect([code, unit]).toEqual([code, expect.stringMatching(/^(count|score)$/)]);
  }
});

test("the six areas of the Foundation Stage and counts are printed whole, and no other percentage is", () => {
  for (const { code, unit, decimals } of listIndicators()) {
    if (unit === "count") expect([code, decimals]).toEqual([code, 0]);
    if (unit === "percent") expect([code, decimals === 0]).toEqual([code, code.startsWith("FSP 6+")]);
  }
});

test("a number that plans print beside an indicator stands behind it, in the same outcome", () => {
  const definitions = listIndicators();
  const pairs = definitions.flatMap(({ code, beside, outcome }, at) =>
    beside === undefined ? [] : [[code, beside, definitions[at - 1]?.code, definitions[at - 1]?.outcome === outcome]],
  );
  // Those of which the table of National Indicators says that something is carried beside them, coverage apart.
  expect(pairs).toEqual([
    ["chlamydia positivity", "NI 113", "NI 113", true],
    ["child road casualties", "NI 48", "NI 48", true],
    ["under-18 conceptions", "NI 112", "NI 112", true],
  ]);
});
