import type { ChangeAgainstKent, Gap, GapProfile, Profile, Rank } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Sheet } from "../sheet.ts";
import { changeBesideKentInCell } from "../words/change-beside-kent.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { figure, missing, number, text } from "./cells.ts";
import { changesSince, type Since } from "./changes-since.ts";
import { gapsTold, statusOfGaps } from "./gap-status.ts";
import { type ChangeOfGap, isReliable, whyNoChange } from "./gap-verdict.ts";
import { changesOf, isOfEthnicGroup } from "./gaps-by-area.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import type { Level } from "./levels.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** How one gap of the partnership changed since a year, beside Kent's and among the partnerships'. */
interface Row extends Pick<GapProfile, "definition" | "basis" | "group" | "againstKent"> {
  readonly own: ChangeOfGap;
  readonly kent: ChangeOfGap;
  readonly beside: ChangeAgainstKent | null;
  readonly rank: Rank;
}

/** How every gap of the partnership changed, beside the change of Kent's gap, and ranked among the partnerships'. */
export function gapComparisons(profile: Profile): readonly Sheet[] {
  const shown = profile.gaps.filter((gap) => !isOfEthnicGroup(gap) && hasFigure(gap));
  const rows = shown.flatMap((gap) => changesSince(profile).map((since) => rowOf(gap, since)));
  const table = tableOf("gap_comparisons", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.gapComparisons, profile, { table })];
}

const hasFigure = ({ history }: GapProfile): boolean =>
  history.some(({ partnership }) => partnership.gap.kind !== "none");

function rowOf(gap: GapProfile, { since, which }: Since): Row {
  const changeIn = (level: Level): ChangeOfGap => ({
    history: gap.history.map((year) => ({ period: year.period, gap: year[level] })),
    since,
    change: changesOf(gap, level)[which],
  });
  return {
    ...gap,
    own: changeIn("partnership"),
    kent: changeIn("kent"),
    beside: gap.againstKent[which],
    rank: gap.rankOfChange[which],
  };
}

function columns({ year }: Profile): readonly ColumnOf<Row>[] {
  const changeIn = (heading: string, of: "own" | "kent") =>
    figures<Row>(heading, 11, (row) => {
      const { change } = row[of];
      return change && isReliable(change)
        ? number(change.change, row.definition.decimals)
        : missing(whyNoChange(row[of], year));
    });
  const besideKent = (heading: string, of: (beside: ChangeAgainstKent) => number | undefined) =>
    figures<Row>(heading, 11, (row) => ifKnown(row, year, (beside) => numberOr(of(beside), row.definition.decimals)));
  return [
    ...indicatorColumns<Row>(),
    groupColumn("Group"),
    words("Since", 11, ({ own }) => own.since),
    changeIn("Change", "own"),
    changeIn("Kent's change", "kent"),
    besideKent("Change less Kent's", ({ difference }) => difference),
    besideKent("Interval from", ({ interval }) => interval?.lower),
    besideKent("Interval to", ({ interval }) => interval?.upper),
    words("Beside Kent's change", 30, (row) => ifKnown(row, year, (beside) => besideKentCell(row, beside))),
    figures("Rank of the change", 11, ({ rank }) => ranked(rank, "rank")),
    figures("Partnerships ranked", 13, ({ rank }) => ranked(rank, "of")),
    figures("Gap as % of Kent's", 11, ({ againstKent }) => figure(againstKent.shareOfGap, 0)),
    words("Status", 16, (row) => statusOfGaps(gapsShown(row, year))),
  ];
}

/** What `say` makes of the comparison, where both changes are reliable; else why there is none, the partnership's reason before Kent's. */
function ifKnown({ own, kent, beside }: Row, year: Period, say: (beside: ChangeAgainstKent) => Cell): Cell {
  if (beside && beside.verdict !== "unreliable") return say(beside);
  const isOwn = !own.change || !isReliable(own.change);
  return missing(whyNoChange(isOwn ? own : kent, year));
}

function besideKentCell({ definition, own, kent }: Row, beside: ChangeAgainstKent): Cell {
  const changes = { own: own.change, kent: kent.change };
  return text(changeBesideKentInCell(definition, changes, beside, own.history.at(-1)?.gap));
}

/** The gaps behind what a row shows: of the two changes, and of the share of Kent's. */
function gapsShown({ own, kent, againstKent }: Row, year: Period): readonly Gap[] {
  const told = [own, kent].flatMap((change) => gapsTold(change, year));
  if (againstKent.shareOfGap.kind !== "value") return told;
  return [...told, ...[own, kent].flatMap(({ history }) => history.at(-1)?.gap ?? [])];
}

const numberOr = (value: number | undefined, decimals: number): Cell =>
  value === undefined ? missing("not-available") : number(value, decimals);

const ranked = (rank: Rank, of: "rank" | "of"): Cell =>
  rank.kind === "rank" ? number(rank[of], 0) : missing("not-applicable");
