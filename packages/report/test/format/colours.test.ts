import { expect, test } from "vitest";
import { fills, ink, lines, toneFills } from "../../src/format/colours.ts";

/** Relative luminance, and contrast as the Web Content Accessibility Guidelines 2.2 define them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is 21 between black and white, as the guidelines say", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 10);
});

test.each(Object.entries(toneFills))("words can be read on %s", (_, fill) => {
  expect(contrast(ink.text, fill)).toBeGreaterThan(7);
});

test("links and headings can be read on white", () => {
  expect(contrast(ink.link, "FFFFFF")).toBeGreaterThan(7);
  expect(contrast(ink.heading, "FFFFFF")).toBeGreaterThan(7);
});

test("columns go from dark to light in steps that greyscale keeps", () => {
  const inOrder = [fills.first, fills.second, fills.third, fills.fourth];
  for (const [at, fill] of inOrder.slice(1).entries()) {
    expect(luminance(fill)).toBeGreaterThan(luminance(inOrder[at] ?? "FFFFFF"));
    expect(contrast(fill, inOrder[at] ?? fill)).toBeGreaterThan(1.4);
  }
});

// WCAG 2.1, 1.4.11: graphics that are needed to understand have a contrast of 3 to 1 with what lies beside them.
test.each(Object.entries(lines))("the line of %s can be seen on white", (_, { colour }) => {
  expect(contrast(colour, "FFFFFF")).toBeGreaterThanOrEqual(3);
});

test("no two lines have the same dashes and mark, so that they are told apart without colour", () => {
  const looks = Object.values(lines).map(({ dash, mark, width }) => `${dash} ${mark} ${width === 0 ? "no line" : ""}`);
  expect(new Set(looks).size).toBe(looks.length);
});
