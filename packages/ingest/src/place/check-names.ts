import { ENGLAND, KENT } from "../areas.ts";
import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { Draft, ParsedRow } from "../parse/draft.ts";
import { type Period, parsePeriod } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import { findersOf } from "./finders.ts";
import { foldName } from "./fold-name.ts";
import type { PartnershipFinder } from "./partnership-finder.ts";
import type { Reference } from "./reference.ts";
import { SchoolLineage } from "./school-lineage.ts";

/** What a code or a name stands for; undefined where no table has it. `period`: the school year of the row. */
type Find = (
  written: string,
  period: Period | undefined,
) => { readonly code: string; readonly name: string } | undefined;

/** How the code and the name of a field are compared. */
interface Comparison {
  readonly byCode: Find;
  readonly byName: Find;
  /** What the code is called, and what both must be: "code", "one area". */
  readonly words: { readonly sort: string; readonly what: string };
  /** Whether two codes are of one thing all the same. */
  readonly areOne: (code: string, other: string) => boolean;
}

/**
 * Finds rows in which a code is of one partnership or school, and the name beside it of another. A name that no table has
 * says nothing.
 */
export function nameCheck(
  matched: Matched,
  reference: Reference,
): (row: GridRow, rows: readonly ParsedRow[]) => readonly Problem[] {
  const columns = Object.entries(matched.names);
  if (columns.length === 0) return () => [];
  const areas = areaComparison(reference);
  const schools = schoolComparison(reference);
  const { field: school, only } = matched.kind.school ?? {};
  return (row, [parsed]) =>
    columns.flatMap(([field, column]) => {
      if (parsed === undefined) return [];
      const isSchool = field === school && (only === undefined || only.level === parsed.columns.level);
      return compared(matched, row, { field, column, columns: parsed.columns }, isSchool ? schools : areas) ?? [];
    });
}

/** A field with a code, the column of its name, and what was read of the row. */
interface Named {
  readonly field: string;
  readonly column: number;
  readonly columns: Readonly<Draft>;
}

function compared(
  { grid, header }: Matched,
  { row, cells }: GridRow,
  { field, column, columns }: Named,
  comparison: Comparison,
): Problem | undefined {
  const code = String(columns[field] ?? "");
  const name = cellText(cells[column] ?? "").trim();
  const named = differing(code, name, columns.period, comparison);
  if (named === undefined) return undefined;
  const place = { ...placeOf(grid), row, column: header.headings[column] ?? field };
  return problem("code-not-of-name", place, { found: name, facts: { code, name, named, ...comparison.words } });
}

/** The name of what a code is of, where that is not what is named beside it. */
function differing(
  code: string,
  name: string,
  year: Draft["period"],
  { byCode, byName, areOne }: Comparison,
): string | undefined {
  if (name === "" || name === code) return undefined;
  const period = parsePeriod(year ?? "");
  const [ofCode, ofName] = [byCode(code, period), byName(name, period)];
  if (ofCode === undefined || ofName === undefined || areOne(ofCode.code, ofName.code)) return undefined;
  return ofCode.name;
}

function areaComparison(reference: Reference): Comparison {
  const { partnerships } = findersOf(reference);
  const larger = new Map([KENT, ENGLAND].flatMap((area) => [area.code, area.name].map((one) => [foldName(one), area])));
  const nameOf = new Map(reference.partnerships.map(({ code, name }) => [code, name]));
  const byCode: Find = (written, period) => {
    const code = partnerships.find(written, period);
    return code === undefined ? larger.get(foldName(written)) : { code, name: nameOf.get(code) ?? code };
  };
  const byName: Find = (written, period) =>
    byCode(written, period) ?? byCode(nearest(written, partnerships) ?? "", period);
  return { byCode, byName, words: { sort: "code", what: "one area" }, areOne: (code, other) => code === other };
}

/** The one name that is nearly the one written; undefined where none is, or two are. */
function nearest(written: string, partnerships: PartnershipFinder): string | undefined {
  const [near, another] = partnerships.near(written);
  return another === undefined ? near : undefined;
}

/** A school is the same as the one that took over from it, whichever of them a row still names. */
function schoolComparison(reference: Reference): Comparison {
  const { schools } = findersOf(reference);
  const lineage = new SchoolLineage(reference.schools);
  const nameOf = new Map(reference.schools.map(({ dfe_number, name }) => [dfe_number, name]));
  const find: Find = (written, period) => {
    const code = period && schools.numberOf(written, period);
    const name = nameOf.get(code ?? "");
    return code === undefined || name === undefined ? undefined : { code, name };
  };
  return {
    byCode: find,
    byName: find,
    words: { sort: "number", what: "one school" },
    areOne: (code, other) => lineage.lastOf(code) === lineage.lastOf(other),
  };
}
