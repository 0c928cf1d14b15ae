import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyStore } from "../../fixtures/empty-store.ts";
import { loadDamaged } from "../fuzz/load-damaged.ts";
import { wholeFiles } from "../fuzz/whole-files.ts";

describe("a damaged file", () => {
  it("is met with findings, and its sums close: 200 files; npm run fuzz goes on from there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lcsp-fuzz-"));
    const files = wholeFiles();
    const failures: string[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const failure = await loadDamaged(seed, files, folder, emptyStore);
      if (failure !== undefined) failures.push(`seed ${seed}: ${failure}`);
    }
    rmSync(folder, { recursive: true });
    expect(failures).toEqual([]);
  });

  it("is met with a finding where the library of its format asks for memory without end over it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lcsp-fuzz-"));
    const failure = await loadDamaged(778_728, wholeFiles(), folder, emptyStore);
    rmSync(folder, { recursive: true });
    expect(failure).toBeUndefined();
  }, 60_000);
});
