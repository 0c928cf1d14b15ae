import { benchEvaluate } from "./evaluate/bench-evaluate.ts";
import { benchIngest } from "./ingest/bench-ingest.ts";
import { benchReport } from "./report/bench-report.ts";

/** Every benchmark, by the name by which it is asked for. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  ingest: benchIngest,
  evaluate: benchEvaluate,
  report: benchReport,
};

// `npm run bench -- ingest`: one benchmark; without a name every one. What follows the name is the benchmark's own.
const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(benches) : [benches[name] ?? unknownBench(name)];
for (const bench of chosen) await bench(args);

function unknownBench(asked: string): never {
  console.error(`"${asked}" must be one of ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
