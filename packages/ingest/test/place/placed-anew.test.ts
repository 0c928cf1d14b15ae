import { describe, expect, it } from "vitest";
import { viewAsOf, viewMembership } from "../../src/index.ts";
import { exclusions, homesKept, tinyCounty, whereRowsAre } from "./load-tiny.ts";

const partnerships = [
  "code,name,formerly,from,to",
  "LCSP05,Cranbrook and Paddock Wood,,,",
  "LCSP23,Tunbridge Wells,,,",
];
const headings = "dfe_number,name,phase,lcsp,from,to,successor";
const schools = [
  headings,
  "8869001,Quillbeck Primary School,primary,LCSP05,,,",
  "8869002,Umber Primary School,primary,LCSP23,,,",
];
const postcodes = ["postcode,lsoa,lcsp", "TN1 1CC,X01,LCSP05", "TN1 1KK,X02,LCSP05", "TN2 4VV,X03,LCSP23"];
const tables = { "partnerships.csv": partnerships, "schools.csv": schools, "postcodes.csv": postcodes };

describe("a register of schools that is loaded later", () => {
  // Quillbeck moved to Tunbridge Wells from September 2004 on: 2003/04 stays where it was.
  const moved = [
    ...schools.slice(0, 1),
    "8869001,Quillbeck Primary School,primary,LCSP05,,2003/04,",
    "8869001,Quillbeck Primary School,primary,LCSP23,2004/05,,",
    ...schools.slice(2),
  ];
  const rows = exclusions([["8869001", "TN1 1CC"]]);
  const later = exclusions([["886/9001", "TN1 1CC"]]);

  it("places what is stored by the membership of its own school year", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-10-01", { ...tables, "Exclusions 0304.csv": rows, "Exclusions 0405.csv": later });
    expect(await whereRowsAre(store)).toEqual(["LCSP05 LCSP05", "LCSP05 LCSP05"]);
    const { receipts } = await load("2008-11-01", { "schools.csv": moved });
    expect(receipts).toMatchObject([{ kind: "schools", placedAnew: 1 }]);
    expect(await whereRowsAre(store)).toEqual(["LCSP05 LCSP05", "LCSP23 LCSP05"]);
  });

  it("is a question beside another one: neither moves a row", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-10-01", { ...tables, "Exclusions 0405.csv": later });
    const { problems, receipts } = await load("2008-11-01", {
      "schools a.csv": moved,
      "schools b.csv": [...schools, ""],
    });
    expect(problems.map(({ code, facts }) => [code, facts?.["table"]])).toEqual([
      ["extract-twice", "schools"],
      ["extract-twice", "schools"],
    ]);
    expect(receipts).toEqual([]);
    expect(await whereRowsAre(store)).toEqual(["LCSP05 LCSP05"]);
    // Nor do they place the rows of an extract that comes with them.
    const fresh = await tinyCounty();
    const together = await fresh.load("2008-11-01", {
      "partnerships.csv": partnerships,
      "schools a.csv": moved,
      "schools b.csv": schools,
      "Exclusions 0405.csv": later,
    });
    expect(together.receipts.at(-1)?.placed).toMatchObject({ school: { placed: 0, unplaced: 1 } });
  });

  it("leaves a report as of a day before as it was, and the store as it is", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-10-01", { ...tables, "Exclusions 0405.csv": rows });
    await load("2008-11-01", { "schools.csv": moved });
    await viewAsOf(store, "2008-10-31");
    expect(await whereRowsAre(store)).toEqual(["LCSP05 LCSP05"]);
    const stored = store.connection.prepare("select school_lcsp from main.exclusion").all();
    expect(stored).toEqual([{ school_lcsp: "LCSP23" }]);
  });

  it("follows a corrected alias, and an extract as of before the wrong one", async () => {
    const { store, load } = await tinyCounty();
    const alias = (number: string) => ({ "school-aliases.csv": ["name,dfe_number", `The Old Mill,${number}`] });
    await load("2008-10-01", {
      ...tables,
      ...alias("8869002"),
      "Exclusions 0304.csv": exclusions([["The Old Mill", ""]]),
    });
    expect(await whereRowsAre(store)).toEqual(["LCSP23 unplaced"]);
    await load("2008-11-01", alias("8869001"));
    expect(await whereRowsAre(store)).toEqual(["LCSP05 unplaced"]);
    await load("2008-12-01", { "school-aliases.csv": ["name,dfe_number", "Another Mill,8869001"] });
    expect(await whereRowsAre(store)).toEqual(["unplaced unplaced"]);
    await viewAsOf(store, "2008-11-30");
    expect(await whereRowsAre(store)).toEqual(["LCSP05 unplaced"]);
    expect(await store.db.selectFrom("exclusion").select("school").execute()).toEqual([{ school: "8869001" }]);
  });

  it("restates the past on the memberships of the day, and only for the reader", async () => {
    const { store, load } = await tinyCounty();
    // Umber closed in August 2004, with none to take over; it stays where it was.
    const closed = "8869002,Umber Primary School,primary,LCSP23,,2003/04,";
    const rowsOfTwo = exclusions([
      ["8869001", "TN1 1CC"],
      ["8869002", "TN2 4VV"],
    ]);
    await load("2008-11-01", {
      ...tables,
      "schools.csv": [...moved.slice(0, 3), closed],
      "Exclusions 0304.csv": rowsOfTwo,
    });
    expect(await whereRowsAre(store)).toEqual(["LCSP05 LCSP05", "LCSP23 LCSP23"]);
    await viewMembership(store, "2008-11-03");
    expect(await whereRowsAre(store)).toEqual(["LCSP23 LCSP05", "LCSP23 LCSP23"]);
    const stored = store.connection.prepare("select school_lcsp from main.exclusion").all();
    expect(stored).toEqual([{ school_lcsp: "LCSP05" }, { school_lcsp: "LCSP23" }]);
  });
});

