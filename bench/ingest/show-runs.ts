import type { Run } from "../run-contender.ts";
import { grouped, showTable, timesAsLong } from "../show-table.ts";

/** The runs as a table of Markdown: seconds, rows and megabytes a second, peak memory, and the first's time as a ratio. */
export function showRuns(runs: ReadonlyMap<string, Run>, rows: number, bytes: number): string {
  const [first] = runs.values();
  const lines = [...runs].map(([name, { seconds, peakMegabytes }]) => {
    if (seconds === undefined) return [name, "not installed here", "", "", "", ""];
    return [
      name,
      seconds.toFixed(1),
      grouped(rows / seconds),
      (bytes / 1e6 / seconds).toFixed(1),
      String(peakMegabytes ?? "?"),
      timesAsLong(first?.seconds, seconds),
    ];
  });
  const headings = ["tool", "seconds", "rows/s", "MB/s", "peak MB", "ingest takes ... times as long"];
  const size = `${grouped(rows)} rows of 25 columns, ${(bytes / 1e6).toFixed(0)} MB`;
  return [size, "", showTable(headings, lines)].join("\n");
}
