import type { Figure, Profile } from "@lcsp/indicators";
import { KENT } from "@lcsp/ingest";
import type { Look, Table } from "../../sheet.ts";
import { rankHeadings } from "../../words/chart-sheet-words.ts";
import { symbols } from "../../words/wording.ts";
import { whyNone } from "../cells.ts";
import { figures, tableOf, words } from "../table.ts";
import type { Charted } from "./charted.ts";
import { drawnValue, leftEmpty, point } from "./points.ts";

/** The bar of this partnership, of another one, or of Kent. Kent has no rank, and stands where its value puts it. */
export interface RankRow {
  readonly charted: Charted;
  readonly name: string;
  readonly heading: string;
  readonly figure: Figure;
}

/** The bars from best to worst; areas without a figure come last, by code. */
export function rankRows(all: readonly Charted[], profile: Profile): readonly RankRow[] {
  return all.flatMap((charted) => {
    const bars = barsOf(charted, profile);
    const sign = charted.lead.definition.better === "higher" ? -1 : 1;
    const valued = bars.filter(({ figure }) => drawnValue(figure) !== undefined);
    const best = [...valued].sort((a, b) => sign * ((drawnValue(a.figure) ?? 0) - (drawnValue(b.figure) ?? 0)));
    return [...best, ...bars.filter((bar) => !valued.includes(bar))];
  });
}

function barsOf(charted: Charted, { partnership, partnerships }: Profile): readonly RankRow[] {
  const { peers, history } = charted.lead;
  const names = new Map(partnerships.map(({ code, name }) => [code, name]));
  const kent = history.at(-1)?.kent.value;
  return [
    ...peers.map(({ area, value }) => ({
      charted,
      name: names.get(area) ?? area,
      heading: area === partnership.code ? rankHeadings.own : rankHeadings.others,
      figure: value,
    })),
    ...(kent ? [{ charted, name: KENT.name, heading: rankHeadings.kent, figure: kent }] : []),
  ];
}

export const rankSeries: readonly { heading: string; look: Look }[] = [
  { heading: rankHeadings.own, look: "first" },
  { heading: rankHeadings.others, look: "fourth" },
  { heading: rankHeadings.kent, look: "third" },
];

/** The name beside a bar. Where there is no bar, it ends with the symbol that says why. */
export const barName = ({ name, figure }: RankRow): string =>
  figure.kind === "value" ? name : `${name} ${symbols[whyNone(figure)].sign}`;

export function rankTable(rows: readonly RankRow[]): Table {
  const columns = [
    words<RankRow>("Indicator", 14, ({ charted }) => charted.lead.definition.code),
    words<RankRow>("Area", 30, barName),
    ...rankSeries.map(({ heading }) =>
      figures<RankRow>(heading, 18, (row) =>
        point(row.heading === heading ? drawnValue(row.figure) : undefined, row.charted.lead.definition.decimals),
      ),
    ),
    words<RankRow>("Left empty", 40, ({ name, figure }) => leftEmpty([[name, figure]])),
  ];
  return tableOf("rank_data", columns, rows);
}
