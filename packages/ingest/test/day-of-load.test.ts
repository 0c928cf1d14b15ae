import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ingest, listExtracts, PastDayError, viewAsOf, withdraw } from "../src/index.ts";
import { exclusions, tinyCounty } from "./place/load-tiny.ts";

const many = (rows: number) => exclusions(Array.from({ length: rows }, () => ["8869001", "TN1 1CC"] as const));

describe("the day of a load", () => {
  it("can't lie before the newest load or withdrawal, so that a report as of a day stays what it was", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-01", { "Exclusions 0304.csv": many(3) });
    await load("2008-11-10", { "Exclusions 0405.csv": many(2) });
    const late = load("2008-11-05", { "Exclusions 0304 corrected.csv": many(4) });
    await expect(late).rejects.toThrow(PastDayError);
    await expect(late).rejects.toThrow("something was loaded or withdrawn on 2008-11-10");
    expect(await listExtracts(store)).toHaveLength(2);
    await withdraw(store, 2, "2008-11-20");
    await expect(load("2008-11-19", { "Exclusions 0506.csv": many(1) })).rejects.toThrow("Give 2008-11-20");
    await viewAsOf(store, "2008-11-05");
    expect(await listExtracts(store)).toMatchObject([{ file: "Exclusions 0304.csv", supersededBy: null }]);
  });

  it("may be that of the newest, and the extract's year as old as it is", async () => {
    const { store, load } = await tinyCounty();
    await load("2008-11-10", { "Exclusions 0405.csv": many(2) });
    await load("2008-11-10", { "Exclusions 0304.csv": many(3) });
    expect(await listExtracts(store)).toMatchObject([{ supersededBy: null }, { supersededBy: null }]);
  });

  it("is the newest where that is still to come and none was given, as when files are only checked", async () => {
    const { store, load } = await tinyCounty();
    await load("2999-01-01", { "Exclusions 0405.csv": many(2) });
    const folder = mkdtempSync(join(tmpdir(), "lcsp-day-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "Exclusions 0304.csv"), `${many(3).join("\n")}\n`);
    expect((await ingest(folder, store)).problems.map(({ code }) => code)).not.toContain("year-to-come");
    expect((await listExtracts(store)).map(({ loadedOn }) => loadedOn)).toEqual(["2999-01-01", "2999-01-01"]);
  });
});
