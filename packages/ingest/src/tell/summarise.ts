import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import { summaryWording } from "../wording.ts";
import { describe } from "./describe.ts";

/** Findings of one kind that are said in full. */
const mostSaid = 5;

/**
 * Findings for reading on a screen: like with like, five of a kind and then how many more there are. Warnings come first,
 * then rejected rows, then files that were not loaded: the last lines are the most important. "" where there are none.
 */
export function summarise(problems: readonly Problem[]): string {
  const order = ["nothing", "row", "file"];
  const kinds = groupBy(problems, ({ code }) => code);
  const ordered = kinds.toSorted((one, other) => order.indexOf(blocked(one)) - order.indexOf(blocked(other)));
  return ordered.map(sayKind).join("\n\n");
}

function blocked([first]: readonly Problem[]): Problem["blocks"] {
  return first?.blocks ?? "nothing";
}

function sayKind(problems: readonly Problem[]): string {
  const said = mostTelling(problems);
  const others = problems.filter((each) => !said.has(each));
  const shown = problems.filter((each) => said.has(each)).map(describe);
  return [...shown, ...(others.length > 0 ? [more(others)] : [])].join("\n");
}

/**
 * One of each file and column before a second of any: the place of a sixth in one column tells less than that of a first in
 * another.
 */
function mostTelling(problems: readonly Problem[]): ReadonlySet<Problem> {
  const sorts = groupBy(problems, ({ place }) => JSON.stringify([place.file, place.column]));
  const firsts = sorts.flatMap(([first]) => first ?? []);
  const further = sorts.flatMap((sort) => sort.slice(1));
  return new Set([...firsts, ...further].slice(0, mostSaid));
}

/** A file that is not loaded is named in any case. */
function more(others: readonly Problem[]): string {
  const files = [...new Set(others.map(({ place }) => place.file))];
  return summaryWording.more(others.length, blocked(others) === "file" ? files : files.length);
}
