import type { Cell } from "../decode/cell.ts";
import type { Place } from "../finding.ts";
import { type Relation, type RowValue, yearOfFile } from "../kinds/relations/relation.ts";
import { periodsNamed, stemOf } from "../match/find-period.ts";
import type { Matched } from "../match/match.ts";
import type { Source } from "../match/source.ts";
import type { Period } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import type { FieldReader } from "./field-reader.ts";
import type { Reading } from "./reading.ts";

/** Tells of a row, by the value of each of its fields, which relations of its kind do not hold. */
export function brokenBy({
  kind,
  grid,
  sources,
}: Matched): (value: (field: string) => RowValue) => readonly Relation[] {
  const relations = kind.relations.filter(
    ({ ofPercentage }) => ofPercentage === undefined || isPercentage(sources[ofPercentage]),
  );
  if (relations.length === 0) return () => [];
  const year = lastYearNamed(grid.file);
  return (value) =>
    relations.filter(
      ({ fields, holds }) => !holds(fields.map((field) => (field === yearOfFile ? year : value(field)))),
    );
}

function isPercentage(source: Source | undefined): boolean {
  return source !== undefined && "unit" in source && source.unit === "percent";
}

function lastYearNamed(file: string): Period | undefined {
  return periodsNamed(stemOf(file)).found.toSorted().at(-1);
}

/** The finding that a relation does not hold in a row, with each cell that it looks at; not what identifies a pupil. */
export function contradiction(
  { fields, expected }: Relation,
  { plan, draft }: Reading,
  cells: readonly Cell[],
  place: Place,
): Problem {
  const readers = plan.readers.filter(({ name }) => fields.includes(name));
  const own = readers.filter(({ isConstant }) => !isConstant);
  const year = readers.some(({ name, isConstant }) => isConstant && name === "period")
    ? [`the school year ${draft.period}`]
    : fields.includes(yearOfFile)
      ? ["the name of the file"]
      : [];
  const named = [...own.map((reader) => written(reader, reader.text(cells, draft))), ...year];
  const column = own.map(({ heading }) => heading).join(", ");
  return problem(
    "cells-contradict",
    { ...place, column },
    { expected, facts: { cells: listed(named), quantity: named.length > 2 ? "all" : "both" } },
  );
}

function written({ heading, facts }: FieldReader, text: string): string {
  return facts.private ? `"${heading}"` : `"${heading}" (${text.trim()})`;
}

/** "a, b and c" */
function listed(all: readonly string[]): string {
  return [all.slice(0, -1).join(", "), ...all.slice(-1)].filter(Boolean).join(" and ");
}
