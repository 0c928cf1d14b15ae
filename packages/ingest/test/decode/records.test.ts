import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { PlainRow } from "../../src/decode/text/plain-row.ts";
import { RecordReader } from "../../src/decode/text/record-reader.ts";
import { records } from "../../src/decode/text/records.ts";
import type { TextRecord } from "../../src/decode/text/text-record.ts";

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
  const bytes = Buffer.from(text);
  const piece = Buffer.alloc(size);
  const read: TextRecord[] = [];
  try {
    for (let at = 0; at < bytes.length; at += size) {
      read.push(...reader.take(piece.subarray(0, bytes.copy(piece, 0, at))));
      piece.fill("!");
    }
    return [...read, ...(await reader.end())].map(({ cells }) => cells);
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

const fragments = ["a", "b", "é", "\0", ",", '"', "\n", "\r\n", "\r", " ", '"x"', '""', ',"q,"', '"two\nlines"'];

describe("RecordReader", () => {
  it("reads any text, cut anywhere into pieces that are written over, as csv-parse reads the whole of it", async () => {
    const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 20 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await inPieces(text, size)).toEqual(byCsvParse(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("records", () => {
  const path = join(folder, "large.csv");
  const text = { source: { path, gzipped: false }, encoding: "utf-8", delimiter: "," } as const;
  const all = async () => {
    const read: unknown[] = [];
    for await (const batch of records(text)) read.push(...("because" in batch ? [batch] : batch));
    return read;
  };

  it("give up at the quotation mark that never closes", async () => {
    const lines = Array.from({ length: 40_000 }, (_, row) => `${row},"a ""b"", c",F\r\n`).join("");
    writeFileSync(path, `${lines}1,"never closed\r\n2,3\r\n`);
    const read = await all();
    expect(read).toHaveLength(40_001);
    expect(read.at(0)).toMatchObject({ cells: ["0", 'a "b", c', "F"] });
    expect(read.at(-1)).toEqual({ record: 40_001, because: "quote-unclosed" });
  });

  it("number equal texts of a column alike, and leave a column of ever new texts without numbers", async () => {
    const lines = Array.from({ length: 3000 }, (_, row) => `${row % 2 === 0 ? "F" : "M"},pupil ${row},\r\n`).join("");
    writeFileSync(path, lines);
    const numbers = (await all()).map((record) =>
      record instanceof PlainRow ? [0, 1, 2].map((column) => Math.max(record.numberAt(column), -1)) : [],
    );
    expect(numbers.slice(0, 3)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [0, 2, 0],
    ]);
    expect(numbers.at(999)).toEqual([1, 999, 0]);
    expect(numbers.at(1000)).toEqual([0, -1, 0]);
    expect(numbers.at(2999)).toEqual([1, -1, 0]);
  });

  it("throw what the disk says", async () => {
    rmSync(path);
    await expect(all()).rejects.toMatchObject({ code: "ENOENT" });
  });
});
