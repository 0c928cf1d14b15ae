import type { Contribution, Gap, GapChange, GapProfile, Profile, SchoolContributions } from "@lcsp/indicators";
import type { Cell, Sheet } from "../../sheet.ts";
import { chartSheetWords, moverWords } from "../../words/chart-sheet-words.ts";
import { missing, number, text } from "../cells.ts";
import { changesSince } from "../changes-since.ts";
import { statusOfGaps } from "../gap-status.ts";
import { groupColumn, indicatorColumns } from "../indicator-columns.ts";
import { sheetOf } from "../sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "../table.ts";

/** A part of a gap's change: that of one school, of the small schools together, or the whole. */
interface Row extends Contribution, Pick<GapProfile, "definition" | "basis" | "group"> {
  readonly since: string;
  readonly whose: string;
  /** DfE number, seven digits. Null for more than one school. */
  readonly school: string | null;
  /** By how many percentage points one pupil moves the group's percentage, in the later year. */
  readonly onePupil: number | undefined;
  /** How settled the two gaps are that the change lies between. */
  readonly status: Cell;
}

/**
 * What each school added to each gap's change since last year and since the baseline, and their sum. Nothing where no school can be shown
 * alone.
 */
export function movers(profile: Profile): readonly Sheet[] {
  const rows = profile.gaps.flatMap((gap) => {
    const parts = { sincePreviousYear: gap.schoolsSincePreviousYear, sinceBaseline: gap.schoolsSinceBaseline };
    return changesSince(profile).flatMap(({ which }) => rowsOf(gap, parts[which], gap[which]));
  });
  return rows.length === 0
    ? []
    : [sheetOf(chartSheetWords.movers, profile, { table: tableOf("movers", columns, rows) })];
}

function rowsOf(gap: GapProfile, found: SchoolContributions | null, change: GapChange | null): readonly Row[] {
  if (!found || found.schools.length === 0) return [];
  const { from: since, to, schools, others } = found;
  const { definition, basis, group, history } = gap;
  const ends = history.filter(({ period }) => period === since || period === to);
  const about = {
    definition,
    basis,
    group,
    since,
    onePupil: onePupilIn(ends.at(-1)?.partnership),
    status: statusOfGaps(ends.map(({ partnership }) => partnership)),
  };
  const parts = others ? [...schools, others] : schools;
  const sum = (of: (part: Contribution) => number) => parts.reduce((total, part) => total + of(part), 0);
  return [
    ...schools.map((part) => ({ ...about, ...part, whose: part.name ?? moverWords.noName })),
    ...(others ? [{ ...about, ...others, whose: moverWords.others(others.schools), school: null }] : []),
    {
      ...about,
      whose: moverWords.whole(change?.verdict === "no clear change"),
      school: null,
      rates: sum(({ rates }) => rates),
      composition: sum(({ composition }) => composition),
    },
  ];
}

function onePupilIn(gap: Gap | undefined): number | undefined {
  const { least = 0, hidden = 1 } = gap?.group.denominator ?? {};
  return hidden === 0 && least > 0 ? 100 / least : undefined;
}

const columns: readonly ColumnOf<Row>[] = [
  ...indicatorColumns<Row>(42),
  groupColumn("Group"),
  words("Since", 10, ({ since }) => since),
  words("School", 40, ({ whose }) => whose),
  words("DfE number", 14, ({ school }) =>
    school === null ? missing("not-applicable") : text(`${school.slice(0, 3)}/${school.slice(3)}`),
  ),
  figures("By results", 11, ({ rates, definition }) => number(rates, definition.decimals)),
  figures("By numbers", 11, ({ composition, definition }) => number(composition, definition.decimals)),
  figures("Together", 11, ({ rates, composition, definition }) => number(rates + composition, definition.decimals)),
  figures("One pupil", 10, ({ onePupil, definition }) =>
    onePupil === undefined ? missing("not-available") : number(onePupil, definition.decimals),
  ),
  words("Status", 16, ({ status }) => status),
];
