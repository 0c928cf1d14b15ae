import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFileSafely } from "../../src/index.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lcsp-write-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("writes the file, in a folder that it makes, and nothing beside it", async () => {
  const path = join(folder, "out", "appendix.xlsx");
  await writeFileSafely(path, new Uint8Array([1, 2, 3]));
  expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  expect(await readdir(join(folder, "out"))).toEqual(["appendix.xlsx"]);
});

test("replaces the file that was there", async () => {
  const path = join(folder, "appendix.xlsx");
  await writeFile(path, "old");
  await writeFileSafely(path, new TextEncoder().encode("new"));
  expect(await readFile(path, "utf8")).toBe("new");
});

test("a failure leaves what was there, and nothing half-written beside it", async () => {
  const path = join(folder, "taken");
  await mkdir(join(path, "inside"), { recursive: true });
  await expect(writeFileSafely(path, new Uint8Array([1]))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["taken"]);
  expect(await readdir(path)).toEqual(["inside"]);
});
