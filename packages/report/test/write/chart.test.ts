import { expect, test } from "vitest";
import { makeWorkbook } from "../../src/index.ts";
import { malformed, readBack, xmlParts } from "../read-back.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** The Tunbridge Wells plan as printed, 2006/07: PSE, CLL, Maths, KUW, PHY, CRE of each series. */
const printed = {
  "Tunbridge Wells - School Partnership": [72, 48, 66, 78, 92, 79],
  "Tunbridge Wells - Home Partnership": [74, 51, 69, 80, 94, 82],
  Kent: [69, 47, 66, 79, 89, 78],
  National: [71, 49, 67, 77, 88, 78],
};

interface Series {
  readonly name: string;
  readonly at: string;
  readonly kept: readonly (readonly [index: number, value: number])[];
  readonly count: number;
}

function seriesOf(chart: string): readonly Series[] {
  return [...chart.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([xml]) => {
    const values = /<c:val>.*<\/c:val>/.exec(xml)?.[0] ?? "";
    return {
      name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/.exec(xml)?.[1] ?? "",
      at: /<c:f>(.*?)<\/c:f>/.exec(values)?.[1] ?? "",
      kept: [...values.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(
        ([, at, value]) => [Number(at), Number(value)] as const,
      ),
      count: Number(/<c:ptCount val="(\d+)"/.exec(values)?.[1]),
    };
  });
}

/** The chart of the plan, among all charts of a workbook. */
function ofAreas(all: Map<string, string>): string {
  const isIt = ([path, xml]: [string, string]) => path.startsWith("xl/charts/") && xml.includes("achieving 6+");
  return [...all].find(isIt)?.[1] ?? "";
}

/** The drawing in which it stands. */
function drawingOf(all: Map<string, string>): string {
  return [...all.values()].find((xml) => xml.includes("<xdr:wsDr") && xml.includes("achieving 6+")) ?? "";
}

const bytes = await makeWorkbook(sampleProfile);
const parts = xmlParts(bytes);
const chart = ofAreas(parts);

test("the 24 printed numbers are in the copies that the chart keeps", () => {
  const kept = seriesOf(chart).map(({ name, kept }) => [name, kept.map(([, value]) => value)]);
  expect(Object.fromEntries(kept)).toEqual(printed);
});

test("the 24 printed numbers are in the cells that the chart refers to", async () => {
  const book = await readBack(bytes);
  const cells = seriesOf(chart).map(({ name, at }) => {
    const [, sheet = "", column = "", from, to] = /^'(.*)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(at) ?? [];
    const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => Number(from) + row);
    return [name, rows.map((row) => book.getWorksheet(sheet)?.getCell(`${column}${row}`).value)];
  });
  expect(Object.fromEntries(cells)).toEqual(printed);
});

test("a hidden figure is in neither the cells nor the copies, and a gap is drawn there", async () => {
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === "FSP 6+ KUW" && one.basis === "school"
      ? {
          ...one,
          history: one.history.map((year) => ({
            ...year,
            partnership: { ...year.partnership, value: none("suppressed") },
          })),
        }
      : one,
  );
  const hidden = await makeWorkbook({ ...sampleProfile, indicators });
  const xml = ofAreas(xmlParts(hidden));
  const [school] = seriesOf(xml);
  expect(school).toMatchObject({
    count: 6,
    kept: [
      [0, 72],
      [1, 48],
      [2, 66],
      [4, 92],
      [5, 79],
    ],
  });
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  const data = (await readBack(hidden)).getWorksheet("Chart data");
  const row = data?.getColumn(1).values.indexOf("KUW") ?? 0;
  expect(data?.getCell(row, 2).value).toBeNull();
  expect(data?.getCell(row, 3).value).toBe(80);
});

test("the chart has a title, titles on both axes, labels on its columns, and words for those who can't see it", () => {
  const words = [...chart.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text);
  expect(words).toEqual([
    "Percentage of children achieving 6+ in every scale of the area, 2006/07",
    "Area of learning",
    "Percentage of children",
  ]);
  expect(chart.match(/<c:showVal val="1"\/>/g)).toHaveLength(4);
  const alt = /descr="([^"]*)"/.exec(drawingOf(parts))?.[1];
  expect(alt).toMatch(/^Clustered columns: .* Columns of each: .*National/);
});

test("the chart stands below the table, and covers none of its cells", async () => {
  const row = Number(/<xdr:row>(\d+)</.exec(drawingOf(parts))?.[1]);
  const sheet = (await readBack(bytes)).getWorksheet("Foundation Stage areas");
  // Counted from 0: the row after the last one of the table.
  expect(row).toBeGreaterThanOrEqual(sheet?.rowCount ?? Number.POSITIVE_INFINITY);
});

test.each([...parts])("%s is well-formed XML", (_, xml) => {
  expect(malformed(xml)).toBeUndefined();
});

test("every part that is added is declared, and every relationship leads to a part", () => {
  const types = parts.get("[Content_Types].xml") ?? "";
  const added = [...parts.keys()].filter((path) => /^xl\/(charts|drawings)\/\w+\.xml$/.test(path));
  expect(added).toContain("xl/charts/chart2.xml");
  for (const path of added) expect(types).toContain(`PartName="/${path}"`);
  for (const [path, xml] of parts) {
    if (!path.endsWith(".rels")) continue;
    const folder = new URL(path.replace("_rels/", ""), "file:///");
    for (const [, target = ""] of xml.matchAll(/Target="([^"]*)"/g))
      expect(parts.has(new URL(target, folder).pathname.slice(1))).toBe(true);
  }
});

test("a partnership's name that XML could take for markup is only a name", async () => {
  const odd = { code: "LCSP23", name: `Smith & "Sons" <'s>` };
  const odds = xmlParts(await makeWorkbook({ ...sampleProfile, partnership: odd }));
  for (const xml of odds.values()) expect(malformed(xml)).toBeUndefined();
  expect(seriesOf(ofAreas(odds))[0]?.name).toBe("Smith &amp; &quot;Sons&quot; &lt;'s&gt; - School Partnership");
});
