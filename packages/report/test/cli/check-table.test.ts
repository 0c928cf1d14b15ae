import type { IngestReport, Problem, Receipt } from "@lcsp/ingest";
import { describe, expect, it } from "vitest";
import { checkTable } from "../../cli/check-table.ts";

const receipt = (file: string, more: Partial<Receipt> = {}): Receipt => ({
  file,
  kind: "key-stage-2",
  layout: "kent-key-stage-2",
  publisher: "A county",
  recognisedBy: { row: 1, known: 19, headings: 19, close: [] },
  issue: "final",
  periods: ["2007/08"],
  read: 3917,
  stored: 3916,
  rejected: 0,
  leftOut: { "total of the county": 1 },
  placed: {},
  reasons: {},
  unresolved: [],
  placedAnew: 0,
  replaced: [],
  replacedPartOf: [],
  unchanged: false,
  ...more,
});

const report = (receipts: readonly Receipt[], problems: readonly Problem[] = []): IngestReport => ({
  receipts,
  problems,
  rejects: [],
  passedOver: [],
});

describe("the table of check", () => {
  it("has a line a file, under the kind and layout that files share, and what can't be loaded at the end", () => {
    const receipts = [
      receipt("KS2 2008.csv"),
      receipt("KS2 2007.csv", { periods: ["2006/07"], stored: 3914, rejected: 2 }),
      receipt("Roll.xlsx", {
        kind: "school-roll",
        layout: "kent-school-roll",
        periods: ["2004/05", "2005/06", "2006/07"],
        leftOut: { total: 2, footnote: 1 },
        read: 606,
        stored: 603,
      }),
    ];
    const locked: Problem = { code: "workbook-locked", blocks: "file", place: { file: "FSP.xlsx" } };
    const warning: Problem = { code: "link-not-followed", blocks: "nothing", place: { file: "a.lnk" } };
    expect(checkTable(report(receipts, [warning, locked, locked]))).toBe(
      [
        "  file          year              read  stored  rejected  left out  verdict",
        'key-stage-2, by the layout "kent-key-stage-2"',
        "  KS2 2008.csv  2007/08          3,917   3,916         0         1  loads",
        "  KS2 2007.csv  2006/07          3,917   3,914         2         1  in part",
        'school-roll, by the layout "kent-school-roll"',
        "  Roll.xlsx     2004/05-2006/07    606     603         0         3  loads",
        "not loaded, for what is said below",
        "  FSP.xlsx",
      ].join("\n"),
    );
  });

  it("names a sheet only where its workbook has another one that loads", () => {
    const table = checkTable(report([receipt("A.xlsx", { sheet: "1" }), receipt("A.xlsx", { sheet: "2" })]));
    expect(table).toContain('A.xlsx, sheet "2"');
    expect(checkTable(report([receipt("A.xlsx", { sheet: "1" })]))).not.toContain("sheet");
  });

  it("stays within 100 columns: a name that is longer than its column has a line of its own", () => {
    const long = `${"A very long name of a file ".repeat(4)}2008.csv`;
    const lines = checkTable(report([receipt(long), receipt("KS2.csv")])).split("\n");
    expect(lines).toContain(`  ${long}`);
    for (const line of lines.filter((each) => !each.includes(long))) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.includes("3,916")).map((line) => line.indexOf("3,916"))).toEqual([28, 28]);
  });

  it("says of a second file of one content that it is the same, and of an older issue that it would not be used", () => {
    const copy = receipt("KS2 b.csv", { unchanged: true, loadedAs: "KS2.csv" });
    expect(checkTable(report([receipt("KS2.csv"), copy]))).toMatch(/KS2 b\.csv .* same again$/m);
    const older: Problem = { code: "extract-older", blocks: "nothing", place: { file: "KS2.csv" } };
    const table = checkTable(report([receipt("KS2.csv"), receipt("KS2 final.csv")], [older]));
    expect(table).toMatch(/KS2\.csv .* would not be used: older issue$/m);
    expect(table).toMatch(/KS2 final\.csv .* loads$/m);
  });

  it("names what came close only where headings are left over, or where it is asked to", () => {
    const close = [{ layout: "kent-key-stage-1", known: 18, lacking: [] }];
    const full = receipt("KS2.csv", { recognisedBy: { row: 1, known: 19, headings: 19, close } });
    const partly = receipt("KS2.csv", { recognisedBy: { row: 1, known: 19, headings: 21, close } });
    const line = 'knows 19 of the 21 headings in row 1; close came "kent-key-stage-1" (18)';
    expect(checkTable(report([partly]))).toContain(line);
    expect(checkTable(report([full]))).not.toContain("close came");
    expect(checkTable(report([full]), true)).toContain(line.replace("21", "19"));
  });

  it.each([
    ["replaces", { replaced: ["KS2 provisional.csv"] }],
    ["loaded before", { unchanged: true }],
    ["loaded before", { unchanged: true, loadedAs: "KS2 of last year.csv" }],
    ["no rows", { read: 0, stored: 0, leftOut: {} }],
    ["no row fits", { stored: 0, rejected: 3916 }],
  ] as const)("says of a file that it %s", (verdict, more) => {
    expect(checkTable(report([receipt("KS2.csv", more)]))).toMatch(new RegExp(` ${verdict}$`));
  });
});
