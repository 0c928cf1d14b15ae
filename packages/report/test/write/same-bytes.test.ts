import { afterEach, expect, test, vi } from "vitest";
import { makeWorkbook } from "../../src/index.ts";
import { sampleProfile } from "../sample-profile.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("the same profile gives the same bytes on another day in another time zone", async () => {
  const first = await makeWorkbook(sampleProfile);
  vi.useFakeTimers({ now: new Date("2031-07-01T23:30:00Z"), toFake: ["Date"] });
  vi.stubEnv("TZ", "Asia/Tokyo");
  const second = await makeWorkbook(structuredClone(sampleProfile));
  expect(new Date().getTimezoneOffset()).toBe(-540);
  expect(Buffer.compare(first, second)).toBe(0);
});

test("another figure gives other bytes", async () => {
  const first = await makeWorkbook(sampleProfile);
  const second = await makeWorkbook({ ...sampleProfile, madeOn: "2008-11-13" });
  expect(Buffer.compare(first, second)).not.toBe(0);
});
