import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTurns } from "../in-turns.ts";
import { runContender } from "../run-contender.ts";
import { grouped } from "../show-table.ts";
import { contenders } from "./contenders.ts";
import { makePupils } from "./make-pupils.ts";
import { showRuns } from "./show-runs.ts";

/**
 * Loads the same made-up pupils by `ingest` and by other tools, one after the other, and prints how they compare:
 * `--rows` of them (a million), each tool `--times` (3) in turns, of which the fastest counts. Then parts of the rows by
 * `ingest` alone: memory must not grow with the file.
 */
export async function benchIngest(args: readonly string[]): Promise<void> {
  const options = { rows: { type: "string", default: "1000000" }, times: { type: "string", default: "3" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const folder = mkdtempSync(join(tmpdir(), "lcsp-bench-"));
  try {
    const rows = Number(values.rows);
    const large = join(folder, "FSP 2008 pupil.csv");
    await makePupils(large, rows);
    const store = join(folder, "store.db");
    const runs = await inTurns(contenders, Number(values.times), async (contender) => {
      const run = await runContender(contender, large, store);
      rmSync(store, { force: true });
      rmSync(`${store}.key`, { force: true });
      return run;
    });
    console.log(showRuns(runs, rows, statSync(large).size));
    const [byIngest] = contenders;
    for (const share of [0.1, 0.3]) {
      const part = join(folder, `FSP 2008 pupil ${share}.csv`);
      await makePupils(part, rows * share);
      const { seconds, peakMegabytes } = await runContender(byIngest, part, join(folder, `${share}.db`));
      console.log(
        `ingest, ${grouped(rows * share)} rows: ${seconds?.toFixed(1)} s, ${peakMegabytes ?? "?"} MB at its peak`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
