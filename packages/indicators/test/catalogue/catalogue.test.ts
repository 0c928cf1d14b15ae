import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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
  for (const { source, numerator, denominator } of definitions) {
    for (const words of [source, numerator, denominator]) expect(words).not.toBe("");
  }
});

test("the six areas of the Foundation Stage and counts are printed whole, and no other percentage is", () => {
  for (const { code, unit, decimals } of listIndicators()) {
    if (unit === "count") expect([code, decimals]).toEqual([code, 0]);
    if (unit === "percent") expect([code, decimals === 0]).toEqual([code, code.startsWith("FSP 6+")]);
  }
});

/** The project's own table of the National Indicators, where it lies beside the checkout. */
const table = join(import.meta.dirname, "../../../../../shared/domain/indicators.csv");

describe.skipIf(!existsSync(table))(
  "as the table of National Indicators words them (skipped where it is not at hand)",
  () => {
    const rows = existsSync(table)
      ? readFileSync(table, "utf8")
          .trim()
          .split("\n")
          .map((line) => line.split(","))
      : [];

    test.each(listIndicators().filter(({ code }) => code.startsWith("NI ")))("$code", (definition) => {
      const { code, title, outcome, unit, better, numerator, denominator } = definition;
      const row = rows.find(([id]) => id === code);
      expect([code, title, outcome, unit, better, numerator, denominator]).toEqual(row?.slice(0, 7));
    });
  },
);
