/** A table of Markdown. */
export function showTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** How many times as long as another something takes: empty where either is not known. */
export function timesAsLong(own: number | undefined, other: number | undefined): string {
  return own === undefined || other === undefined ? "" : (own / other).toFixed(2);
}

export function grouped(number: number): string {
  return Math.round(number).toLocaleString("en-GB");
}
