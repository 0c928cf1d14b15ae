import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCopy, openStore, type Store } from "../../src/store/open-store.ts";
import { pupilHash, pupilKey } from "../../src/store/pupil-key.ts";
import { inTransaction } from "../../src/store/transaction.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-transaction-"));
  store = await openStore(join(folder, "county.db"));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const write = (path: string) => store.db.insertInto("written_workbook").values({ path, sha256: "00" }).execute();
const written = async () =>
  (await store.db.selectFrom("written_workbook").select("path").execute()).map(({ path }) => path);

describe("inTransaction", () => {
  it("keeps what is to stay, and nothing of what is not", async () => {
    await inTransaction(store, async () => ({ keep: true, result: await write("kept.xlsx") }));
    await inTransaction(store, async () => ({ keep: false, result: await write("dropped.xlsx") }));
    expect(await written()).toEqual(["kept.xlsx"]);
  });

  it("keeps nothing of work that throws, and passes on what it threw", async () => {
    const ours = new Error("ours");
    const work = inTransaction(store, async () => {
      await write("half.xlsx");
      throw ours;
    });
    await expect(work).rejects.toBe(ours);
    expect(await written()).toEqual([]);
  });

  it("shows nothing of itself to others before its end", async () => {
    const other = await openStore(join(folder, "county.db"));
    await inTransaction(store, async () => {
      await write("on its way.xlsx");
      expect(await other.db.selectFrom("written_workbook").selectAll().execute()).toEqual([]);
      return { keep: true, result: undefined };
    });
    expect(await other.db.selectFrom("written_workbook").selectAll().execute()).toHaveLength(1);
    await other.close();
  });

  it("says so where another program is writing to the store", async () => {
    const other = await openStore(join(folder, "county.db"));
    other.connection.exec("begin immediate");
    store.connection.exec("pragma busy_timeout = 1");
    const work = inTransaction(store, async () => ({ keep: true, result: undefined }));
    await expect(work).rejects.toMatchObject({ name: "StoreError", code: "store-held" });
    other.connection.exec("rollback");
    await other.close();
  });
});

describe("the key of a store", () => {
  it("lies beside it, for its owner only, and gives the same pupil the same text ever after", async () => {
    const first = pupilHash(await pupilKey(store))("D886200100001");
    expect(statSync(join(folder, "county.db.key")).mode & 0o777).toBe(0o600);
    expect(pupilHash(await pupilKey(store))("D886200100001")).toBe(first);
    expect(pupilHash(await pupilKey(store))("H801200001001")).not.toBe(first);
    expect(first).not.toContain("886200100001");
  });

  it("is another for another store", async () => {
    const other = await openStore(join(folder, "other.db"));
    expect(pupilHash(await pupilKey(other))("D886200100001")).not.toBe(
      pupilHash(await pupilKey(store))("D886200100001"),
    );
    await other.close();
  });

  it("stays as it is in the first stores, where pupils are known by HMAC-SHA-256", async () => {
    // Test case 2 of RFC 4231, cut to 128 bits; its key is "Jefe".
    expect(pupilHash(Buffer.from("Jefe").toString("hex"))("what do ya want for nothing?")).toBe(
      "5bdcc146bf60754e6a042426089575c7",
    );
    const key = "0b".repeat(32);
    writeFileSync(join(folder, "county.db.key"), `${key}\r\n`);
    expect(await pupilKey(store)).toBe(key);
  });

  const beganExtract = () =>
    store.db
      .insertInto("extract")
      .values({
        ...{ id: 1, kind: "k", layout: "l", publisher: "p", file: "f", sheet: null, sha256: "", periods: "2003/04" },
        ...{ issue: "final", rows_read: 1, rows_stored: 1, rows_rejected: 0, loaded_on: "2008-11-01" },
        superseded_by: null,
      })
      .execute();

  const addPupil = async () => {
    await beganExtract();
    await store.db
      .insertInto("exclusion")
      .values({
        ...{ extract_id: 1, row: 2, period: "2003/04", pupil: "aa", school: "8869001", school_lcsp: null },
        ...{ school_placing: "unplaced", home_lcsp: null, home_placing: "unplaced", type: "fixed", date: "2004-03-14" },
        ...{ phase: "primary", reason: null, outcome: "upheld", missing: null },
      })
      .execute();
  };

  it("can't be replaced once pupils are known by it", async () => {
    await addPupil();
    await expect(pupilKey(store)).rejects.toMatchObject({ name: "StoreError", code: "key-missing" });
  });

  it("can't be replaced either once children are who have no number of a pupil", async () => {
    await beganExtract();
    await store.db
      .insertInto("looked_after_child")
      .values({
        ...{ extract_id: 1, row: 2, period: "2003/04", child: "aa", sex: "female" },
        ...{ home_placing: "unplaced", placement_placing: "unplaced" },
      })
      .execute();
    await expect(pupilKey(store)).rejects.toMatchObject({ name: "StoreError", code: "key-missing" });
  });

  it.each(["", "\n", "garbage", "sha3-256 00", `sha3-256 ${"0g".repeat(32)}`])(
    "is none that reads %j",
    async (text) => {
      writeFileSync(join(folder, "county.db.key"), text);
      await expect(pupilKey(store)).rejects.toMatchObject({ name: "StoreError", code: "key-damaged" });
    },
  );

  it("is no other store's, once pupils are known by it", async () => {
    const own = await pupilKey(store);
    await addPupil();
    const path = join(folder, "county.db.key");
    writeFileSync(path, `sha3-256 ${"0b".repeat(32)}`);
    await expect(pupilKey(store)).rejects.toMatchObject({ name: "StoreError", code: "key-of-another" });
    writeFileSync(path, own);
    expect(await pupilKey(store)).toBe(own);
  });

  it("is taken as it is for a store whose pupils were loaded before it was held to its key", async () => {
    await addPupil();
    const key = `sha3-256 ${"0b".repeat(32)}`;
    writeFileSync(join(folder, "county.db.key"), key);
    expect(await pupilKey(store)).toBe(key);
    writeFileSync(join(folder, "county.db.key"), `sha3-256 ${"0c".repeat(32)}`);
    await expect(pupilKey(store)).rejects.toMatchObject({ code: "key-of-another" });
  });

  it("is one, however many load at once into a new store", async () => {
    const other = await openStore(join(folder, "county.db"));
    const [one, two] = await Promise.all([pupilKey(store), pupilKey(other)]);
    expect(one).toBe(two);
    await other.close();
  });

  it("isn't written for a copy that only tries things out", async () => {
    const copy = await openCopy(join(folder, "county.db"));
    expect(await pupilKey(copy)).toBe(await pupilKey(copy));
    expect(existsSync(join(folder, "county.db.key"))).toBe(false);
    await copy.close();
  });
});
