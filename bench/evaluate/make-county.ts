import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { absenceFiles } from "../../fixtures/make-kent/absence-files.ts";
import { makeCounty } from "../../fixtures/make-kent/county/county.ts";
import { committed, makeKent } from "../../fixtures/make-kent/kent.ts";
import type { Pupil } from "../../fixtures/make-kent/pupils/cohort.ts";
import { makeKeyStage1 } from "../../fixtures/make-kent/results/key-stage-1.ts";
import { makeKeyStage2 } from "../../fixtures/make-kent/results/key-stage-2.ts";
import { makeKeyStage4 } from "../../fixtures/make-kent/results/key-stage-4.ts";
import { bytesOf } from "../../fixtures/make-kent/write/bytes.ts";
import type { Table } from "../../fixtures/make-kent/write/cell.ts";

const { seed } = committed;

/** The made-up county with every pupil of the real one's size, and absence of two year groups for each one tested. */
export async function makeFullCounty(folder: string): Promise<void> {
  for await (const [path, bytes] of makeKent({ seed, scale: 1 })) await put(folder, path, bytes);
  for (const table of allAbsence()) await put(folder, table.file, await bytesOf(table));
}

/** In place of the county's own, which leave out two thirds of the primary pupils: all of twice the pupils. */
function* allAbsence(): Generator<Table> {
  const county = makeCounty(seed);
  for (const year of [2007, 2008] as const) {
    const pupils = [makeKeyStage1, makeKeyStage2, makeKeyStage4].flatMap((make): Pupil[] => make(county, year, 2));
    yield* absenceFiles(county, year, pupils);
  }
}

async function put(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), bytes);
}
