import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ingest, openStore } from "@lcsp/ingest";
import { type Contender, python } from "../contender.ts";
import { inTurns } from "../in-turns.ts";
import { type Run, runContender } from "../run-contender.ts";
import { grouped, showTable, timesAsLong } from "../show-table.ts";
import { compareFigures } from "./compare-figures.ts";
import { dumpPupils } from "./dump-pupils.ts";
import { makeFullCounty } from "./make-county.ts";

const here = (script: string) => join(import.meta.dirname, script);
const node = (script: string) => (store: string, figures: string) => ["--import", "tsx", here(script), store, figures];

const everything: Contender = {
  name: "evaluateAll: every indicator",
  command: process.execPath,
  args: node("by-evaluate-all.ts"),
};
const rates: Contender = {
  name: "percentages of pupils alone",
  command: process.execPath,
  args: node("by-rates.ts"),
};
const pandas: Contender = {
  name: "pandas: the same percentages",
  command: python,
  args: (folder, figures) => [here("by-pandas.py"), folder, figures],
};

/**
 * Evaluates a made-up county of the real one's size: everything, then the percentages of pupils on both bases by four characteristics,
 * which pandas counts as well. Each `--times` (3) in turns, of which the fastest counts. Loading it is not measured.
 */
export async function benchEvaluate(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { times: { type: "string", default: "3" } } });
  const folder = mkdtempSync(join(tmpdir(), "lcsp-bench-"));
  try {
    const path = join(folder, "store.db");
    console.log(await loadCounty(folder, path));
    const runs = await inTurns([everything, rates, pandas], Number(values.times), (one) =>
      runContender(one, one === pandas ? folder : path, figuresOf(folder, one)),
    );
    console.log(`\n${showRuns(runs)}\n\n${comparison(folder)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes and loads the county, and writes its pupils' rows for pandas. Says how large it is. */
async function loadCounty(folder: string, path: string): Promise<string> {
  await makeFullCounty(join(folder, "kent"));
  const store = await openStore(path);
  const { receipts } = await ingest(join(folder, "kent"), store);
  const pupils = await dumpPupils(store, folder);
  await store.close();
  const rowsOf = (kind: string) =>
    grouped(receipts.reduce((sum, one) => sum + (one.kind === kind ? one.stored : 0), 0));
  return `${grouped(pupils)} pupils at four stages, ${rowsOf("absence")} enrolments, ${rowsOf("survey-responses")} pupils' answers`;
}

const figuresOf = (folder: string, { name }: Contender) => join(folder, `${name.replaceAll(/\W+/g, "-")}.tsv`);

function showRuns(runs: ReadonlyMap<string, Run>): string {
  const beside = runs.get(pandas.name)?.seconds;
  const rows = [...runs].map(([name, { seconds, peakMegabytes, said }]) => {
    if (seconds === undefined) return [name, "not installed here", "", "", "", ""];
    const { figures = 0, statements } = said;
    return [
      name,
      seconds.toFixed(1),
      grouped(figures),
      String(statements ?? ""),
      String(peakMegabytes ?? "?"),
      timesAsLong(seconds, beside),
    ];
  });
  const profiles = runs.get(everything.name)?.said["profiles"];
  const table = showTable(["what", "seconds", "figures", "SQL statements", "peak MB", "times as long as pandas"], rows);
  return `${table}\n\n${runs.size > 0 ? `The profiles of all partnerships take ${profiles?.toFixed(1)} s more.` : ""}`;
}

function comparison(folder: string): string {
  const [own, other] = [figuresOf(folder, rates), figuresOf(folder, pandas)];
  return existsSync(other) ? compareFigures(own, other) : "pandas is not installed: nothing was compared";
}
