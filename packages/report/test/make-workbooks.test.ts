import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeWorkbook, makeWorkbooks } from "../src/index.ts";
import { sampleProfile } from "./sample-profile.ts";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const named = (name: string) => ({ ...sampleProfile, partnership: { ...sampleProfile.partnership, name } });

describe("workbooks made side by side", () => {
  it("are those that are made one by one with the same options, to the byte, each handed on once", async () => {
    const profiles = ["One", "Two", "Three"].map(named);
    const made = new Map<string, string>();
    await makeWorkbooks(
      profiles,
      async ({ partnership }, workbook) => {
        expect(made.has(partnership.name)).toBe(false);
        made.set(partnership.name, hashOf(workbook));
      },
      { threads: 2, freeze: true },
    );
    const alone = await Promise.all(
      profiles.map(
        async (profile) => [profile.partnership.name, hashOf(await makeWorkbook(profile, { freeze: true }))] as const,
      ),
    );
    expect([...made].sort()).toEqual([...alone].sort());
  });

  it("end with the fault of the first that can't be made", async () => {
    const broken = { ...sampleProfile, periods: [] };
    const finished = async () => {
      throw new Error("the disk is full");
    };
    await expect(makeWorkbooks([sampleProfile], finished, { threads: 1 })).rejects.toThrow("the disk is full");
    await expect(
      makeWorkbooks([{ ...broken, indicators: Object(1) }], async () => {}, { threads: 1 }),
    ).rejects.toThrow();
  });
});
