import { expect, test } from "vitest";
import { audit, makeWorkbook, type WorkbookOptions } from "../../src/index.ts";
import { countyAppendix } from "../county-appendix.ts";
import { sampleProfile } from "../sample-profile.ts";

async function brokenIn(workbook: Uint8Array) {
  const report = await audit(workbook);
  if (report.is === "unreadable") throw new Error(report.why);
  return report.results.filter(({ outcome }) => outcome === "fail");
}

test("the appendix of a partnership of the county keeps every point", async () => {
  const { workbook } = await countyAppendix();
  expect(await brokenIn(workbook)).toEqual([]);
});

test("so does one with every kind of figure that a sheet can meet", async () => {
  expect(await brokenIn(await makeWorkbook(sampleProfile))).toEqual([]);
});

test("frozen headings and filter buttons break the two points on them, and no other", async () => {
  const freeze: WorkbookOptions = { freeze: true };
  const broken = await brokenIn(await makeWorkbook(sampleProfile, freeze));
  expect(broken.map(({ code }) => code)).toEqual(["no-filters", "no-frozen-panes"]);
});
