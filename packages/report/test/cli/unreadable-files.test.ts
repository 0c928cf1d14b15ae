import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countyInAFolder, lcsp } from "./county.ts";

let county: ReturnType<typeof countyInAFolder>;
beforeEach(() => {
  county = countyInAFolder();
});
afterEach(() => county.remove());

/** Each says what is wrong in words, shows no line of a stack trace, and ends with 4. */
function expectKindRefusal(
  { exitCode, said, results = "" }: { exitCode: number | null; said: string; results?: string },
  words: string,
): void {
  const all = `${results}\n${said}`;
  expect(all).toContain(words);
  expect(all).not.toMatch(/\n\s+at /);
  expect(all).not.toContain("fault of this program");
  expect(exitCode).toBe(4);
}

describe("what can't be read", () => {
  it("a file that is not there", async () => {
    expectKindRefusal(await lcsp("check", county.at("KS2 2009.csv")), "KS2 2009.csv");
  });

  it("an empty file, beside others that load", async () => {
    writeFileSync(join(county.extracts, "FSP2008.csv"), "");
    const ended = await county.refresh();
    expectKindRefusal(ended, "There is nothing in this file.");
    expect(ended.said).toContain("465 stored");
  });

  it("a folder that bears the name of a file", async () => {
    mkdirSync(join(county.extracts, "FSP2008.csv"));
    expectKindRefusal(await county.refresh(), "This must be a file, and it is a folder.");
  });

  it("a folder without an extract", async () => {
    mkdirSync(county.at("empty"));
    expectKindRefusal(await lcsp("check", county.at("empty")), "This folder must hold extracts, and holds no table.");
  });

  it("a store that is some other file", async () => {
    writeFileSync(county.at("store.sqlite"), "not a database, but long enough to look like one".repeat(40));
    expectKindRefusal(await county.refresh(), "must be a store made by this program");
  });

  it("a store that is not there yet", async () => {
    expectKindRefusal(await county.explain("NI 73"), "nothing has been loaded yet");
  });

  // Whoever may read everything (root) would not notice: the command runs as somebody who may not.
  it.runIf(process.platform !== "win32")("a file that is open to nobody", () => {
    chmodSync(county.keyStage2, 0);
    chmodSync(dirname(county.extracts), 0o755);
    const lcspCommand = join(import.meta.dirname, "..", "..", "bin", "lcsp.js");
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    // Of no store: that of the working directory may be another's.
    const check = [lcspCommand, "check", county.extracts, "--store", county.at("none.sqlite")];
    const { status, stdout, stderr } = spawnSync(process.execPath, check, {
      encoding: "utf8",
      ...asNobody,
    });
    expectKindRefusal({ exitCode: status, said: stderr, results: stdout }, "can't be read");
  });
});
