import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rowsOf as gridRowsOf } from "./helpers.ts";

/** Rows without the numbers of their texts, which say nothing that the texts do not. */
async function rowsOf(content: Uint8Array): Promise<readonly unknown[]> {
  const batches = await gridRowsOf(content);
  return batches.map((batch) => ("code" in batch ? batch : batch.map(({ row, cells }) => ({ row, cells }))));
}

describe("a packed text", () => {
  it("is read as the text that it packs, in any encoding and delimiter", async () => {
    const text = "UPN;Name\r\n1;Æthel\r\n2;£";
    const expected = [
      [
        { row: 1, cells: ["UPN", "Name"] },
        { row: 2, cells: ["1", "Æthel"] },
        { row: 3, cells: ["2", "£"] },
      ],
    ];
    expect(await rowsOf(gzipSync(text))).toEqual(expected);
    expect(await rowsOf(gzipSync(Buffer.from(text, "latin1")))).toEqual(expected);
    expect(await rowsOf(gzipSync(Buffer.from(text, "utf16le")))).toEqual(expected);
  });

  it("may be packed in several pieces, one after the other", async () => {
    const bytes = Buffer.concat([gzipSync("a,b\n1,"), gzipSync("2\n")]);
    expect(await rowsOf(bytes)).toEqual([
      [
        { row: 1, cells: ["a", "b"] },
        { row: 2, cells: ["1", "2"] },
      ],
    ]);
  });

  it("is damaged where it is cut short or altered, small or large", async () => {
    const large = `UPN,Noise\n${Array.from({ length: 20_000 }, (_, row) => `${row},${randomBytes(30).toString("hex")}\n`).join("")}`;
    for (const text of ["UPN,Name\n1,a\n", large]) {
      for (const whole of [gzipSync(text), gzipSync(Buffer.from(text, "utf16le"))]) {
        expect((await rowsOf(whole.subarray(0, whole.length - 9)))[0]).toMatchObject({ code: "gzip-damaged" });
        const altered = Buffer.from(whole);
        altered.writeUInt8(altered.readUInt8(whole.length - 6) ^ 1, whole.length - 6);
        expect((await rowsOf(altered))[0]).toMatchObject({ code: "gzip-damaged" });
      }
    }
  });
});
