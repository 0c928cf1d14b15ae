import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import { summaryWording } from "../wording.ts";
import { describe } from "./describe.ts";

/** Findings of one sort that are said in full. */
const mostSaid = 5;

/**
 * Findings for reading on a screen: like with like, five of a sort and then how many more there are. Warnings come first,
 * then rejected rows, then files that were not loaded: the last lines are the most important. "" where there are none.
 */
export function summarise(problems: readonly Problem[]): string {
  const sorts = groupBy(problems, ({ code, place }) => `${code} ${place.file} ${place.column ?? ""}`);
  const order = ["nothing", "row", "file"];
  const ordered = sorts.toSorted((one, other) => order.indexOf(blocked(one)) - order.indexOf(blocked(other)));
  return ordered.map(saySort).join("\n\n");
}

function blocked([first]: readonly Problem[]): Problem["blocks"] {
  return first?.blocks ?? "nothing";
}

function saySort(problems: readonly Problem[]): string {
  const said = problems.slice(0, mostSaid).map(describe);
  const more = problems.length - said.length;
  return [...said, ...(more > 0 ? [summaryWording.more(more)] : [])].join("\n");
}
