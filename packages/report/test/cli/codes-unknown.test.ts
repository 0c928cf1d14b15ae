import { expect, test } from "vitest";
import { codesUnknown } from "../../cli/wording.ts";

test("codes that no definition uses are said with their file, their rows and what may have been meant, five at most", () => {
  const six = ["102", "991", "992", "993", "994", "995"].map((number, at) => ({
    code: `NI ${number}`,
    file: "local.csv",
    rows: at === 0 ? 6 : 1,
    near: at === 0 ? ["NI 102a", "NI 102b"] : [],
  }));
  expect(codesUnknown(six)).toMatchInlineSnapshot(`
    "These codes must be those of indicators, and no definition uses them: their rows are stored, and in no figure.
        "NI 102" in 6 rows of local.csv; perhaps "NI 102a" or "NI 102b"
        "NI 991" in 1 row of local.csv
        "NI 992" in 1 row of local.csv
        "NI 993" in 1 row of local.csv
        "NI 994" in 1 row of local.csv
        ... and 1 more code
        Correct them in their files, or in the layout that gives them; "npx lcsp list indicators" shows every code."
  `);
});
