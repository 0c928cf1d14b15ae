import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listIndicators } from "../../src/index.ts";
import { readCsv } from "../support/csv.ts";

/** The project's own tables of the National Indicators and of what a plan cites, where they lie beside the checkout. */
const domain = join(import.meta.dirname, "../../../../../shared/domain");
const isThere = existsSync(join(domain, "indicators.csv"));

const catalogue = listIndicators().filter(({ code }) => code.startsWith("NI "));
const official = isThere ? readCsv(join(domain, "indicators.csv")) : [];

describe.skipIf(!isThere)(
  "the catalogue and the table of National Indicators (skipped where it is not at hand)",
  () => {
    test("hold the same: none is missing, none is more", () => {
      expect(catalogue.map(({ code }) => code).sort()).toEqual(official.map(({ id }) => id).sort());
    });

    test.each(official.map((row) => [row["id"] ?? "", row] as const))("word %s alike", (id, row) => {
      const { title, outcome, unit, better, numerator, denominator } = row;
      expect(catalogue.find(({ code }) => code === id)).toMatchObject({
        title,
        outcome,
        // Of NI 48 the table's numerator is a fall: its unit says so here.
        unit: id === "NI 48" ? "percent fall" : unit,
        better,
        numerator,
        denominator,
      });
    });

    test("call nothing published for counties alone that partnerships or districts can have", () => {
      const geographies = new Map(official.map(({ id, geography }) => [id, geography]));
      const countyOnly = catalogue.filter((one) => one.countyOnly);
      expect(countyOnly.map(({ code }) => geographies.get(code))).toEqual(countyOnly.map(() => "county"));
    });

    test("are of the five outcomes' 49 indicators", () => {
      expect(official).toHaveLength(49);
    });
  },
);

describe.skipIf(!isThere)("what a plan cites (skipped where its table is not at hand)", () => {
  const links = isThere ? readCsv(join(domain, "plan-links.csv")) : [];
  const cited = new Set(links.flatMap(({ indicators = "" }) => indicators.split(";")));

  test("is of 30 priorities, and the catalogue has every indicator of them", () => {
    expect(links).toHaveLength(30);
    // NI 102 is cited as one, and has two parts.
    const missing = [...cited].filter((one) => !catalogue.some(({ code }) => code.replace(/[a-z]$/, "") === one));
    expect(missing).toEqual([]);
  });
});
