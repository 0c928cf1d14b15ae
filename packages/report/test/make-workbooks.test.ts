import { createHash } from "node:crypto";
import type { Profile } from "@lcsp/indicators";
import { describe, expect, it } from "vitest";
import { makeWorkbook, makeWorkbooks } from "../src/index.ts";
import { sampleProfile } from "./sample-profile.ts";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const named = (name: string) => ({ ...sampleProfile, partnership: { ...sampleProfile.partnership, name } });

describe("workbooks made side by side", () => {
  it.each([1, 2])(
    "on %i threads are those that are made one by one with the same options, to the byte, each handed on once",
    async (threads) => {
      const profiles = ["One", "Two", "Three"].map(named);
      const made = new Map<string, string>();
      await makeWorkbooks(
        profiles,
        async ({ partnership }, workbook) => {
          expect(made.has(partnership.name)).toBe(false);
          made.set(partnership.name, hashOf(workbook));
        },
        { threads, freeze: true },
      );
      const alone = profiles.map(
        async (profile) => [profile.partnership.name, hashOf(await makeWorkbook(profile, { freeze: true }))] as const,
      );
      expect([...made].sort()).toEqual((await Promise.all(alone)).sort());
    },
  );

  it("are each handed on beside their own profile, however much longer one takes than the next", async () => {
    const long = { ...named("Long"), indicators: Array.from({ length: 20 }, () => sampleProfile.indicators).flat() };
    const profiles = [long, named("Short"), long, named("Short"), long, named("Short")];
    const lengths = new Map<string, Set<boolean>>([
      ["Long", new Set()],
      ["Short", new Set()],
    ]);
    const short = (await makeWorkbook(named("Short"))).length;
    const finished = async ({ partnership }: Profile, workbook: Uint8Array) => {
      lengths.get(partnership.name)?.add(workbook.length > short);
    };
    await makeWorkbooks(profiles, finished, { threads: 2 });
    expect(lengths).toEqual(
      new Map([
        ["Long", new Set([true])],
        ["Short", new Set([false])],
      ]),
    );
  });

  it("are made of no more profiles at once than two for each other thread, and one for this", async () => {
    let [asked, finished, most] = [0, 0, 0];
    function* profiles() {
      for (const name of ["One", "Two", "Three", "Four", "Five"]) {
        asked += 1;
        most = Math.max(most, asked - finished);
        yield named(name);
      }
    }
    await makeWorkbooks(
      profiles(),
      async () => {
        finished += 1;
      },
      { threads: 2 },
    );
    expect(finished).toBe(5);
    // One more is asked for before the one that came back is counted as finished.
    expect(most).toBeLessThanOrEqual(4);
  });

  it("end with the fault of the first that can't be made", async () => {
    const broken = { ...sampleProfile, periods: [], indicators: Object(1) };
    const finished = async () => {
      throw new Error("the disk is full");
    };
    for (const threads of [1, 2]) {
      await expect(makeWorkbooks([sampleProfile], finished, { threads })).rejects.toThrow("the disk is full");
      await expect(makeWorkbooks([broken], async () => {}, { threads })).rejects.toThrow();
    }
  });
});
