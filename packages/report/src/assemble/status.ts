import type { Measure } from "@lcsp/indicators";
import type { Cell } from "../sheet.ts";
import { statusWords } from "../wording.ts";
import { missing, text } from "./cells.ts";

/** How settled the figures of several years are: one word where all are final, else each year that is not. */
export function statusOfYears(measures: readonly Measure[]): Cell {
  const held = measures.filter(({ value }) => value.kind !== "none");
  if (held.length === 0) return missing("not-applicable");
  const open = held.filter(({ status }) => status !== "final");
  if (open.length === 0) return text(statusWords.final);
  return text(open.map(({ period, status }) => `${period} ${statusWords[status]}`).join("; "));
}
