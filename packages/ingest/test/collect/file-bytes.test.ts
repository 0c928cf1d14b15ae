import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileBytes } from "../../src/collect/file-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "lcsp-bytes-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("fileBytes", () => {
  it("gives every byte once, and all pieces in one place in memory", async () => {
    const path = join(folder, "large.csv");
    const bytes = Buffer.from(Array.from({ length: 600_000 }, (_, index) => (index * 7919) % 251));
    writeFileSync(path, bytes);
    const copies: Buffer[] = [];
    const places = new Set<ArrayBufferLike>();
    for await (const piece of fileBytes(path)) {
      copies.push(Buffer.from(piece));
      places.add(piece.buffer);
    }
    expect(Buffer.concat(copies).equals(bytes)).toBe(true);
    expect([copies.length > 1, places.size]).toEqual([true, 1]);
  });
});
