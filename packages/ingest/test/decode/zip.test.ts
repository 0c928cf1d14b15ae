import { describe, expect, it } from "vitest";
import { rowsOf } from "./helpers.ts";
import { workbookOf, zipOf } from "./helpers-zip.ts";

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Gives a zip the longer records at its end, and numbers that say to look there. Source: APPNOTE 4.3.14 to 4.3.16. */
function withLongRecords(zip: Uint8Array, change: (record: Buffer) => void = () => undefined): Buffer {
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const end = Buffer.from(bytes.subarray(at));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 24);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  change(record);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at), 8);
  locator.writeUInt32LE(1, 16);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([bytes.subarray(0, at), record, locator, end]);
}

describe("a zip with the long records of large ones", () => {
  it("is read by them", async () => {
    expect(await rowsOf(withLongRecords(workbookOf(row)))).toEqual([[{ row: 1, cells: [1] }]]);
  });

  it.each([
    ["that lead out of it", (record: Buffer) => record.writeBigUInt64LE(2n ** 40n, 48)],
    ["of an impossible size", (record: Buffer) => record.writeBigUInt64LE(2n ** 63n, 40)],
    ["that are none", (record: Buffer) => record.writeUInt32LE(0, 0)],
  ])("is damaged by records %s", async (_, change) => {
    expect(await rowsOf(withLongRecords(workbookOf(row), change))).toMatchObject([{ code: "workbook-damaged" }]);
  });
});

describe("a zip of more files than any workbook has", () => {
  it("is an archive of something else, also beyond 65,535", async () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}.txt`, ""]));
    expect(await rowsOf(zipOf(parts))).toMatchObject([{ code: "file-no-table", facts: { sort: "zip" } }]);
    const huge = withLongRecords(workbookOf(row), (record) => record.writeBigUInt64LE(70_000n, 32));
    expect(await rowsOf(huge)).toMatchObject([{ code: "file-no-table", facts: { sort: "zip" } }]);
  });
});
