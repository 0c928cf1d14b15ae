import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { packer, unpacker } from "../../src/decode/text/packed-records.ts";
import { RecordReader } from "../../src/decode/text/record-reader.ts";
import { records } from "../../src/decode/text/records.ts";
import { recordsByWorker } from "../../src/decode/text/records-by-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "lcsp-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What csv-parse reads in the whole text, or the code of what it can't read. */
function byCsvParse(text: string): unknown {
  try {
    const lineEnds = ["\r\n", "\n", "\r"];
    return parse(text, { record_delimiter: lineEnds, relax_quotes: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

async function inPieces(text: string, size: number): Promise<unknown> {
  const reader = new RecordReader(",");
  const read: string[][] = [];
  try {
    for (let at = 0; at < text.length; at += size) read.push(...reader.take(text.slice(at, at + size)));
    return [...read, ...(await reader.end())];
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

const fragments = ["a", "b", ",", '"', "\n", "\r\n", "\r", " ", '"x"', '""', ',"q,"', '"two\nlines"'];

describe("RecordReader", () => {
  it("reads any text, cut anywhere, as csv-parse reads the whole of it", async () => {
    const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 20 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await inPieces(text, size)).toEqual(byCsvParse(text));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe("packed records", () => {
  it("come out of any number of batches as they went in", () => {
    const cells = fc.oneof(fc.constantFrom("", "F", "M", "8869001"), fc.string());
    const batches = fc.array(fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 20 }), { maxLength: 5 });
    fc.assert(
      fc.property(batches, (read) => {
        const [pack, unpack] = [packer(), unpacker()];
        expect(read.map((batch) => unpack(pack(batch)))).toEqual(read);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it("give numbers to a quarter of the texts at most where all are different", () => {
    const pack = packer();
    const batch = (from: number) => Array.from({ length: 3000 }, (_, index) => [`pupil ${from + index}`]);
    const sent = [batch(0), batch(3000)].map((rows) => pack(rows));
    expect(sent.map(({ numbered }) => numbered.length)).toEqual([1000, 500]);
    expect(sent.map(({ single }) => single.length)).toEqual([2000, 2500]);
  });
});

describe("recordsByWorker", () => {
  const path = join(folder, "large.csv");
  const all = async (source: ReturnType<typeof records>) => {
    const read: unknown[] = [];
    for await (const batch of source) read.push(...("because" in batch ? [batch] : batch));
    return read;
  };
  const text = { source: { path, gzipped: false }, encoding: "utf-8", delimiter: "," } as const;

  it("gives what the same thread would, up to the quotation mark that never closes", async () => {
    const lines = Array.from({ length: 40_000 }, (_, row) => `${row},"a ""b"", c",F\r\n`).join("");
    writeFileSync(path, `${lines}1,"never closed\r\n2,3\r\n`);
    const here = await all(records(text));
    expect(here).toHaveLength(40_001);
    expect(here.at(0)).toEqual(["0", 'a "b", c', "F"]);
    expect(here.at(-1)).toEqual({ record: 40_001, because: "quote-unclosed" });
    expect(await all(recordsByWorker(text))).toEqual(here);
  });

  it("throws what the disk says, as the same thread would", async () => {
    const gone = { ...text, source: { path: join(folder, "gone.csv"), gzipped: false } };
    await expect(all(recordsByWorker(gone))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
