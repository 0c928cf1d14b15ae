import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluateAll, profileOf } from "@lcsp/indicators";
import { ingest, openStore } from "@lcsp/ingest";
import { makeWorkbook } from "@lcsp/report";
import { type Contender, python } from "../contender.ts";
import { inTurns } from "../in-turns.ts";
import { type Run, runContender } from "../run-contender.ts";
import { grouped, showTable, timesAsLong } from "../show-table.ts";
import { dumpCells } from "./dump-cells.ts";

const here = (script: string) => join(import.meta.dirname, script);
const kent = join(import.meta.dirname, "..", "..", "fixtures", "kent");
const openpyxl = "openpyxl: the same values";

/** All read the profiles or the dumps of a folder: so many of them. */
const contenders = (count: number): readonly Contender[] => [
  ...(count > 1 ? [node("makeWorkbooks: side by side", "by-make-workbooks.ts", count)] : []),
  node("makeWorkbook: one after another", "by-make-workbook.ts", count),
  { name: openpyxl, command: python, args: (_, dumps) => [here("by-openpyxl.py"), dumps, String(count)] },
];

function node(name: string, script: string, count: number): Contender {
  const args = (profiles: string) => ["--import", "tsx", here(script), profiles, String(count)];
  return { name, command: process.execPath, args };
}

/**
 * Writes one appendix, and those of all partnerships, of the committed county; openpyxl writes the same values without their styles,
 * charts and links. Each `--times` (3) in turns, of which the fastest counts. Neither loading nor evaluating is measured.
 */
export async function benchReport(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { times: { type: "string", default: "3" } } });
  const folder = mkdtempSync(join(tmpdir(), "lcsp-bench-"));
  try {
    const [profiles, dumps] = [join(folder, "profiles"), join(folder, "dumps")];
    const { workbooks, cells } = await writeDown(profiles, dumps);
    console.log(`${workbooks} workbooks with ${grouped(cells)} cells that hold something`);
    for (const count of [1, workbooks]) {
      const run = (one: Contender) => runContender(one, profiles, dumps);
      console.log(`\n${showRuns(await inTurns(contenders(count), Number(values.times), run), count)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The profile of every partnership, and the values of its workbook. */
async function writeDown(profiles: string, dumps: string) {
  for (const folder of [profiles, dumps]) mkdirSync(folder);
  const store = await openStore(":memory:");
  await ingest(kent, store, { now: "2008-11-01" });
  const evaluation = await evaluateAll(store);
  await store.close();
  let cells = 0;
  for (const { code } of evaluation.partnerships) {
    const profile = profileOf(evaluation, { partnership: code, year: "2007/08", madeOn: "2008-11-03" });
    writeFileSync(join(profiles, `${code}.json`), JSON.stringify(profile));
    cells += dumpCells(await makeWorkbook(profile), join(dumps, `${code}.json`));
  }
  return { workbooks: evaluation.partnerships.length, cells };
}

function showRuns(runs: ReadonlyMap<string, Run>, count: number): string {
  const beside = runs.get(openpyxl)?.seconds;
  const rows = [...runs].map(([name, { seconds, peakMegabytes }]) => {
    if (seconds === undefined) return [name, "not installed here", "", "", ""];
    const each = (seconds / count).toFixed(2);
    return [name, seconds.toFixed(1), each, String(peakMegabytes ?? "?"), timesAsLong(seconds, beside)];
  });
  return showTable([`${count} at once`, "seconds", "each", "peak MB", "times as long as openpyxl"], rows);
}
