/** A number that the workbook shows as a percentage: `fraction` 0.72 is 72%. */
export interface Percentage {
  readonly fraction: number;
}

/** A day, as ISO text: "2007-03-14". */
export interface Day {
  readonly iso: string;
}

/** What the workbook shows instead of a value: "#N/A". */
export interface CellError {
  readonly error: string;
}

/**
 * A cell as it came, before any layout has said what it means. Every cell of a CSV is text; an empty cell is the empty text.
 */
export type Cell = string | number | boolean | Percentage | Day | CellError;

/** True where nothing is written in the cell. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

/**
 * The cell as text, the same for a CSV and a workbook: 72% for a percentage, ISO for a day, "" for an empty cell.
 * Percentages are written to 12 digits, so that 0.07 shown as a percentage is 7% and not 7.000000000000001%.
 */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if ("fraction" in cell) return `${Number((cell.fraction * 100).toPrecision(12))}%`;
  return "iso" in cell ? cell.iso : cell.error;
}
