import type { Run } from "./run-contender.ts";

/** The runs as a table of Markdown: seconds, rows and megabytes a second, peak memory, and the first's time as a ratio. */
export function showRuns(runs: ReadonlyMap<string, Run>, rows: number, bytes: number): string {
  const [first] = runs.values();
  const lines = [...runs].map(([name, { seconds, peakMegabytes }]) => {
    if (seconds === undefined) return [name, "not installed here", "", "", "", ""];
    return [
      name,
      seconds.toFixed(1),
      Math.round(rows / seconds).toLocaleString("en-GB"),
      (bytes / 1e6 / seconds).toFixed(1),
      String(peakMegabytes ?? "?"),
      first?.seconds === undefined ? "" : (first.seconds / seconds).toFixed(2),
    ];
  });
  const headings = ["tool", "seconds", "rows/s", "MB/s", "peak MB", "ingest takes ... times as long"];
  const all = [headings, headings.map(() => "---"), ...lines];
  const size = `${rows.toLocaleString("en-GB")} rows of 25 columns, ${(bytes / 1e6).toFixed(0)} MB`;
  return [size, "", ...all.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
