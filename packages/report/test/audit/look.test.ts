import { describe, expect, test } from "vitest";
import { contrast } from "../../src/audit/contrast.ts";
import { colourReader } from "../../src/audit/read/read-colours.ts";
import { parseXml } from "../../src/audit/read/xml-node.ts";
import { decimalsOf } from "../../src/audit/room.ts";

describe("contrast of two colours", () => {
  // Published pairs: WCAG 2.2 (21 and 1), and the greys next to 4.5:1 on white that WebAIM's checker gives.
  test.each([
    ["000000", "FFFFFF", 21],
    ["FFFFFF", "FFFFFF", 1],
    ["767676", "FFFFFF", 4.54],
    ["777777", "FFFFFF", 4.48],
    ["FF0000", "FFFFFF", 4],
    ["0000FF", "FFFFFF", 8.59],
  ])("%s on %s is %d to 1, either way round", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe("colours as styles write them", () => {
  const theme = parseXml(
    '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="000000"/></dk1><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1>' +
      '<accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements></theme>',
  );
  const read = colourReader(theme);
  // The tints are worked by hand: half way from black to white is 127.5 a channel. The numbered ones are of ECMA-376 part 1, 18.8.27.
  test.each([
    ['<color rgb="FF12436D"/>', "12436D"],
    ['<color theme="0"/>', "FFFFFF"],
    ['<color theme="1"/>', "000000"],
    ['<color theme="4"/>', "4472C4"],
    ['<color theme="1" tint="0.5"/>', "808080"],
    ['<color theme="0" tint="-0.5"/>', "808080"],
    ['<color indexed="10"/>', "FF0000"],
    ['<color indexed="2"/>', "FF0000"],
    ['<color indexed="22"/>', "C0C0C0"],
    ['<color indexed="63"/>', "333333"],
    ['<color indexed="64"/>', "000000"],
    ['<color auto="1"/>', undefined],
  ])("%s is %s", (xml, colour) => {
    expect(read(parseXml(xml))).toBe(colour);
  });
});

describe("decimals that a number format shows", () => {
  test.each([
    ["0", 0],
    ["#,##0.0", 1],
    ["0.00%", 2],
    ['#,##0.0" points"', 1],
    ["#,##0.0;[Red]-#,##0.0", 1],
    ["General", undefined],
    ["dd/mm/yyyy", undefined],
    ["@", undefined],
  ])("%s: %s", (format, decimals) => {
    expect(decimalsOf(format)).toBe(decimals);
  });
});
