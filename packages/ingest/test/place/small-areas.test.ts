import { expect, test } from "vitest";
import { SmallAreas } from "../../src/place/small-areas.ts";

/** The partnership that has most of a sector of which each has so many postcodes; null stands for what lies outside Kent. */
function mostOf(postcodes: readonly (readonly [lcsp: string | null, many: number])[]) {
  const row = (lcsp: string | null) => ({ postcode: "TN24AA", lsoa: null, lcsp });
  const rows = postcodes.flatMap(([lcsp, many]) => Array.from({ length: many }, () => row(lcsp)));
  return new SmallAreas({ partnerships: [], schools: [], aliases: [], postcodes: rows, shares: [] }).mostOf("TN2 4");
}

test("half of a sector is most of it, if no other has as much", () => {
  expect(
    mostOf([
      ["A", 5],
      ["B", 3],
      ["C", 2],
    ]),
  ).toBe("A");
  expect(
    mostOf([
      ["B", 3],
      ["C", 2],
      [null, 5],
    ]),
  ).toBeNull();
  expect(
    mostOf([
      ["A", 4],
      ["B", 3],
      ["C", 3],
    ]),
  ).toBeUndefined();
  expect(
    mostOf([
      ["A", 5],
      ["B", 5],
    ]),
  ).toBeUndefined();
});
