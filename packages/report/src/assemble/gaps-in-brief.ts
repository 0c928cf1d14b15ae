import type { Gap, GapProfile, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Sheet } from "../sheet.ts";
import { gapPageName } from "../words/gap-page-name.ts";
import { gapsInBriefWords, verdictsLine } from "../words/gaps-in-brief-words.ts";
import { chanceLines } from "../words/sheet-words.ts";
import { figure, linkTo } from "./cells.ts";
import { changesSince } from "./changes-since.ts";
import { pagedGaps, reliableGap } from "./charts/paged-gaps.ts";
import { statusOfGaps } from "./gap-status.ts";
import { isReliable, verdictCell } from "./gap-verdict.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** A row a gap that the partnership has a page of: the gap now and in the years that its changes are told since, with a verdict on each. */
export function gapsInBrief(profile: Profile): readonly Sheet[] {
  const rows = pagedGaps(profile).flatMap(({ lead, isKents }) => (isKents ? [] : [lead]));
  const changes = told(profile).map(({ since, which }) => ({ since, all: rows.map((gap) => gap[which]) }));
  const verdicts = changes.map(({ since, all }) =>
    verdictsLine(
      since,
      all.map((change) => change?.verdict),
    ),
  );
  const judged = changes.flatMap(({ all }) => all.filter((change) => change?.interval && isReliable(change)));
  const table = tableOf("gaps_in_brief", columns(profile), rows);
  const moreLines = [...verdicts, ...chanceLines(judged.length)];
  return rows.length === 0 ? [] : [sheetOf(gapsInBriefWords, profile, { table, moreLines })];
}

/** The years that a change can be told since. */
const told = (profile: Profile) => changesSince(profile).filter(({ since }) => since !== profile.year);

function columns(profile: Profile): readonly ColumnOf<GapProfile>[] {
  const { year } = profile;
  const shown = [year, ...told(profile).map(({ since }) => since)];
  return [
    ...indicatorColumns<GapProfile>(44),
    ...shown.map((period) => gapIn(`Gap ${period}`, period, "partnership")),
    ...told(profile).map(({ since, which }) =>
      words<GapProfile>(`Since ${since}`, 17, (gap) =>
        verdictCell({ ...gap, history: ofPartnership(gap), since, change: gap[which] }, year),
      ),
    ),
    gapIn(`Kent's gap ${year}`, year, "kent"),
    words("Page", 18, ({ definition }) => linkTo(gapPageName(definition.code))),
    words("Status", 16, (row) => statusOfGaps(shownIn(row, shown, year))),
  ];
}

function gapIn(heading: string, period: Period, level: "partnership" | "kent"): ColumnOf<GapProfile> {
  return figures(heading, 10, ({ history, definition }) => {
    const gap = history.find((entry) => entry.period === period)?.[level];
    return figure(gap && reliableGap(gap), definition.decimals);
  });
}

const ofPartnership = ({ history }: GapProfile) =>
  history.map(({ period, partnership }) => ({ period, gap: partnership }));

/** The gaps that a row shows: the partnership's of these years, and Kent's of the last. */
function shownIn({ history }: GapProfile, years: readonly Period[], year: Period): readonly Gap[] {
  const own = history.filter(({ period }) => years.includes(period)).map(({ partnership }) => partnership);
  return [...own, ...history.filter(({ period }) => period === year).map(({ kent }) => kent)];
}
