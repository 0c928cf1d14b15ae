import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUtf8Text } from "../../src/decode/text/is-utf-8-text.ts";

/** What a decoder that refuses what is no UTF-8 says of the whole. */
function byDecoder(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const characters = ["a", "é", "’", "𝄞"].map((text) => Buffer.from(text));
const strays = [[0x80], [0xe2, 0x80], [0xff], [0xc0, 0xaf]].map((bytes) => Buffer.from(bytes));
const parts = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...characters) }, fc.constantFrom(...strays));

describe("isUtf8Text", () => {
  it("finds of text cut anywhere what a decoder finds of the whole", async () => {
    const found = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), fc.integer({ min: 1, max: 7 }), async (all, size) => {
        const bytes = Buffer.concat(all);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const expected = byDecoder(bytes);
        found.add(expected);
        expect(await isUtf8Text(Readable.from(pieces))).toBe(expected);
      }),
      { numRuns: 500 },
    );
    expect(found).toEqual(new Set([true, false]));
  });
});
