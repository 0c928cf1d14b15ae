import type { HeldExtract } from "@lcsp/ingest";
import { describe, expect, it } from "vitest";
import { findExtract } from "../../cli/find-extract.ts";

const extract = (id: number, file: string, more: Partial<HeldExtract> = {}): HeldExtract => ({
  ...{ id, file, kind: "key-stage-2", layout: "kent-key-stage-2", publisher: "Kent", sheet: null, issue: "final" },
  ...{ periods: ["2007/08"], stored: 3, rejected: 0, loadedOn: "2008-11-03" },
  ...{ supersededBy: null, withdrawnOn: null, partsReplaced: [] },
  ...more,
});

const extracts = [
  extract(1, "autumn/KS2 2008.xlsx", { sheet: "North", supersededBy: 4 }),
  extract(2, "autumn/KS2 2008.xlsx", { sheet: "South" }),
  extract(3, "autumn/KS2 2008.xlsx", { sheet: "West" }),
  extract(4, "KS2 north.csv"),
];

describe("findExtract", () => {
  it.each(["4", "no. 4", "No 4", "KS2 north.csv", "ks2 NORTH.csv", "/home/ann/KS2 north.csv"])(
    "knows no. 4 by %s",
    (written) => {
      expect(findExtract(extracts, written).id).toBe(4);
    },
  );

  it("asks which of several is meant that are in force, by their numbers", () => {
    expect(() => findExtract(extracts, "KS2 2008.xlsx")).toThrow(
      [
        '"KS2 2008.xlsx" must be one extract, and is 2 extracts in force:',
        '    no. 2, autumn/KS2 2008.xlsx (sheet "South")',
        '    no. 3, autumn/KS2 2008.xlsx (sheet "West")',
        "    Withdraw each that is meant by its number: npx lcsp withdraw 2",
      ].join("\n"),
    );
  });

  it("says of one that does not count what does, and of a number that there is none of where to look", () => {
    expect(() => findExtract(extracts, "1")).toThrow("was replaced by no. 4, KS2 north.csv");
    expect(() => findExtract(extracts, "12")).toThrow('"npx lcsp list extracts" shows them.');
  });
});
