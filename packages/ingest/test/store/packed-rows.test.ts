import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Kept } from "../../src/store/kept.ts";
import { RowPacker } from "../../src/store/row-packer.ts";
import { RowUnpacker } from "../../src/store/row-unpacker.ts";

const values = fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true }), fc.constant(null));
const keptOnes = fc.tuple(values, fc.boolean()).map(([value, isSingle]) => new Kept(value, isSingle));

describe("packed rows", () => {
  it("come out as they went in, batch by batch, whether other rows have their values or none", () => {
    const batches = fc
      .array(keptOnes, { minLength: 1, maxLength: 8 })
      .chain((known) => fc.array(fc.array(fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)))));
    fc.assert(
      fc.property(batches, (rows) => {
        const packer = new RowPacker(["one", "two"]);
        const unpacker = new RowUnpacker(2);
        for (const batch of rows) {
          for (const [index, row] of batch.entries()) packer.write(index + 2, row);
          const unpacked: unknown[] = [];
          unpacker.unpack(structuredClone(packer.handOver()), (row, own) => void unpacked.push([row, ...own]));
          expect(unpacked).toEqual(batch.map((row, index) => [index + 2, ...row.map(({ value }) => value)]));
        }
      }),
      { numRuns: 100 },
    );
  });
});
