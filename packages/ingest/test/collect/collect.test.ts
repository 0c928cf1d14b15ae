import { execFileSync } from "node:child_process";
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
    for (const name of ["b.csv", "a.xlsx", "autumn/c.txt", "README.md", "plan.PDF", ".hidden.csv"]) {
      writeFileSync(join(folder, name), "x");
    }
    const found = await collect([folder]);
    expect(found.files.map(({ file }) => file)).toEqual(["a.xlsx", join("autumn", "c.txt"), "b.csv"]);
    expect(found.passedOver).toEqual(["README.md", "plan.PDF"]);
    expect(found.problems).toEqual([]);
  });

  it("passes over what Windows, Office and browsers leave among an analyst's files, and says where a shortcut lies", async () => {
    const left = [
      "Thumbs.db",
      "desktop.ini",
      ".DS_Store",
      "~$KS2.xlsx",
      "KS2.csv.bak",
      "KS2.csv.crdownload",
      "Letter.doc",
    ];
    const more = ["Re figures.msg", "notes.one", "site.url", "prog.R", "archive.7z", "KS2 2008.xlsx.lnk"];
    mkdirSync(join(folder, "last year"));
    const tables = ["KS2 (2).csv", join("last year", "KS2 - Copy.XLSX"), "Kopie", `${"a".repeat(240)}.csv`];
    for (const name of [...left, ...more, ...tables]) writeFileSync(join(folder, name), "x");
    const found = await collect([folder]);
    expect(found.files.map(({ file }) => file).toSorted()).toEqual(tables.toSorted());
    expect(found.passedOver).toHaveLength(left.length - 3 + more.length - 2);
    expect(found.problems).toMatchObject([
      { code: "link-not-followed", place: { file: "KS2 2008.xlsx.lnk" } },
      { code: "file-halfway", place: { file: "KS2.csv.crdownload" }, blocks: "nothing" },
      { code: "file-packed", place: { file: "archive.7z" }, blocks: "nothing" },
    ]);
  });

  it("tells of a workbook that is open, and not of a mark that was left beside none", async () => {
    mkdirSync(join(folder, "autumn"));
    for (const name of ["autumn/~$KS2.xlsx", "autumn/KS2.xlsx", "~$KS1.xlsx"]) writeFileSync(join(folder, name), "x");
    const { problems, passedOver } = await collect([folder]);
    expect(problems).toMatchObject([{ code: "workbook-open", place: { file: join("autumn", "KS2.xlsx") } }]);
    expect(passedOver).toEqual([]);
  });

  it("finds the same files in the same order, whatever order they are given in", async () => {
    for (const below of ["2007", "2008"]) mkdirSync(join(folder, below));
    // By the name, and of one name by the folder.
    const inOrder = ["2008/a.csv", "2007/b.csv", "2008/b.csv", "2007/c.csv"].map((name) => join(folder, name));
    for (const path of inOrder) writeFileSync(path, "x");
    const found = async (sources: readonly string[]) => (await collect(sources)).files.map(({ path }) => path);
    expect(await found(inOrder)).toEqual(inOrder);
    expect(await found(inOrder.toReversed())).toEqual(inOrder);
  });

  it("finds names with accents composed and decomposed, as two systems write them", async () => {
    const names = ["\u00c9coles.csv", "E\u0301coles.csv"];
    for (const name of names) writeFileSync(join(folder, name), "x");
    expect((await collect([folder])).files.map(({ file }) => file).toSorted()).toEqual(names.toSorted());
  });

  it("looks into a file that is named, whatever its name", async () => {
    writeFileSync(join(folder, "plan.pdf"), "%PDF");
    expect((await collect([join(folder, "plan.pdf")])).files).toMatchObject([{ file: "plan.pdf" }]);
  });

  it("follows no link, to a file or a folder, and says so", async () => {
    const outside = mkdtempSync(join(tmpdir(), "lcsp-outside-"));
    writeFileSync(join(outside, "secret.csv"), "x");
    symlinkSync(outside, join(folder, "link"));
    symlinkSync(folder, join(folder, "round"));
    symlinkSync(join(outside, "secret.csv"), join(folder, "secret.csv"));
    symlinkSync(join(outside, "secret.csv"), join(folder, "secret.pdf"));
    const found = await collect([folder]);
    expect(found.files).toEqual([]);
    expect(found.problems.map(({ code, place }) => `${place.file}: ${code}`)).toEqual([
      "link: link-not-followed",
      "round: link-not-followed",
      "secret.csv: link-not-followed",
      `${folder}: folder-without-tables`,
    ]);
    rmSync(outside, { recursive: true });
  });

  it("reads what a link points to where the link itself was named", async () => {
    mkdirSync(join(folder, "autumn"));
    writeFileSync(join(folder, "autumn", "a.csv"), "x");
    symlinkSync(join(folder, "autumn"), join(folder, "latest"));
    expect((await collect([join(folder, "latest")])).files.map(({ file }) => file)).toEqual(["a.csv"]);
  });

  it("opens no pipe and no device, and says so", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.csv")]);
    const codes = async (source: string) => (await collect([source])).problems.map(({ code }) => code);
    expect(await codes(folder)).toEqual(["file-no-file"]);
    expect(await codes(join(folder, "pipe.csv"))).toEqual(["file-no-file"]);
    expect(await codes("/dev/zero")).toEqual(["file-no-file"]);
  });

  it("says where a folder bears the name of a table, and reads what lies in it", async () => {
    mkdirSync(join(folder, "KS2 2008.csv.gz"));
    writeFileSync(join(folder, "KS2 2008.csv.gz", "a.csv"), "x");
    const found = await collect([folder]);
    expect(found.problems).toMatchObject([{ code: "file-is-folder", place: { file: "KS2 2008.csv.gz" } }]);
    expect(found.files).toHaveLength(1);
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
    ["ENOTDIR", "file-missing"],
    ["ELOOP", "file-missing"],
    ["ENAMETOOLONG", "file-missing"],
    ["EACCES", "file-closed"],
    ["EPERM", "file-closed"],
    // What Windows says of a workbook that is open in Excel, and of a file of OneDrive that is not there.
    ["EBUSY", "file-busy"],
    ["UNKNOWN", "file-busy"],
    ["EIO", "file-busy"],
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
