import { expect, test } from "vitest";
import type { Grid } from "../../src/decode/grid.ts";
import { isReshapedHeader, mendedRows } from "../../src/match/mended-rows.ts";

const own = "File,Sheet,Row,Column,Found,Must be,What to do";

const gridOf = (...lines: readonly string[]): Grid => ({
  file: "rejects.csv",
  sheet: undefined,
  hidden: false,
  padded: true,
  async *batches() {
    yield lines.map((line, at) => ({ row: at + 1, cells: line.split(",") }));
  },
});

// Without both "File" and "Row", four of its own headings tell it.
test.each([
  [own, false],
  ["File,Row,UPN", true],
  ["Sheet,Column,Found,What to do,UPN", true],
  ["Sheet,Column,Found,UPN", false],
  ["File,Sheet,Column,UPN", false],
  ["UPN,DOB,Sex", false],
])("headings %s are those of a rejects file with other columns: %s", (line, isReshaped) => {
  expect(isReshapedHeader({ row: 1, cells: line.split(",") })).toBe(isReshaped);
});

test("rows are read in the order of their file, however the analyst sorted them, and one that stands there twice is as it stands last", async () => {
  const found = await mendedRows(
    gridOf(`${own},UPN,Sex`, "ks2.csv,,41,,,,,U41,F", "ks2.csv,,3,,,,,U3,F", "ks2.csv,,41,,,,,U41,M"),
  );
  expect(found).toMatchObject([
    {
      file: "ks2.csv",
      rows: [
        { row: 3, cells: ["U3", "F"] },
        { row: 41, cells: ["U41", "M"] },
      ],
    },
  ]);
});
