import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingest, openStore, writeRejects } from "@lcsp/ingest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lcsp } from "./county.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-check-"));
  mkdirSync(at("in"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const headings = "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome";
const exclusion = (day: number, type = "F") =>
  `D886200100001,14/03/1993,F,8869001,Primary,TN1 1CC,${type},${day}/03/2004,PP,Upheld`;

/** Writes exclusions that began on days of March 2004, and loads them where it is asked to. */
function write(file: string, rows: readonly string[]): string {
  writeFileSync(at(`in/${file}`), `${[headings, ...rows].join("\n")}\n`);
  return at(`in/${file}`);
}

async function load(path: string) {
  const store = await openStore(at("store.sqlite"));
  const report = await ingest(path, store, { now: "2004-09-01" });
  await store.close();
  return report;
}

const check = (path: string) => lcsp("check", path, "--store", at("store.sqlite"));

describe("check beside a store", () => {
  it("says of a file that is in it that it was loaded before, under whatever name, and of a copy that it is the same", async () => {
    await load(write("Exclusions 0304.csv", [exclusion(11)]));
    write("Exclusions 0304 b.csv", [exclusion(11)]);
    const { results, exitCode } = await check(at("in"));
    expect(results.match(/loaded before$/gm)).toHaveLength(2);
    expect(results).toContain("0 extracts, 0 rows; 2 more loaded before.");
    expect(exitCode).toBe(0);
  });

  it("says of an older issue that it would not be used, and of a newer one that it replaces", async () => {
    await load(write("Exclusions 0304 revised.csv", [exclusion(11), exclusion(12)]));
    const older = write("Exclusions 0304 provisional.csv", [exclusion(12)]);
    expect((await check(older)).results).toMatch(/ would not be used: older issue$/m);
    const newer = write("Exclusions 0304 final.csv", [exclusion(12), exclusion(13)]);
    expect((await check(newer)).results).toMatch(/ replaces$/m);
  });

  it("knows the rows that a rejects file belongs to, and what mending them comes to", async () => {
    const report = await load(write("Exclusions 0304.csv", [exclusion(11), exclusion(12, "Q")]));
    await writeRejects(report, at("rejects.csv"));
    expect((await check(at("rejects.csv"))).results).not.toContain("not in force");
    writeFileSync(at("rejects.csv"), readFileSync(at("rejects.csv"), "utf8").replaceAll(",Q,", ",F,"));
    const { results, exitCode } = await check(at("rejects.csv"));
    expect(results).toMatch(/Exclusions 0304\.csv .* 2 +2 +0 +0 +replaces$/m);
    expect(exitCode).toBe(0);
  });

  it("says what is the matter where the key of the store is gone", async () => {
    const path = write("Exclusions 0304.csv", [exclusion(11)]);
    await load(path);
    rmSync(at("store.sqlite.key"));
    const { exitCode, said } = await check(path);
    expect(exitCode).toBe(4);
    expect(said).toContain("The key of this store is missing");
    expect(said).not.toContain("fault of this program");
  });

  it("leaves the store and its folder as they are", async () => {
    await load(write("Exclusions 0304.csv", [exclusion(11)]));
    const [files, bytes] = [readdirSync(folder), readFileSync(at("store.sqlite"))];
    await check(write("Exclusions 0304 b.csv", [exclusion(12)]));
    expect(readdirSync(folder)).toEqual(files);
    expect(readFileSync(at("store.sqlite")).equals(bytes)).toBe(true);
  });
});
