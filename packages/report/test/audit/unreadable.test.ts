import { strToU8, zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { type AuditReport, audit } from "../../src/index.ts";
import { goodWorkbook, patched } from "./good-workbook.ts";

let good: Uint8Array;
beforeAll(async () => {
  good = await goodWorkbook();
});

const unreadable = (why: string) => ({ is: "unreadable", why }) as AuditReport;
const zipOf = (path: string) => zipSync({ [path]: strToU8("<x/>") });
/** The first eight bytes of Microsoft's compound files. */
const compound = (words: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(words, "utf16le")]);

test.each([
  ["an empty file", "empty", () => new Uint8Array()],
  ["words", "no-workbook", () => strToU8("Area,2007\nNorth,61.5\n")],
  ["a zip of something else", "no-workbook", () => zipOf("word/document.xml")],
  ["an .xls workbook", "old-workbook", () => compound("Workbook")],
  ["a workbook with a password", "locked", () => compound("EncryptedPackage")],
  ["an .xlsb workbook", "binary-workbook", () => zipOf("xl/workbook.bin")],
  ["an .ods workbook", "open-document", () => zipOf("content.xml")],
  ["a workbook that was cut short", "damaged", () => good.slice(0, good.length / 2)],
  [
    "a sheet whose XML does not end",
    "damaged",
    () => patched(good, [["xl/worksheets/sheet3.xml", "</worksheet>", ""]]),
  ],
  [
    "a cell far beyond the last column of Excel",
    "damaged",
    () => patched(good, [["xl/worksheets/sheet3.xml", 'r="A1"', 'r="ZZZZZZ1"']]),
  ],
  [
    "a part that names entities within entities",
    "damaged",
    () =>
      patched(good, [
        ["xl/sharedStrings.xml", "<sst", '<!DOCTYPE sst [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst'],
        ["xl/sharedStrings.xml", "<t>Northfield</t>", "<t>&b;</t>"],
      ]),
  ],
])("%s can't be audited: %s", async (_, why, bytes) => {
  expect(await audit(bytes())).toEqual(unreadable(why));
});

test("a zip that unpacks to thousands of times its size is not unpacked", async () => {
  // 100 MB of spaces take 100 KB in the zip.
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(100_000_000).fill(0x20) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await audit(bomb)).toEqual(unreadable("too-large"));
});

test("a table that states to reach the end of the sheet is looked at as far as cells are written", async () => {
  const report = await audit(patched(good, [["xl/tables/table3.xml", 'ref="A3:D6"', 'ref="A3:XFD1048576"']]));
  if (report.is === "unreadable") throw new Error(report.why);
  const blank = report.results.find(({ code }) => code === "no-blank-lines");
  expect(blank?.findings).toEqual([
    { sheet: "Results", cell: "7:7" },
    { sheet: "Results", cell: "E:E" },
  ]);
});
