import { describe, expect, it } from "vitest";
import type { Findings } from "../../src/finding.ts";
import { type Problem, problem } from "../../src/problem.ts";
import { describe as inWords } from "../../src/tell/describe.ts";
import { summarise } from "../../src/tell/summarise.ts";
import { type ProblemCode, wording } from "../../src/words/wording.ts";

const place = { file: "ks2-2008.csv", sheet: "Pupils", row: 41, column: "EngLev" };
const layout = { layout: "kent-key-stage-2" };

/** What each finding carries where it arises. A code that is missing here does not compile. */
const findings: Readonly<Record<ProblemCode, Findings>> = {
  "file-missing": {},
  "file-closed": {},
  "file-busy": {},
  "file-is-folder": {},
  "folder-without-tables": {},
  "file-empty": {},
  "file-no-file": {},
  "link-not-followed": {},
  "file-no-table": { facts: { sort: "pdf" } },
  "workbook-locked": {},
  "workbook-damaged": {},
  "workbook-too-large": {},
  "workbook-declares": {},
  "gzip-damaged": {},
  "gzip-too-large": {},
  "quote-unclosed": {},
  "row-endless": {},
  "row-too-wide": { facts: { cells: 20000 } },
  "text-with-nul": {},
  "layout-unmatched": {
    facts: { ...layout, lacking: '"English"', unknown: '"EngLevl"', slips: '"EngLevl" for "EngLev"' },
  },
  "sheets-hidden": {},
  "layout-ambiguous": { facts: { layouts: '"one", "two"', known: 12 } },
  "heading-twice": { facts: { ...layout, field: "english", headings: '"Eng Level", "EngLev"' } },
  "period-unknown": { facts: { where: "the file's name" } },
  "years-disagree": {
    facts: {
      where: "the file's name",
      period: "2007/08",
      elsewhere: "the title above the table",
      other: "2006/07",
    },
  },
  "year-doubtful": {
    facts: { where: "the file's name", period: "2007/08", elsewhere: "the sheet's name", other: "2006/07" },
  },
  "year-to-come": { facts: { period: "2027/28" } },
  "rows-of-other-year": {
    facts: { period: "2007/08", by: "these days of birth", rows: 3916, off: 3914, likely: "2006/07" },
  },
  "rows-perhaps-of-other-year": {
    facts: { period: "2007/08", by: "these days of birth", rows: 12, off: 7, likely: "2006/07" },
  },
  "day-outside-year": {},
  "day-month-first": { found: "03/14/2007", expected: "a date, such as 14/03/2007" },
  "days-month-first": { facts: { monthFirst: 805, dayFirst: 0 } },
  "sheets-alike": { facts: { other: "Provisional", shared: 3916, what: "a pupil at the end of Key Stage 2" } },
  "row-elsewhere": {
    facts: { other: 'row 12 of sheet "Special schools"', what: "a pupil at the end of Key Stage 2" },
  },
  "periods-overlap": { facts: { periods: "2006/07, 2007/08", other: "KS2 2008.csv", held: "2007/08, 2008/09" } },
  "sheet-unclear": { facts: { other: "KS2 2008.xlsx", periods: "2007/08", sheets: '"North", "South"' } },
  "rejects-stray": { found: "KS2 2008.csv" },
  "rejects-reshaped": {},
  "rejects-unplaced": {},
  "value-missing": { expected: "one of nursery, primary" },
  "value-unreadable": { found: "5+", expected: "one of A, B, N, W, 2, 3, 4, 5, T, M", facts: layout },
  "day-as-number": { found: "39448", expected: "a date, such as 14/03/2007", facts: layout },
  "upn-digits-lost": {},
  "school-digits-lost": { expected: "a school's number, such as 8865432" },
  "excel-error": { found: "#REF!", expected: "a whole number from 0 to 9", facts: layout },
  "error-spared": { found: "#N/A", expected: "a score around 100" },
  "value-assumed": { facts: { means: "upheld" } },
  "formula-without-result": { expected: "a whole number from 0 to 9", facts: layout },
  "cells-contradict": {
    expected: "the sessions missed must be no more than those possible",
    facts: { cells: '"Authorised" (99999) and "Sessions Possible" (1148)', quantity: "both" },
  },
  "code-not-of-name": {
    found: "Cranbrook and Paddock Wood",
    facts: {
      ...{ code: "LCSP06", name: "Cranbrook and Paddock Wood", named: "Dartford East" },
      ...{ sort: "code", what: "one area" },
    },
  },
  "column-empty": { facts: { ...layout, rows: 3906, missing: 3906, errors: 12, field: "english", mend: "omit" } },
  "result-unknown": { facts: { ...layout, rows: 24, missing: 24, errors: 0, field: "science", mend: "omit" } },
  "result-lacking": { facts: { ...layout, rows: 3, columns: 2, field: "reading" } },
  "percentage-hundredfold": { found: "4500%" },
  "percentages-mixed": { found: "0.69", facts: { ...layout, fractions: 12, beside: "71%" } },
  "figure-likely-fraction": { found: "0.72", facts: { indicator: "NI 73", more: 0, least: 66, greatest: 71.2 } },
  "total-line-differs": { facts: { says: 3916, is: 1500, what: "rows" } },
  "column-nearly-empty": { facts: { ...layout, rows: 3906, missing: 3800, errors: 0, field: "fsm", mend: "omit" } },
  "table-contradicts": {
    facts: { one: 3, other: 7, what: "a partnership", alike: '"code"', more: 1, mend: "formerly" },
  },
  "school-numbers-short": { facts: { schools: 87, lacking: 34 } },
  "row-length": { found: "20", expected: "19" },
  "rows-differ": { found: "rows 7, 9", facts: { others: "7, 9", what: "a pupil at the end of Key Stage 2" } },
  "exclusions-of-one-day": { facts: { other: "row 7" } },
  "row-mended-before": {},
  "row-never-aside": {},
  "partnership-unknown": { found: "Tunbridge Well", facts: { near: '"Tunbridge Wells"' } },
  "upn-check-letter": {},
  "born-after-year": {},
  "memberships-overlap": {
    found: "8869001",
    facts: { period: "2007/08", earlier: 2, ended: "LCSP05", counting: "LCSP23" },
  },
  "places-lost": { facts: { rows: "60 rows", keys: '"8869001", "8869002"' } },
  "heading-unknown": { facts: { ...layout, near: '"EngLev"' } },
  "school-name-unknown": { found: "Quilbeck Primary", facts: { near: '"Quillbeck Primary School"' } },
  "postcode-malformed": {},
  "placement-malformed": {},
  "school-successor-unknown": { found: "8869999" },
  "shares-unsummed": { found: "Tunbridge Wells", facts: { sum: "1.1" } },
  "column-unmapped": {
    found: "partnership",
    facts: { by: "level", field: "area", known: "district, authority, country", ...layout },
  },
  "school-successor-ring": { facts: { schools: "8869001, 8869002" } },
  "file-packed": {},
  "workbook-ours": {},
  "table-pivot": {},
  "file-halfway": {},
  "workbook-open": {},
  "sheet-hidden": { facts: { kind: "key-stage-2" } },
  "rows-hidden": { facts: { rows: 1208 } },
  "extract-older": { facts: { issue: "provisional", other: "KS2 2008 final.csv", held: "final" } },
  "issue-not-said": { facts: { issue: "not-said", other: "KS2 2008 revised.csv", held: "revised" } },
  "extract-without-rows": {},
  "extract-apart": { facts: { other: "KS2 2008 Ashford.csv", rows: 348, shared: 0 } },
  "extract-shrunken": { facts: { rows: 3, other: "KS2 2008.csv", held: 15406 } },
  "extract-twice": { facts: { other: "KS2 2008 a.csv", rows: "neither", table: "" } },
};

