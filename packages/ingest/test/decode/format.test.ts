import { gzipSync } from "node:zlib";
import { type BookType, CFB, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { withFile } from "./helpers.ts";
import { zipOf } from "./helpers-zip.ts";

/** What is said of a file that is no table; every one of them is named table.csv. */
const finding = (content: string | Uint8Array) =>
  withFile(content, async (grids) =>
    "code" in grids ? [grids.code, grids.facts?.["sort"]].filter(Boolean).join(" ") : "",
  );

function compoundFile(...streams: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(container, `/${stream}`, Buffer.alloc(5000));
  return Buffer.from(CFB.write(container, { type: "buffer" }));
}

function asSheetJsWrites(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["UPN"], ["x"]]), "A");
  return write(book, { type: "buffer", bookType });
}

describe("a file that is no table", () => {
  it.each([
    ["a web page", "<html><body><table><tr><td>UPN</td></tr></table></body></html>", "web-page"],
    ["a web page behind a comment and its mark", "\uFEFF<!-- x --><HTML><table/></HTML>", "web-page"],
    ["a web page as a mail", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "web-page"],
    ["a web page as SheetJS writes it", asSheetJsWrites("html"), "web-page"],
    ["a workbook of Excel 2003 as XML", asSheetJsWrites("xlml"), "xml-workbook"],
    ["an OpenDocument spreadsheet in one file", asSheetJsWrites("fods"), "xml-workbook"],
    ["XML in UTF-16", Buffer.from("\uFEFF<?xml version='1.0'?><a/>", "utf16le"), "xml"],
    ["a binary workbook", asSheetJsWrites("xlsb"), "binary-workbook"],
    ["a workbook of Excel 4", asSheetJsWrites("biff2"), "ancient-workbook"],
    ["rich text", asSheetJsWrites("rtf"), "rtf"],
    ["a PDF", "%PDF-1.4\n%\u00e2\u00e3\n", "pdf"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "picture"],
    ["a database", `SQLite format 3\0${"\0".repeat(80)}`, "database"],
    [
      "a document of Word",
      zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" }),
      "document",
    ],
    ["a document of an old Word", compoundFile("WordDocument", "1Table"), "document"],
    ["slides of an old PowerPoint", compoundFile("PowerPoint Document"), "presentation"],
    ["a compound file of another program", compoundFile("__properties_version1.0"), "unknown"],
    ["a zip of tables", zipOf({ "KS2 2008.csv": "UPN\nx\n" }), "zip"],
    ["a packed workbook", gzipSync(zipOf({ "xl/workbook.xml": "<workbook/>" })), "packed"],
    ["noise", Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 37) % 256)), "unknown"],
  ])("is named for what it is: %s", async (_, content, sort) => {
    expect(await finding(content)).toBe(`file-no-table ${sort}`);
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \r\n\t\r\n"],
    ["a mark alone", "\uFEFF"],
    ["nothing, packed", gzipSync("")],
  ])("is empty: %s", async (_, content) => {
    expect(await finding(content)).toBe("file-empty");
  });

  it.each([
    ["a workbook of today", compoundFile("EncryptionInfo", "EncryptedPackage")],
    [
      "an OpenDocument spreadsheet",
      zipOf({
        "content.xml": "noise",
        "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
      }),
    ],
    ["a workbook of Excel 2003", lockedOldWorkbook()],
  ])("is locked with a password: %s", async (_, content) => {
    expect(await finding(content)).toBe("workbook-locked");
  });
});

/** The record FilePass after the first: MS-XLS, section 2.4.117, with the older way of scrambling. */
function lockedOldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["UPN"], ["x"]]), "A");
  const container = CFB.read(write(book, { type: "buffer", bookType: "biff8" }), { type: "buffer" });
  const stream = Buffer.from(CFB.find(container, "/Workbook")?.content ?? []);
  const first = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.from([0x2f, 0, 6, 0, 0, 0, 0x34, 0x12, 0x78, 0x56]);
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, "/Workbook", Buffer.concat([stream.subarray(0, first), filePass, stream.subarray(first)]));
  return Buffer.from(CFB.write(locked, { type: "buffer" }));
}

describe("a text", () => {
  it.each([
    ["beginning with a small count", "<5,a\n1,2\n"],
    ["in UTF-16 without its mark", Buffer.from("UPN,Name\nx,Æthel\n", "utf16le")],
    ["with one NUL in it", "UPN,Name\nx,a\0b\n"],
  ])("is read as one: %s", async (_, content) => {
    expect(await finding(content)).toBe("");
  });
});
