import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lcsp } from "./county.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-placing-"));
  mkdirSync(join(folder, "reference"));
  put(
    "reference/partnerships.csv",
    "code,name,formerly",
    "LCSP05,Cranbrook and Paddock Wood,",
    "LCSP23,Tunbridge Wells,",
  );
  put("reference/schools.csv", "dfe_number,name,phase,lcsp", "8869001,Quillbeck Primary School,primary,LCSP05");
  put("reference/postcodes.csv", "postcode,lsoa,lcsp", "TN1 1CC,X01000001,LCSP05", "BN1 1KK,,");
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, ...lines: readonly string[]): string {
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  return join(folder, name);
}

/** Six exclusions: two placed by school, three of unknown schools, one of another authority; one home each way. */
function exclusions(): string {
  const rows = [
    ["8869001", "TN1 1CC"],
    ["Quilbeck Primary", "TN1 1AA"],
    ["9999", "TN9 9AA"],
    ["9999", "TN9"],
    ["8871234", "BN1 1KK"],
    ["886/9001", ""],
  ] as const;
  const lines = rows.map(
    ([school, home], at) => `A88620010000${at},14/03/1993,F,${school},Primary,${home},F,1${at}/03/2004,PP,Upheld`,
  );
  return put("Exclusions 0304.csv", "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome", ...lines);
}

describe("refresh", () => {
  it("says which reference tables there are none of, as check does", async () => {
    exclusions();
    put("reference/schools.csv", "dfe_number,name,phase,lcsp");
    const of = ["-p", "LCSP05", "-y", "2003/04", "--date", "2008-11-03", "--out", join(folder, "a.xlsx")];
    const { said } = await lcsp("refresh", folder, ...of, "--store", join(folder, "s.sqlite"));
    expect(said).toContain(
      [
        "No table of schools is among these files or in the store.",
        "    Rows can't be placed by their school without it: they would count for Kent alone.",
      ].join("\n"),
    );
  });
});

describe("check", () => {
  it("says where rows would end, why, and what leads nowhere, with no full postcode", async () => {
    exclusions();
    const { results } = await lcsp("check", folder, "--store", join(folder, "none.sqlite"));
    expect(results).toContain(
      [
        "Where rows would end                                     by school                         by home",
        "                                     placed  out of area  unplaced   placed  out of area  unplaced",
        "  Exclusions 0304.csv                     2            1         3        2            1         3",
        "",
        "Rows that their own key did not simply place",
        "  by school",
        "    2 of a number that no table has",
        "    1 of a name that no table has",
        "    1 of another authority",
        "  by home",
        "    1 known by the sector of their postcode",
        "    1 without a postcode",
        "    1 with what can't be a postcode",
        "    1 with a postcode that no table has, nor its sector",
        "",
        "What leads to no partnership, most frequent first",
        "  8869999           2 rows  of a number that no table has",
        '  Quilbeck Primary  1 row   of a name that no table has; perhaps "Quillbeck Primary School"',
        "  TN9 9             1 row   with a postcode that no table has, nor its sector",
      ].join("\n"),
    );
    expect(results).not.toContain("9AA");
  });

  it("places by the reference tables of the store where the files lack them, and leaves the store alone", async () => {
    const store = join(folder, "store.sqlite");
    await lcsp(
      "refresh",
      join(folder, "reference"),
      "-p",
      "LCSP05",
      "-y",
      "2003/04",
      "--store",
      store,
      "--out",
      join(folder, "a.xlsx"),
    );
    const file = exclusions();
    const { results } = await lcsp("check", file, "--store", store, "--json");
    const { receipts } = JSON.parse(results);
    expect(receipts).toMatchObject([
      { kind: "exclusions", placed: { school: { placed: 2, "out-of-area": 1, unplaced: 3 } } },
    ]);
    expect(receipts[0].unresolved[0]).toEqual({
      basis: "school",
      key: "8869999",
      reason: "unknown-number",
      rows: 2,
      near: [],
    });
    const listed = await lcsp("list", "extracts", "--store", store, "--json");
    expect(JSON.parse(listed.results).extracts).toHaveLength(3);
  });

  it("says of a store that is none what it must be", async () => {
    const noStore = put(
      "no-store.sqlite",
      "This is a letter, and no store of this program at all, however long it may get.",
    );
    const { exitCode, said } = await lcsp("check", exclusions(), "--store", noStore);
    expect(exitCode).toBe(4);
    expect(said).toContain(noStore);
  });
});

describe("list unplaced", () => {
  it("names the schools with their rows, and is content where there are none", async () => {
    exclusions();
    const store = join(folder, "store.sqlite");
    await lcsp("refresh", folder, "-p", "LCSP05", "-y", "2003/04", "--store", store, "--out", join(folder, "a.xlsx"));
    const { results } = await lcsp("list", "unplaced", "--store", store);
    expect(results.split("\n")).toEqual([
      "exclusions  2003/04  8869999           2 rows  counting 2",
      "exclusions  2003/04  Quilbeck Primary  1 row   counting 1",
    ]);
    put(
      "reference/schools.csv",
      "dfe_number,name,phase,lcsp",
      "8869001,Quilbeck Primary,primary,LCSP05",
      "8869999,Umber,primary,LCSP23",
    );
    const again = await lcsp(
      "refresh",
      folder,
      "-p",
      "LCSP05",
      "-y",
      "2003/04",
      "--store",
      store,
      "--out",
      join(folder, "a.xlsx"),
      "--force",
    );
    expect(again.said).toContain(
      "schools.csv: schools, 2 rows read = 2 stored; replaces reference/schools.csv; 3 rows of other extracts placed anew",
    );
    const none = await lcsp("list", "unplaced", "--store", store);
    expect(none).toMatchObject({ exitCode: 0, results: "", said: "A partnership could be found for every school." });
  });
});
