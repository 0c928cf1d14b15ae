import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTurns } from "../in-turns.ts";
import { runContender } from "../run-contender.ts";
import { contenders } from "./contenders.ts";
import { makePupils } from "./make-pupils.ts";
import { showRuns } from "./show-runs.ts";

/**
 * Loads the same made-up pupils by `ingest` and by other tools, one after the other, and prints how they compare:
 * `--rows` of them (a million), each tool `--times` (3) in turns, of which the fastest counts. Then a tenth of the rows
 * by `ingest`: memory must not grow with the file.
 */
export async function benchIngest(args: readonly string[]): Promise<void> {
  const options = { rows: { type: "string", default: "1000000" }, times: { type: "string", default: "3" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const folder = mkdtempSync(join(tmpdir(), "lcsp-bench-"));
  try {
    const rows = Number(values.rows);
    const large = join(folder, "FSP 2008 pupil.csv");
    const small = join(folder, "FSP 2007 pupil.csv");
    await makePupils(large, rows);
    await makePupils(small, rows / 10);
    const store = join(folder, "store.db");
    const runs = await inTurns(contenders, Number(values.times), async (contender) => {
      const run = await runContender(contender, large, store);
      rmSync(store, { force: true });
      rmSync(`${store}.key`, { force: true });
      return run;
    });
    console.log(showRuns(runs, rows, statSync(large).size));
    const tenth = await runContender(contenders[0], small, join(folder, "tenth.db"));
    console.log(
      `ingest, a tenth of the rows: ${tenth.seconds?.toFixed(1)} s, ${tenth.peakMegabytes ?? "?"} MB at its peak`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
