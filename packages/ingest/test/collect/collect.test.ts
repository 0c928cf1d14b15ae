import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collect } from "../../src/collect/collect.ts";
import { diskProblem } from "../../src/collect/disk-problem.ts";
import { fingerprint } from "../../src/collect/fingerprint.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-collect-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("collect", () => {
  it("finds files of a folder and of those below it by name, and passes over what is no table", async () => {
    mkdirSync(join(folder, "autumn"));
    for (const name of ["b.csv", "a.xlsx", "autumn/c.txt", "README.md", "plan.PDF", ".hidden.csv", "~$a.xlsx"]) {
      writeFileSync(join(folder, name), "x");
    }
    const found = await collect([folder]);
    expect(found.files.map(({ file }) => file)).toEqual(["a.xlsx", join("autumn", "c.txt"), "b.csv"]);
    expect(found.passedOver).toEqual(["README.md", "plan.PDF"]);
    expect(found.problems).toEqual([]);
  });

  it("follows no link out of the folder", async () => {
    const outside = mkdtempSync(join(tmpdir(), "lcsp-outside-"));
    writeFileSync(join(outside, "secret.csv"), "x");
    symlinkSync(outside, join(folder, "link"));
    symlinkSync(join(outside, "secret.csv"), join(folder, "secret.csv"));
    expect((await collect([folder])).files).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it("takes single files under their own names", async () => {
    writeFileSync(join(folder, "a.csv"), "x");
    expect((await collect([join(folder, "a.csv")])).files).toEqual([{ path: join(folder, "a.csv"), file: "a.csv" }]);
  });

  it("says what is missing, and that a folder is empty, and goes on", async () => {
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "a.csv"), "x");
    const found = await collect([join(folder, "absent"), join(folder, "empty"), join(folder, "a.csv")]);
    expect(found.problems.map(({ code }) => code)).toEqual(["file-missing", "folder-without-tables"]);
    expect(found.files).toHaveLength(1);
  });
});

describe("diskProblem", () => {
  it.each([
    ["ENOENT", "file-missing"],
    ["EACCES", "file-closed"],
    ["EPERM", "file-closed"],
  ])("%s is %s", (code, expected) => {
    expect(diskProblem(Object.assign(new Error("disk"), { code }), "a.csv").code).toBe(expected);
  });

  it("throws again what is not about the data", () => {
    const ours = new TypeError("ours");
    expect(() => diskProblem(ours, "a.csv")).toThrow(ours);
  });
});

describe("fingerprint", () => {
  it("is the SHA-256 of the content", async () => {
    // The published digest of "abc": FIPS 180-2, appendix B.1.
    writeFileSync(join(folder, "abc.csv"), "abc");
    expect(await fingerprint(join(folder, "abc.csv"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
