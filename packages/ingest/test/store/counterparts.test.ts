import { expect, test } from "vitest";
import { counterpartsOf } from "../../src/store/counterparts.ts";
import type { Held } from "../../src/store/current-extracts.ts";

const held = (sheet: string | null, sha256: string, periods = "2007/08"): Held => ({
  ...{ id: 1, newness: 1, file: "a.xlsx", layout: "own", issue: "final", rows_stored: 1 },
  ...{ sheet, sha256, periods },
});

const [a, b] = [held("A", "1"), held("B", "1")];

test.each([
  ["a sheet that was renamed", "New", [a], { counterparts: [a], unclear: [] }],
  ["a sheet whose file had another beside it", "A", [a, b], { counterparts: [a], unclear: [] }],
  ["a sheet of another name than both of a file", "New", [a, b], { counterparts: [], unclear: [a, b] }],
  ["a CSV in place of a sheet", undefined, [a], { counterparts: [a], unclear: [] }],
] as const)("%s", (_, sheet, sharing, found) => {
  expect(counterpartsOf(sheet, sharing)).toEqual(found);
});

test("sheets of two files, or of two years, do not stand beside each other", () => {
  for (const other of [held("B", "2"), held("B", "1", "2006/07")])
    expect(counterpartsOf("New", [a, other])).toEqual({ counterparts: [a, other], unclear: [] });
});
