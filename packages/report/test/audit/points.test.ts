import { beforeAll, describe, expect, test } from "vitest";
import { type AuditReport, audit } from "../../src/index.ts";
import { pointWords } from "../../src/words/audit-words.ts";
import { faults } from "./faults.ts";
import { goodWorkbook, patched } from "./good-workbook.ts";

let good: Uint8Array;
beforeAll(async () => {
  good = await goodWorkbook();
});

function resultsOf(report: AuditReport) {
  if (report.is === "unreadable") throw new Error(`unreadable: ${report.why}`);
  return report.results;
}

const failedIn = async (bytes: Uint8Array) => resultsOf(await audit(bytes)).filter(({ outcome }) => outcome === "fail");

test("every point has its words, and is looked at once", async () => {
  const codes = resultsOf(await audit(good)).map(({ code }) => code);
  expect([...codes].sort()).toEqual(Object.keys(pointWords).sort());
});

test("a workbook that has something of everything keeps every point", async () => {
  const results = resultsOf(await audit(good));
  expect(results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
});

describe("a fault breaks its own point and no other", () => {
  test.each(Object.entries(faults))("%s", async (code, patches) => {
    expect((await failedIn(patched(good, patches))).map((result) => result.code)).toEqual([code]);
  });
});

test("a word that is wider than its column breaks the point on words", async () => {
  // By Arial's metrics Northfield is 8.1 digits long, Southmere 8.8 and Westhill 6.3: a column of 9 has 7.1 beside its margins and indent.
  const narrow = patched(good, [["xl/worksheets/sheet3.xml", /width="24"/, 'width="9"']]);
  const [failed, ...others] = await failedIn(narrow);
  expect([failed?.code, others]).toEqual(["words-fit", []]);
  const cells = failed?.findings.map(({ cell }) => cell);
  expect(cells).toEqual(expect.arrayContaining(["A4", "A5"]));
  expect(cells).not.toContain("A6");
});
