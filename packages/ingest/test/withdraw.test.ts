import { describe, expect, it } from "vitest";
import { listExtracts, PastDayError, type Store, UnknownExtractError, viewAsOf, withdraw } from "../src/index.ts";
import { exclusions, tinyCounty, whereRowsAre } from "./place/load-tiny.ts";

/** As many exclusions as are wanted, with others that can't be read: files are told apart by how many they have. */
const many = (rows: number, unreadable = 0) => [
  ...exclusions(Array.from({ length: rows }, () => ["8869001", "TN1 1CC"] as const)),
  ...Array.from({ length: unreadable }, () => "A886200100099,14/03/1993,F,8869001,Primary,TN1 1CC,F,soon,PP,Upheld"),
];

/** How many rows each extract in force has, by its file. */
async function inForce({ db }: Store) {
  const held = await db.selectFrom("extract").selectAll().where("superseded_by", "is", null).execute();
  return Object.fromEntries(held.map(({ file, rows_stored }) => [file, rows_stored]));
}

/** The same as of a day, after which the store is as it was. */
async function inForceOn(store: Store, day: string) {
  await viewAsOf(store, day);
  const held = await inForce(store);
  store.connection.exec('drop view temp."extract"; drop view temp."earlier_standing"');
  return held;
}

describe("an extract that is withdrawn", () => {
  it("counts no longer from that day on, and what it had replaced counts again", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304.csv": many(3) });
    await load("2008-11-02", { "Exclusions 0304 wrong.csv": many(2) });
    expect(await withdraw(store, 2, "2008-11-03")).toEqual({ back: [1], placedAnew: 0 });
    expect(await inForce(store)).toEqual({ "Exclusions 0304.csv": 3 });
    expect(await inForceOn(store, "2008-11-01")).toEqual({ "Exclusions 0304.csv": 3 });
    expect(await inForceOn(store, "2008-11-02")).toEqual({ "Exclusions 0304 wrong.csv": 2 });
    expect(await inForceOn(store, "2008-11-03")).toEqual({ "Exclusions 0304.csv": 3 });
    expect(await listExtracts(store)).toMatchObject([
      { id: 1, supersededBy: null, withdrawnOn: null },
      { id: 2, supersededBy: 2, withdrawnOn: "2008-11-03" },
    ]);
  });

  it("leaves nothing where it had replaced nothing, and is back when its file is loaded again", async () => {
    const { store, load } = await tinyCounty();
    const wrong = { "Exclusions 0304.csv": many(2) };
    await load("2008-11-01", wrong);
    await withdraw(store, 1, "2008-11-02");
    expect(await inForce(store)).toEqual({});
    const { receipts } = await load("2008-11-03", wrong);
    expect(receipts).toMatchObject([{ unchanged: false, stored: 2, replaced: [] }]);
    expect(await inForce(store)).toEqual({ "Exclusions 0304.csv": 2 });
    expect(await inForceOn(store, "2008-11-02")).toEqual({});
    // A second time: each day is as it was.
    await withdraw(store, 2, "2008-11-04");
    expect(await inForceOn(store, "2008-11-03")).toEqual({ "Exclusions 0304.csv": 2 });
    expect(await inForceOn(store, "2008-11-02")).toEqual({});
    expect(await inForceOn(store, "2008-11-01")).toEqual({ "Exclusions 0304.csv": 2 });
  });

  it("goes with what it was before its rows were mended", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304.csv": many(3) });
    await load("2008-11-02", { "Exclusions 0304 wrong.csv": many(2, 1) });
    const [headings = "", row = ""] = many(1);
    await load("2008-11-03", {
      "rejects.csv": [
        `File,Sheet,Row,Column,Found,Must be,What to do,${headings}`,
        `Exclusions 0304 wrong.csv,,4,,,,,${row.replace("A886200100000", "A886200100099")}`,
      ],
    });
    expect(await inForce(store)).toEqual({ "Exclusions 0304 wrong.csv": 3 });
    expect(await withdraw(store, 3, "2008-11-04")).toMatchObject({ back: [1] });
    expect(await inForce(store)).toEqual({ "Exclusions 0304.csv": 3 });
  });

  it("has one issue alone count of several that it had kept from counting: the more settled, then the newer", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304 provisional.csv": many(1) });
    await load("2008-11-02", { "Exclusions 0304 final.csv": many(2) });
    await load("2008-11-03", { "Exclusions 0304 revised.csv": many(3) });
    await load("2008-11-04", { "Exclusions 0304 provisional, b.csv": many(4) });
    expect(await withdraw(store, 2, "2008-11-05")).toMatchObject({ back: [3] });
    expect(await inForce(store)).toEqual({ "Exclusions 0304 revised.csv": 3 });
    expect((await listExtracts(store)).map(({ supersededBy }) => supersededBy)).toEqual([3, 2, null, 3]);
    expect(await inForceOn(store, "2008-11-04")).toEqual({ "Exclusions 0304 final.csv": 2 });
  });

  it("has the rows of others follow the reference table that is in force again", async () => {
    const { store, load } = await tinyCounty();
    const schools = (partnership: string) => [
      "dfe_number,urn,name,phase,type,lcsp,district,postcode,opened,closed,successor",
      `8869001,969001,Hill School,primary,Community,${partnership},Ashford,TN24 1CK,,,`,
    ];
    await load("2008-11-01", {
      "partnerships.csv": ["code,name,formerly,from,to", "LCSP01,One,,,", "LCSP02,Two,,,"],
      "schools.csv": schools("LCSP01"),
      "Exclusions 0304.csv": many(1),
    });
    await load("2008-11-02", { "schools wrong.csv": schools("LCSP02") });
    expect(await whereRowsAre(store)).toEqual(["LCSP02 unplaced"]);
    const wrong = (await listExtracts(store)).at(-1)?.id ?? 0;
    expect(await withdraw(store, wrong, "2008-11-03")).toMatchObject({ placedAnew: 1 });
    expect(await whereRowsAre(store)).toEqual(["LCSP01 unplaced"]);
    await viewAsOf(store, "2008-11-02");
    expect(await whereRowsAre(store)).toEqual(["LCSP02 unplaced"]);
  });

  it("stays in force where the day lies before the newest load or withdrawal, which has been reported", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304.csv": many(3) });
    await load("2008-11-03", { "Exclusions 0405.csv": many(2) });
    await expect(withdraw(store, 1, "2008-10-31")).rejects.toThrow(PastDayError);
    await expect(withdraw(store, 1, "2008-11-02")).rejects.toThrow("It must be that day or a later one");
    expect(Object.keys(await inForce(store))).toHaveLength(2);
    await withdraw(store, 1, "2008-11-04");
    await expect(withdraw(store, 2, "2008-11-03")).rejects.toThrow("something was loaded or withdrawn on 2008-11-04");
    expect(await inForceOn(store, "2008-11-03")).toEqual({ "Exclusions 0304.csv": 3, "Exclusions 0405.csv": 2 });
  });

  it.each([
    [2, { code: "unknown-extract", id: 2 }],
    [Number.NaN, { code: "unknown-extract", id: Number.NaN }],
    [1, { code: "extract-out-of-force", id: 1 }],
  ])("must be one in force: not %d", async (id, says) => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304.csv": many(3) });
    await withdraw(store, 1, "2008-11-02");
    const withdrawing = withdraw(store, id, "2008-11-03");
    await expect(withdrawing).rejects.toThrow(UnknownExtractError);
    await expect(withdrawing).rejects.toMatchObject(says);
  });

  it("stays in force where the withdrawal can't be written to its end", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304.csv": many(3) });
    await load("2008-11-02", { "Exclusions 0304 wrong.csv": many(2) });
    store.connection.exec(
      "create trigger full before insert on earlier_standing begin select raise(abort, 'the disk is full'); end",
    );
    await expect(withdraw(store, 2, "2008-11-03")).rejects.toThrow();
    expect(await inForce(store)).toEqual({ "Exclusions 0304 wrong.csv": 2 });
  });
});
