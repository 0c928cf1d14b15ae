import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { gridOfText } from "../src/decode/text/csv-grid.ts";
import { takeByWorker } from "../src/load/take-by-worker.ts";
import { takeRows } from "../src/load/take-rows.ts";
import { loadLayouts } from "../src/match/layout/load-layouts.ts";
import { match } from "../src/match/match.ts";
import { settled } from "../src/options.ts";
import { countRows } from "../src/store/count-rows.ts";
import { ExtractWriter } from "../src/store/extract-writer.ts";
import { beginExtract } from "../src/store/extracts.ts";
import { readReference } from "../src/store/read-reference.ts";

const folder = mkdtempSync(join(tmpdir(), "lcsp-take-"));
afterAll(() => rmSync(folder, { recursive: true }));

const headings = "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome";
const line = (upn: string, day: number) => `${upn},14/03/1993,F,8869001,P,TN1 1CC,F,${day}/03/2004,PP,Upheld`;
const rows = [
  ...Array.from({ length: 25 }, (_, index) => line("D886200100001", index + 1)),
  line("D886200100001", 1),
  line("8.862E+12", 2),
  headings,
  `"H801200001001","14/03/1993","F","Nowhere, Primary",P,,F,2/03/2004,,Upheld`,
];

/** What a way of taking rows leaves in a store, and its account of the others. */
async function outcomeOf(take: (...args: Parameters<typeof takeRows>) => ReturnType<typeof takeRows>, path: string) {
  const text = { source: { path, gzipped: path.endsWith(".gz") }, encoding: "utf-8", delimiter: "," } as const;
  const matched = await match(gridOfText(text, "Exclusions 0304.csv"), await loadLayouts());
  if ("code" in matched) throw new Error(matched.code);
  const store = await emptyStore();
  try {
    const told: number[] = [];
    const settings = settled({ progress: { rowsRead: (_, count) => void told.push(count) } });
    const reference = await readReference(store);
    const pupilKey = "sha3-256 0011";
    const ofRun = { contents: new Set<string>(), newestBefore: 0, amongSheets: async () => undefined };
    const surroundings = { store, settings, pupilKey, reference, ...ofRun };
    const id = await beginExtract(store, matched, "sha", "2008-11-01");
    const writer = new ExtractWriter(store.connection, matched.kind, id);
    const { account, finding } = await take(matched, surroundings, writer);
    const { problems, rejects } = account;
    const stored = await store.db.selectFrom("exclusion").selectAll().execute();
    const repeated = [...writer.repeated(matched.kind.key)].map((key) => key.rows.map(({ row }) => row));
    const counts = {
      whileWritten: await countRows(store, matched.kind, id, writer.groups),
      readAgain: await countRows(store, matched.kind, id),
    };
    return { stored, count: writer.stored, counts, repeated, problems, rejects, tally: account.tally(), finding, told };
  } finally {
    await store.close();
  }
}

const byWorker: typeof takeRows = (matched, ...rest) => {
  if (matched.grid.text === undefined) throw new Error("a text is expected");
  return takeByWorker(matched, matched.grid.text, ...rest);
};

describe("takeByWorker", () => {
  it("comes to what one thread comes to", async () => {
    const path = join(folder, "whole.csv");
    writeFileSync(path, `${[headings, ...rows].join("\n")}\n`);
    const outcome = await outcomeOf(byWorker, path);
    expect(outcome).toEqual(await outcomeOf(takeRows, path));
    expect(outcome.count).toBe(27);
    const unplaced = { placed: 0, "out-of-area": 0, unplaced: 27 };
    expect(outcome.counts.whileWritten).toEqual({ periods: ["2003/04"], placed: { school: unplaced, home: unplaced } });
    expect(outcome.counts.readAgain).toEqual(outcome.counts.whileWritten);
    expect(outcome.repeated).toEqual([[2, 27]]);
    expect(outcome.tally).toEqual({ read: 29, rejected: 1, leftOut: { "the header again": 1 } });
  });

  it("ends with the finding at which reading ended", async () => {
    const path = join(folder, "unclosed.csv");
    // More than is read at once: what stands in the first piece of a file is found before its rows are taken.
    const many = Array.from({ length: 200 }, () => rows).flat();
    writeFileSync(path, `${[headings, ...many].join("\n")}\n"never closed`);
    const { finding } = await outcomeOf(byWorker, path);
    expect(finding).toMatchObject({ code: "quote-unclosed", place: { row: 5802 } });
  });

  it("refuses a bomb when it shows itself", async () => {
    const path = join(folder, "bomb.csv.gz");
    writeFileSync(path, gzipSync(`${headings}\n${`${"x".repeat(30_000)}\n`.repeat(600)}`));
    expect((await outcomeOf(byWorker, path)).finding).toMatchObject({ code: "gzip-too-large" });
  });
});