function each(): readonly Problem[] {
  return Object.keys(wording).flatMap((name) => {
    const found = Object.entries(findings).find(([code]) => code === name);
    return found ? [problem(name as ProblemCode, place, found[1])] : [];
  });
}

describe("the words for each finding", () => {
  it("are as they were reviewed", () => {
    expect(
      Object.fromEntries(each().map((one) => [`${one.code} (blocks ${one.blocks})`, inWords(one)])),
    ).toMatchSnapshot();
  });

  it("are three lines: where, what, and what to do", () => {
    for (const one of each()) {
      const lines = inWords(one).split("\n");
      expect(lines, one.code).toHaveLength(3);
      expect(lines[0], one.code).toBe('ks2-2008.csv, sheet "Pupils", row 41, column "EngLev"');
      for (const line of lines)
        expect(line, one.code).not.toMatch(/undefined|null|invalid|exception| {2}\S.* {2}|^\s*$/i);
    }
  });

  it("of a cell that can't be read name what fits its field", () => {
    const mends = ["code", "marker", "row"].map((mend) => {
      const said = problem("value-unreadable", place, {
        found: "n/k",
        expected: "a count",
        facts: { ...layout, mend },
      });
      return inWords(said).split("\n")[2];
    });
    expect(mends).toMatchSnapshot();
  });

  it("of a workbook that is read as a whole say how large it may be", () => {
    const facts = { form: ".xls", most: "40 MB" };
    expect(inWords(problem("workbook-too-large", { file: "KS2.xls" }, { facts }))).toMatchInlineSnapshot(`
      "KS2.xls
        A workbook of this form (.xls) is read as a whole, and can't have more than 40 MB.
        Open it and save the table as .xlsx or .csv: these are read row by row, whatever their size."
    `);
  });
});

