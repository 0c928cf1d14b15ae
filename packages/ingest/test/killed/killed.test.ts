import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomFor } from "../../../../fixtures/make-kent/random.ts";
import { ingest } from "../../src/ingest.ts";
import { openStore } from "../../src/store/open-store.ts";
import { contentOf, halfLoaded } from "./content-of.ts";
import { loadAndKill } from "./load-and-kill.ts";

const kent = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "kent");

/** 10 in the ordinary run; `npm run kill -- --times 200` asks for more. */
const times = Number(process.env["LCSP_KILLS"] ?? 10);

/** Files of several kinds, and how many lines of each: enough that a run is killed within as well as between them. */
const linesKept: Readonly<Record<string, number>> = {
  "reference/partnerships.csv": 24,
  "reference/schools.csv": 150,
  "reference/postcodes.csv": 300,
  "KS2 2008 pupil.csv": 400,
  "KS2_2004.csv": 400,
  "FSP2007.csv": 400,
  "Exclusions 0708.csv": 400,
};

const folder = mkdtempSync(join(tmpdir(), "lcsp-killed-"));
const extracts = join(folder, "extracts");
let undisturbed: Awaited<ReturnType<typeof contentOf>>;
let milliseconds: number;

async function look<Result>(path: string, at: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Result>) {
  const store = await openStore(path);
  try {
    return await at(store);
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  mkdirSync(join(extracts, "reference"), { recursive: true });
  for (const [file, lines] of Object.entries(linesKept)) {
    const kept = readFileSync(join(kent, file), "latin1").split("\n").slice(0, lines);
    writeFileSync(join(extracts, file), `${kept.join("\n")}\n`, "latin1");
  }
  const path = join(folder, "undisturbed.db");
  milliseconds = await loadAndKill(extracts, path);
  undisturbed = await look(path, contentOf);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a run that is killed", () => {
  const random = randomFor(3, "kill");
  const moments = Array.from({ length: times }, () => random.next());

  it.each(moments)(
    "after %f of its time leaves no file half loaded, and the next run finishes the work",
    async (part) => {
      const path = join(folder, `${part}.db`);
      await loadAndKill(extracts, path, part * milliseconds);
      if (existsSync(path)) expect(await look(path, halfLoaded)).toEqual([]);
      await look(path, (store) => ingest(extracts, store, { now: "2008-11-03" }));
      expect(await look(path, contentOf)).toEqual(undisturbed);
      for (const each of [path, `${path}.key`]) rmSync(each);
    },
  );

  it("is one that loads every pupil of the files", () => {
    const pupils = ["KS2 2008 pupil.csv", "KS2_2004.csv"].map((file) => {
      const text = readFileSync(join(extracts, file), "latin1");
      return new Set(text.match(/^[A-Z]\d{11}[\dA-Z]/gm)).size;
    });
    expect(undisturbed["key_stage_2"]).toHaveLength(pupils.reduce((sum, count) => sum + count, 0));
  });
});
