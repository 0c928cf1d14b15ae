import type { IndicatorProfile, Measure, Profile } from "@lcsp/indicators";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PrintedSheet } from "../../src/format/printed.ts";
import { assemble, format } from "../../src/index.ts";
import { chartXml } from "../../src/write/chart/chart-xml.ts";
import { drawChart } from "../../src/write/chart/drawn-chart.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** The sample with some of its figures hidden: those whose turn falls on a true. */
function hiding(turns: readonly boolean[]): Profile {
  let turn = 0;
  const isHidden = () => turns[turn++ % turns.length] ?? false;
  const hide = (measure: Measure): Measure => (isHidden() ? { ...measure, value: none("suppressed") } : measure);
  const indicators = sampleProfile.indicators.map((one): IndicatorProfile => {
    const peers = one.peers.map((peer) => (isHidden() ? { ...peer, value: none("suppressed") } : peer));
    const history = one.history.map((year) => ({
      ...year,
      partnership: hide(year.partnership),
      kent: hide(year.kent),
    }));
    return { ...one, peers, history };
  });
  const gaps = sampleProfile.gaps.map((one) => ({
    ...one,
    history: one.history.map((year) =>
      isHidden() ? { ...year, partnership: { ...year.partnership, gap: none("suppressed") } } : year,
    ),
  }));
  return { ...sampleProfile, indicators, gaps };
}

/** The cells of a reference such as 'Gap data'!$F$4:$F$9, read from the sheets themselves. */
function cellsAt(reference: string, sheets: readonly PrintedSheet[]) {
  const [, name, letter = "A", from, to] = /^'(.*)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(reference) ?? [];
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet behind ${reference}`);
  // The title is in row 1, then the lines, then the headings.
  const above = sheet.lines.length + 2;
  const column = letter.charCodeAt(0) - 65;
  return sheet.table.rows.slice(Number(from) - above - 1, Number(to) - above).map((row) => row[column]);
}

test("no chart keeps a number for an empty cell, and each keeps those of its cells, whatever is hidden", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (turns) => {
      const sheets = format(assemble(hiding(turns)));
      for (const chart of sheets.flatMap(({ charts }) => charts)) {
        const xml = chartXml(drawChart(chart, sheets));
        for (const [, reference = "", cache = ""] of xml.matchAll(/<c:val>.*?<c:f>(.*?)<\/c:f>(.*?)<\/c:val>/g)) {
          const kept = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)</g)].map(([, at, value]) => [
            +(at ?? 0),
            value,
          ]);
          const cells = cellsAt(reference.replaceAll("&apos;", "'"), sheets);
          const full = cells.flatMap((cell, at) => (cell?.kind === "number" ? [[at, String(cell.value)]] : []));
          expect(kept).toEqual(full);
          expect(cells.every((cell) => cell?.kind === "number" || cell?.kind === "empty")).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
});
