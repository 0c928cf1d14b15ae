import { expect, test } from "vitest";
import { figuresDisagree } from "../../cli/wording.ts";

test("figures that two sources give otherwise are said with their area, five at most, of those that two give at all", () => {
  const six = ["73", "75", "93", "94", "99", "100"].map((number) => ({ indicator: `NI ${number}`, area: "Kent" }));
  expect(figuresDisagree(six, 1210)).toMatchInlineSnapshot(`
    "Two sources do not agree in 6 of 1,210 figures that both give: NI 73 of Kent, NI 75 of Kent, NI 93 of Kent, NI 94 of Kent, NI 99 of Kent, 1 more.
        See the sheet "Two roads". Find out which source is wrong, and load it again corrected."
  `);
  expect(figuresDisagree(six.slice(0, 1), 1)).toMatchInlineSnapshot(`
    "Two sources do not agree in 1 of 1 figure that both give: NI 73 of Kent.
        See the sheet "Two roads". Find out which source is wrong, and load it again corrected."
  `);
});