describe("homes", () => {
  const rows = exclusions([
    ["8869001", "tn11cc"], // known: its small area
    ["8869001", "TN1 1ZZ"], // new, and all of TN1 1 is in one partnership
    ["8869001", "TN2 4AA"], // new, and TN2 4 is divided
    ["8869001", "TN7 7AA"], // no table has the sector
    ["8869001", "TN1 CC"], // no postcode
    ["8869001", ""],
    ["8869001", "BN1 1KK"], // outside Kent
    ["8869001", "BN1 1AA"], // new, and all of its sector lies outside
    ["8869001", "TN2 4WW"], // known, of a small area that two partnerships share
  ]);
  const divided = [...postcodes, "TN2 4WW,X03,LCSP05", "BN1 1KK,,"];

  it("are found by the postcode, then by its sector, and never guessed", async () => {
    const { store, load } = await tinyCounty();
    const { receipts, problems } = await load("2008-10-01", {
      ...tables,
      "postcodes.csv": divided,
      "Exclusions 0304.csv": rows,
    });
    expect(await homesKept(store)).toEqual([
      ["LCSP05", "X01", null],
      ["LCSP05", "TN1 1", "by-sector"],
      ["unplaced", "TN2 4", "divided-area"],
      ["unplaced", "TN7 7", "unknown-postcode"],
      ["unplaced", null, "malformed-postcode"],
      ["unplaced", null, "no-postcode"],
      ["out-of-area", "BN1 1/", null],
      ["out-of-area", "BN1 1", "by-sector"],
      ["LCSP05", "X03/LCSP05", null],
    ]);
    const receipt = receipts.find(({ kind }) => kind === "exclusions");
    expect(receipt?.placed.home).toEqual({ placed: 3, "out-of-area": 2, unplaced: 4 });
    expect(receipt?.reasons.home).toEqual({
      "by-sector": 2,
      "divided-area": 1,
      "unknown-postcode": 1,
      "malformed-postcode": 1,
      "no-postcode": 1,
    });
    expect(receipt?.unresolved).toEqual([
      { basis: "home", key: "TN2 4", reason: "divided-area", rows: 1, near: [] },
      { basis: "home", key: "TN7 7", reason: "unknown-postcode", rows: 1, near: [] },
    ]);
    expect(problems.filter(({ code }) => code === "postcode-malformed")).toMatchObject([
      { place: { row: 6, column: "Postcode" } },
    ]);
  });

  // By postcodes TN2 4 lies twice in LCSP23 and once in LCSP05, and TN3 1 once in each of three; by shares TN4 1 lies in LCSP05, whatever its one postcode says.
  it("that are new in a divided sector are placed in the partnership that has most of it, and counted apart", async () => {
    const { store, load } = await tinyCounty();
    const { receipts } = await load("2008-10-01", {
      ...tables,
      "postcodes.csv": [
        ...postcodes,
        "TN2 4VX,X04,LCSP23",
        "TN2 4WW,X03,LCSP05",
        "TN3 1AA,X05,LCSP05",
        "TN3 1AB,X06,LCSP23",
        "TN3 1AD,,",
        "TN4 1AA,X07,LCSP23",
      ],
      "areas.csv": ["area,lcsp,share", "TN4 1,LCSP05,0.7", "TN4 1,LCSP23,0.3"],
      "Exclusions 0304.csv": exclusions([
        ["8869001", "TN2 4AA"],
        ["8869001", "TN3 1ZZ"],
        ["8869001", "TN4 1ZZ"],
      ]),
    });
    expect(await homesKept(store)).toEqual([
      ["LCSP23", "TN2 4", "by-best-fit"],
      ["unplaced", "TN3 1", "divided-area"],
      ["LCSP05", "TN4 1", "by-best-fit"],
    ]);
    const receipt = receipts.find(({ kind }) => kind === "exclusions");
    expect(receipt?.reasons.home).toEqual({ "by-best-fit": 2, "divided-area": 1 });
  });

  it("are left unplaced where the partnership with the most of a sector has less than half", async () => {
    const { store, load } = await tinyCounty();
    const fifths = ["TN5 1AA,,LCSP05", "TN5 1AB,,LCSP05", "TN5 1AD,,LCSP23", "TN5 1AE,,LCSP07", "TN5 1AF,,"];
    await load("2008-10-01", {
      ...tables,
      "partnerships.csv": [...partnerships, "LCSP07,Dover,,,"],
      "postcodes.csv": [...postcodes, ...fifths],
      "Exclusions 0304.csv": exclusions([["8869001", "TN5 1ZZ"]]),
    });
    expect(await homesKept(store)).toEqual([["unplaced", "TN5 1", "divided-area"]]);
  });

  it("move as the postcodes do, where the table of areas still has their small area elsewhere", async () => {
    const { store, load } = await tinyCounty();
    const areas = ["area,lcsp,share", "X01,LCSP05,1"];
    const one = exclusions([["8869001", "TN1 1CC"]]);
    await load("2008-10-01", { ...tables, "areas.csv": areas, "Exclusions 0304.csv": one });
    expect((await homesKept(store)).map(([where, area]) => [where, area])).toEqual([["LCSP05", "X01"]]);
    const moved = ["postcode,lsoa,lcsp", "TN1 1CC,X01,LCSP23"];
    await load("2008-11-01", { "postcodes.csv": moved });
    expect((await homesKept(store)).map(([where]) => where)).toEqual(["LCSP23"]);
    // What comes now, by its postcode, goes where the stored row went.
    await load("2008-11-02", { "Exclusions 0405.csv": exclusions([["886/9001", "TN1 1CC"]]) });
    expect((await homesKept(store)).map(([where]) => where)).toEqual(["LCSP23", "LCSP23"]);
  });

  it("move with their small area, and stay where that is divided", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-10-01", { ...tables, "postcodes.csv": divided, "Exclusions 0304.csv": rows });
    // X01 moves as a whole; TN7 7 is known now; the outside of BN1 1 and the part of X03 in LCSP05 are what they were.
    const later = [
      "postcode,lsoa,lcsp",
      "TN1 1CC,X01,LCSP23",
      "TN1 1KK,X02,LCSP05",
      "TN2 4VV,X03,LCSP23",
      "TN2 4WW,X03,LCSP05",
      "TN7 7BB,X04,LCSP23",
      "BN1 1KK,,",
    ];
    const { receipts } = await load("2008-11-01", { "postcodes.csv": later });
    expect((await homesKept(store)).map(([where, area]) => [where, area])).toEqual([
      ["LCSP23", "X01"],
      ["unplaced", "TN1 1"],
      ["unplaced", "TN2 4"],
      ["LCSP23", "TN7 7"],
      ["unplaced", null],
      ["unplaced", null],
      ["out-of-area", "BN1 1/"],
      ["out-of-area", "BN1 1"],
      ["LCSP05", "X03/LCSP05"],
    ]);
    expect(receipts).toMatchObject([{ placedAnew: 3 }]);
    await viewAsOf(store, "2008-10-31");
    expect((await homesKept(store)).map(([where]) => where)).toEqual([
      "LCSP05",
      "LCSP05",
      "unplaced",
      "unplaced",
      "unplaced",
      "unplaced",
      "out-of-area",
      "out-of-area",
      "LCSP05",
    ]);
  });

  it("that were known by their sector alone are looked up again when their file comes again", async () => {
    const { store, load } = await tinyCounty();
    const file = { "Exclusions 0304.csv": exclusions([["8869001", "TN7 7AA"]]) };
    await load("2008-10-01", { ...tables, ...file });
    const { receipts } = await load("2008-11-01", { "postcodes.csv": [...postcodes, "TN7 7AA,X09,LCSP23"], ...file });
    expect(receipts.at(-1)).toMatchObject({ kind: "exclusions", unchanged: false });
    expect((await homesKept(store)).at(-1)).toEqual(["LCSP23", "X09", null]);
    expect((await load("2008-12-01", file)).receipts).toMatchObject([{ unchanged: true }]);
  });
});

describe("a school that is not said", () => {
  it("places no row, and is no school that leads nowhere", async () => {
    const { load } = await tinyCounty();
    const { receipts } = await load("2008-10-01", {
      ...tables,
      "Exclusions 0304.csv": exclusions([
        ["-", "TN1 1CC"],
        ["8869999", "TN1 1CC"],
      ]),
    });
    const receipt = receipts.find(({ kind }) => kind === "exclusions");
    expect(receipt?.reasons["school"]).toEqual({ "not-said": 1, "unknown-number": 1 });
    expect(receipt?.unresolved.map(({ key }) => key)).toEqual(["8869999"]);
  });
});
