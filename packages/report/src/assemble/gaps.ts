import type { Gap, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { symbols } from "../words/wording.ts";
import { areaName } from "./area-name.ts";
import { beside, figure, missing } from "./cells.ts";
import { statusOfGap } from "./gap-status.ts";
import { type GapOfArea, gapsByArea, isOfEthnicGroup } from "./gaps-by-area.ts";
import { groupWords } from "./group-words.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

interface Row extends GapOfArea {
  readonly period: Period;
  readonly gap: Gap;
}

/** Every gap in every area and year: the figures of both groups, and the gap with its interval. */
export function gaps(profile: Profile): readonly Sheet[] {
  const shown = gapsByArea(profile).filter((gap) => !isOfEthnicGroup(gap));
  const rows = shown.flatMap((gap) => gap.history.map((year): Row => ({ ...gap, ...year })));
  const table = tableOf("gaps", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.gaps, profile, { table })];
}

function columns(profile: Profile): readonly ColumnOf<Row>[] {
  return [
    ...indicatorColumns<Row>(),
    groupColumn("Group"),
    words("Peers", 18, ({ peers }) => groupWords(peers)),
    words("Area", 18, ({ area }) => areaName(area, profile)),
    words("Year", 11, ({ period }) => period),
    points("Group's figure", ({ group }) => group.value),
    points("Peers' figure", ({ peers }) => peers.value),
    points("Gap", ({ gap }) => gap),
    end("Interval from", ({ gap, interval }) => [gap, interval?.lower]),
    end("Interval to", ({ gap, interval }) => [gap, interval?.upper]),
    points("Relative gap %", ({ relative }) => relative),
    end("Relative gap from", ({ relative, relativeInterval }) => [relative, relativeInterval?.lower]),
    end("Relative gap to", ({ relative, relativeInterval }) => [relative, relativeInterval?.upper]),
    words("Reliability", 15, ({ gap }) => reliability(gap)),
    words("Status", 16, ({ gap }) => statusOfGap(gap)),
  ];
}

function points(heading: string, of: (gap: Gap) => Gap["gap"]): ColumnOf<Row> {
  return figures(heading, 11, ({ definition, gap }) => figure(of(gap), definition.decimals));
}

/** One end of an interval, of the gap or of the relative gap. */
function end(heading: string, of: (gap: Gap) => readonly [of: Gap["gap"], end: number | undefined]): ColumnOf<Row> {
  return figures(heading, 11, ({ definition, gap }) => beside(...of(gap), definition.decimals));
}

function reliability({ gap, reliable }: Gap): Cell | string {
  if (gap.kind === "none") return missing("not-applicable");
  return reliable ? "reliable" : `low reliability ${symbols["low-reliability"].sign}`;
}
