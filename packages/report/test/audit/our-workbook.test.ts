import { makeProfile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";
import { audit, makeWorkbook, type WorkbookOptions } from "../../src/index.ts";
import { sampleProfile } from "../sample-profile.ts";

async function brokenIn(workbook: Uint8Array) {
  const report = await audit(workbook);
  if (report.is === "unreadable") throw new Error(report.why);
  return report.results.filter(({ outcome }) => outcome === "fail");
}

test("the appendix of a partnership of the county keeps every point", async () => {
  const { store } = await loadedCounty();
  const request = { partnership: "Cranbrook and Paddock Wood", year: "2007/08", madeOn: "2008-11-03" } as const;
  expect(await brokenIn(await makeWorkbook(await makeProfile(store, request)))).toEqual([]);
});

test("so does one with every kind of figure that a sheet can meet", async () => {
  expect(await brokenIn(await makeWorkbook(sampleProfile))).toEqual([]);
});

test("frozen headings and filter buttons break the two points on them, and no other", async () => {
  const freeze: WorkbookOptions = { freeze: true };
  const broken = await brokenIn(await makeWorkbook(sampleProfile, freeze));
  expect(broken.map(({ code }) => code)).toEqual(["no-filters", "no-frozen-panes"]);
});