describe("a finding", () => {
  it("stays three lines, and does nothing to a terminal, whatever stands in the cell", () => {
    const found = "5\n+\r\n\u001b[31m\u2028";
    const said = inWords(
      problem("value-unreadable", { ...place, column: "Eng\nLev" }, { found, expected: "2", facts: layout }),
    );
    expect(said.split("\n").slice(0, 2)).toEqual([
      'ks2-2008.csv, sheet "Pupils", row 41, column "Eng Lev"',
      '  "5 + [31m " must be 2.',
    ]);
  });
});

describe("summarise", () => {
  const bad = (row: number) => problem("value-unreadable", { ...place, row }, findings["value-unreadable"]);

  const inColumn = (file: string, column: string, row: number, found = "5+") => ({
    ...bad(row),
    found,
    place: { file, column, row },
  });

  it("says what is wrong in many rows of a column once, with the first of the rows", () => {
    const said = summarise(Array.from({ length: 3916 }, (_, row) => bad(row + 2)));
    expect(said.split("\n")).toEqual([
      'ks2-2008.csv, sheet "Pupils", row 2, column "EngLev"',
      '  "5+" must be one of A, B, N, W, 2, 3, 4, 5, T, M.',
      '  Correct the cell, or map the code in the layout "kent-key-stage-2".',
      "  ... and 3,915 more rows like it: 3, 4, 5, 6, 7, ...",
    ]);
    expect(summarise([bad(2), bad(9)])).toMatch(/\.\.\. and row 9 like it\.$/);
    expect(summarise([bad(2), bad(9), bad(11)])).toMatch(/\.\.\. and 2 more rows like it: 9, 11\.$/);
  });

  it("says each thing that is wrong in a column, unless they are more than five", () => {
    const few = [2, 3, 4, 5, 6, 7].map((row) => inColumn("a.csv", "Level", row, `${row % 3}+`));
    expect(summarise(few).match(/"\d\+"/g)).toEqual(['"2+"', '"0+"', '"1+"']);
    const many = [2, 3, 4, 5, 6, 7].map((row) => inColumn("a.csv", "Level", row, `${row}+`));
    expect(summarise(many).match(/"\d\+"/g)).toEqual(['"2+"']);
    expect(summarise(many)).toMatch(/\.\.\. and 5 more rows like it: 3, 4, 5, 6, 7\.$/);
  });

  it("says one of each file and column before a second, and in how many files the others are", () => {
    const many = ["5+", "6+", "7+", "8+"].flatMap((found, at) => [
      inColumn("a.csv", "Level", at + 2, found),
      inColumn("b.csv", "Level", at + 2, found),
    ]);
    const said = summarise([...many, inColumn("b.csv", "Sex", 9)]);
    expect(said.split("\n").filter((line) => line.includes(", row"))).toEqual([
      'a.csv, row 2, column "Level"',
      'a.csv, row 3, column "Level"',
      'a.csv, row 4, column "Level"',
      'b.csv, row 2, column "Level"',
      'b.csv, row 9, column "Sex"',
    ]);
    expect(said).toMatch(/\.\.\. and 4 more like these, in 2 files\.$/);
  });

  it("names every file that is not loaded", () => {
    const files = [..."abcdefg"].map((name) => problem("file-empty", { file: `${name}.csv` }));
    expect(summarise(files)).toMatch(/\.\.\. and 2 more like these: f\.csv, g\.csv\.$/);
  });

  it("puts like with like, and what stops a file last", () => {
    const missing = problem("file-missing", { file: "a.csv" });
    const doubt = problem("upn-check-letter", { ...place, column: "UPN" });
    const said = summarise([missing, bad(2), doubt, bad(3)]);
    const order = ["check letter", "row 41", "row 2", "row 3", "a.csv"].map((text) => said.indexOf(text));
    expect(order.slice(2)).toEqual(order.slice(2).toSorted((one, other) => one - other));
    expect(said.indexOf("check letter")).toBeLessThan(said.indexOf("row 2"));
    expect(said.indexOf("a.csv\n")).toBeGreaterThan(said.indexOf("row 3"));
  });

  it("is empty where nothing was found", () => {
    expect(summarise([])).toBe("");
  });
});
