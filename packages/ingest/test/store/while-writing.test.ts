import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readlinkSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ingest,
  openCopy,
  openStore,
  openToRead,
  realDay,
  type Store,
  UnrealDateError,
  viewAsOf,
  viewMembership,
  withdraw,
} from "../../src/index.ts";

const reference = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "kent", "reference");
const partnerships = join(reference, readdirSync(reference).find((file) => /partnership/i.test(file)) ?? "");

let folder: string;
let path: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-writing-"));
  path = join(folder, "county.db");
  store = await openStore(path);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const extracts = (of: Store) => of.db.selectFrom("extract").select("id").execute();
const says = (code: string) => ({ name: "StoreError", code });

describe("a store that is being loaded into", () => {
  it("can't be read, nor loaded into, until that has ended; opened a second time it can", async () => {
    const second = await openStore(path);
    const loading = ingest(partnerships, store);
    await expect(extracts(store)).rejects.toMatchObject(says("store-busy"));
    await expect(ingest(partnerships, store)).rejects.toMatchObject(says("store-busy"));
    expect(await extracts(second)).toEqual([]);
    await loading;
    expect(await extracts(store)).toEqual([{ id: 1 }]);
    expect(await extracts(second)).toEqual([{ id: 1 }]);
    await second.close();
  });

  it("can't be closed until that has ended", async () => {
    const loading = ingest(partnerships, store);
    await expect(store.close()).rejects.toMatchObject(says("store-busy"));
    expect((await loading).receipts).toMatchObject([{ kind: "partnerships", stored: 23 }]);
    await store.close();
  });

  it("can be read again where loading ended with an error", async () => {
    await expect(ingest(partnerships, store, { layout: "none-such" })).rejects.toThrow();
    expect(await extracts(store)).toEqual([]);
  });
});

describe("a store that is closed", () => {
  it("says so to whoever reads or loads, though nothing was asked of it before", async () => {
    await store.close();
    await store.close();
    await expect(extracts(store)).rejects.toMatchObject(says("store-closed"));
    await expect(ingest(partnerships, store)).rejects.toMatchObject(says("store-closed"));
  });

  it.runIf(process.platform === "linux")("holds its file no longer", async () => {
    const held = () =>
      readdirSync("/proc/self/fd").filter((number) => {
        try {
          return readlinkSync(`/proc/self/fd/${number}`) === path;
        } catch {
          return false;
        }
      });
    expect(held()).toHaveLength(1);
    await store.close();
    expect(held()).toEqual([]);
  });
});

describe("a store shown as of a day", () => {
  it("takes nothing in", async () => {
    await viewAsOf(store, "2008-11-03");
    await expect(ingest(partnerships, store)).rejects.toMatchObject(says("store-is-view"));
    await expect(withdraw(store, 1, "2008-11-03")).rejects.toMatchObject(says("store-is-view"));
  });

  it("can be shown as of another", async () => {
    await ingest(partnerships, store, { now: "2008-11-03" });
    const shown = await openStore(path);
    await viewAsOf(shown, "2008-11-02");
    expect(await extracts(shown)).toEqual([]);
    await viewAsOf(shown, "2008-11-03");
    expect(await extracts(shown)).toEqual([{ id: 1 }]);
    await shown.close();
  });
});

describe("a day that is none", () => {
  it.each(["yesterday", "03/11/2008", "2008-02-30", "2008-11-03T10:00", ""])("%j is refused", async (day) => {
    await expect(ingest(partnerships, store, { now: day })).rejects.toThrow(UnrealDateError);
    await expect(withdraw(store, 1, day)).rejects.toThrow(UnrealDateError);
    await expect(viewAsOf(store, day)).rejects.toThrow(UnrealDateError);
    await expect(viewMembership(store, day)).rejects.toThrow(UnrealDateError);
    expect(await extracts(store)).toEqual([]);
  });

  it("left out by a program in JavaScript is refused too", () => {
    expect(() => Reflect.apply(realDay, undefined, [])).toThrow(expect.objectContaining({ code: "unreal-date" }));
  });
});

describe("what is no store", () => {
  it.each(["", "https://example.org/county.db"])("%j is no path", async (written) => {
    await expect(openStore(written)).rejects.toMatchObject(says("not-a-path"));
    await expect(openCopy(written)).rejects.toMatchObject(says("not-a-path"));
  });

  it("a file that is not there is none to read, and none is made", async () => {
    const typo = join(folder, "conty.db");
    await expect(openToRead(typo)).rejects.toMatchObject(says("no-store"));
    await expect(openCopy(typo)).rejects.toMatchObject(says("no-store"));
    expect(existsSync(typo)).toBe(false);
  });

  it("a store that was cut off is called damaged", async () => {
    await store.close();
    // The first page says that there are tables, and nothing that it leads to is there.
    const file = openSync(path, "r+");
    writeSync(file, new Uint8Array(4096).fill(255), 0, 3996, 100);
    closeSync(file);
    await expect(openStore(path)).rejects.toMatchObject(says("store-damaged"));
  });
});
