import type { GapChange, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Sheet } from "../sheet.ts";
import { acrossChange, isAcrossChange } from "../words/across-change.ts";
import { happenedWords } from "../words/change-sentence.ts";
import { chanceLines, sheetWords } from "../words/sheet-words.ts";
import { areaName } from "./area-name.ts";
import { missing, number, text } from "./cells.ts";
import { changesSince } from "./changes-since.ts";
import { gapsTold, statusOfGaps } from "./gap-status.ts";
import { type ChangeOfGap, isReliable, verdictCell, whyNoChange } from "./gap-verdict.ts";
import { type GapOfArea, gapsByArea, isOfEthnicGroup } from "./gaps-by-area.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

interface Row extends GapOfArea, ChangeOfGap {}

/** How every gap in every area changed since last year and since the baseline, with its verdict and what happened in words. */
export function gapChanges(profile: Profile): readonly Sheet[] {
  const shown = gapsByArea(profile).filter((gap) => !isOfEthnicGroup(gap));
  const rows = shown.flatMap((gap) =>
    changesSince(profile).map(({ since, which }): Row => ({ ...gap, since, change: gap[which] })),
  );
  const table = tableOf("gap_changes", columns(profile), rows);
  const moreLines = chanceLines(rows.filter(({ change }) => change?.interval && isReliable(change)).length);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.gapChanges, profile, { table, moreLines })];
}

function columns(profile: Profile): readonly ColumnOf<Row>[] {
  const points = (heading: string, of: (change: GapChange) => number | undefined) =>
    figures<Row>(heading, 11, (row) => shown(row, of, profile.year));
  return [
    ...indicatorColumns<Row>(),
    groupColumn("Group"),
    words("Area", 18, ({ area }) => areaName(area, profile)),
    words("Since", 11, ({ since }) => since),
    points("Change", ({ change }) => change),
    points("Interval from", ({ interval }) => interval?.lower),
    points("Interval to", ({ interval }) => interval?.upper),
    words("Verdict", 18, (row) => verdictCell(row, profile.year)),
    words("What happened", 34, (row) => whatHappened(row, profile.year)),
    points("Group's change", ({ groupTerm }) => groupTerm),
    points("Peers' change", ({ peersTerm }) => peersTerm),
    words("Status", 16, (row) => statusOfGaps(gapsTold(row, profile.year))),
  ];
}

function shown(row: Row, of: (change: GapChange) => number | undefined, year: Period): Cell {
  const value = row.change && isReliable(row.change) ? of(row.change) : undefined;
  return value === undefined ? missing(whyNoChange(row, year)) : number(value, row.definition.decimals);
}

function whatHappened(row: Row, year: Period): Cell {
  const { change, definition } = row;
  if (!change || !isReliable(change)) return missing(whyNoChange(row, year));
  const happened = happenedWords(change);
  return text(isAcrossChange(definition, change) ? acrossChange(happened) : happened);
}
