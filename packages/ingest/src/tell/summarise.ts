import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import { summaryWording } from "../words/wording.ts";
import { describe } from "./describe.ts";

/** Findings of one kind that are said in full, and other rows that are named behind one. */
const mostSaid = 5;

/** Findings that are said as one: the first in full, the others by their rows. */
type Alike = readonly Problem[];

/**
 * Findings for reading on a screen: like with like, five of a kind and then how many more there are. What is wrong in many
 * rows of a column is said once. Warnings come first, then rejected rows, then files that were not loaded: the last lines
 * are the most important. "" where there are none.
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
  const columns = groupBy(problems, columnOf).map(alikeIn);
  const said = mostTelling(columns);
  const all = columns.flat();
  const others = all.filter((alike) => !said.has(alike)).flat();
  const shown = all.filter((alike) => said.has(alike)).map(sayAlike);
  return [...shown, ...(others.length > 0 ? [more(others)] : [])].join("\n");
}

function columnOf({ place }: Problem): string {
  return JSON.stringify([place.file, place.sheet, place.column]);
}

/** The findings of one column, those together that say the same; all together where they say more things than are said. */
function alikeIn(problems: readonly Problem[]): readonly Alike[] {
  if (problems.some(({ place }) => place.row === undefined)) return problems.map((each) => [each]);
  const alike = groupBy(problems, ({ found, expected, facts }) => JSON.stringify([found, expected, facts]));
  return alike.length > mostSaid ? [problems] : alike;
}

/** One of each column before a second of any: a sixth in one column tells less than a first in another. */
function mostTelling(columns: readonly (readonly Alike[])[]): ReadonlySet<Alike> {
  const firsts = columns.flatMap(([first]) => (first === undefined ? [] : [first]));
  const further = columns.flatMap((alike) => alike.slice(1));
  return new Set([...firsts, ...further].slice(0, mostSaid));
}

function sayAlike(alike: Alike): string {
  const rows = alike.flatMap(({ place }) => place.row ?? []).slice(1);
  const told = alike.slice(0, 1).map(describe);
  return [...told, ...(rows.length > 0 ? [summaryWording.rows(rows.length, rows.slice(0, mostSaid))] : [])].join("\n");
}

/** A file that is not loaded is named in any case. */
function more(others: readonly Problem[]): string {
  const files = [...new Set(others.map(({ place }) => place.file))];
  return summaryWording.more(others.length, blocked(others) === "file" ? files : files.length);
}
