import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeCounty } from "../../fixtures/make-kent/county/county.ts";
import { pupilAbsenceFiles } from "../../fixtures/make-kent/dress/absence-of-pupils.ts";
import { committed, type MadeFile, makeKent } from "../../fixtures/make-kent/kent.ts";
import { makePupilAbsence, type Terms } from "../../fixtures/make-kent/results/absence-of-pupils.ts";
import { makeKeyStage1 } from "../../fixtures/make-kent/results/key-stage-1.ts";
import { makeKeyStage2 } from "../../fixtures/make-kent/results/key-stage-2.ts";
import { makeKeyStage4 } from "../../fixtures/make-kent/results/key-stage-4.ts";
import { bytesOf } from "../../fixtures/make-kent/write/bytes.ts";

const { seed } = committed;
const spans: readonly (readonly [2007 | 2008, Terms])[] = [
  [2007, "year"],
  [2008, "two terms"],
];

/** The made-up county with every pupil of the real one's size, and absence of two year groups for each one tested. */
export async function makeFullCounty(folder: string): Promise<void> {
  for await (const [path, bytes] of makeKent({ seed, scale: 1 })) await put(folder, path, bytes);
  for (const file of absenceFiles()) {
    const [path, bytes] = await file;
    await put(folder, path, bytes);
  }
}

/** In place of the county's own, which leave out two thirds of the primary pupils: all of twice the pupils. */
function* absenceFiles(): Generator<Promise<MadeFile>> {
  const county = makeCounty(seed);
  for (const [year, terms] of spans) {
    const pupils = [
      ...makeKeyStage1(county, year, 2),
      ...makeKeyStage2(county, year, 2),
      ...makeKeyStage4(county, year, 2),
    ];
    const table = pupilAbsenceFiles[year](makePupilAbsence(county, pupils, year, terms));
    yield bytesOf(table).then((bytes): MadeFile => [table.file, bytes]);
  }
}

async function put(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), bytes);
}
