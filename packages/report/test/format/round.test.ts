import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundHalfAway } from "../../src/numbers/round.ts";

/** A second implementation, in whole numbers: its digits of up to nine decimals, which a number below a million holds exactly, cut and carried by hand. */
function roundByDigits(value: number, places: number): number {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(9).split(".");
  const digits = BigInt(whole + fraction.slice(0, places));
  const up = (fraction[places] ?? "0") >= "5" ? 1n : 0n;
  const text = (digits + up).toString().padStart(places + 1, "0");
  const cut = text.length - places;
  const size = Number(`${text.slice(0, cut)}.${text.slice(cut)}`);
  return value < 0 && size !== 0 ? -size : size;
}

describe("roundHalfAway", () => {
  // From docs/statistics.md, section on rounding; 8.575 and 1.005 are below the half as binary fractions.
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.125, 2, 0.13],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.575, 2, 8.58],
    [46.449, 1, 46.4],
    [0.05, 1, 0.1],
    [1e-9, 2, 0],
    [1e21, 1, 1e21],
  ])("%d at %d places is %d", (value, places, expected) => {
    expect(roundHalfAway(value, places)).toBe(expected);
  });

  test("never gives minus nought", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat(3), (value, places) => {
        expect(Object.is(roundHalfAway(value, places), -0)).toBe(false);
      }),
    );
  });

  test("agrees with digits carried by hand, on numbers of up to nine decimals", () => {
    const decimals = fc.tuple(
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(decimals, fc.nat(3), ([digits, shift], places) => {
        const value = Number(`${digits}e-${shift}`);
        fc.pre(Math.abs(value) < 1e6);
        expect(roundHalfAway(value, places)).toBe(roundByDigits(value, places));
      }),
    );
  });

  test("a rounded number stays as it is, and its opposite rounds to its opposite", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(3), (value, places) => {
        const once = roundHalfAway(value, places);
        expect(roundHalfAway(once, places)).toBe(once);
        expect(roundHalfAway(-value, places) + once).toBe(0);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      }),
    );
  });
});
