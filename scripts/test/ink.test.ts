import { expect, test } from "vitest";
import { inked } from "../look/ink.ts";

/** A picture 6 wide and 4 high, white but for two grey points. */
function picture(...points: readonly (readonly [x: number, y: number])[]): Uint8Array {
  const pixels = new Uint8Array(24).fill(255);
  for (const [x, y] of points) pixels[y * 6 + x] = 90;
  return Buffer.concat([Buffer.from("P5\n6 4\n255\n"), pixels]);
}

test("the inked part reaches from the first point to the last, with its margin, and not over the edge", () => {
  expect(inked(picture([2, 1], [3, 2]), 0)).toEqual({ x: 2, y: 1, width: 2, height: 2 });
  expect(inked(picture([2, 1], [5, 3]), 1)).toEqual({ x: 1, y: 0, width: 5, height: 4 });
});

test("a white picture has none", () => {
  expect(inked(picture(), 3)).toBeUndefined();
});
