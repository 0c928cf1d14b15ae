import type { Gap, GapChange, GapProfile, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { AboutIndicator } from "./indicator-columns.ts";
import { basisOf, englandOnce, type Level, levels } from "./levels.ts";

/** A gap in one area over the years, with its changes up to the last of them. */
export interface GapOfArea extends AboutIndicator {
  readonly peers: GapProfile["peers"];
  readonly group: GapProfile["group"];
  readonly level: Level;
  readonly area: string;
  readonly history: readonly { readonly period: Period; readonly gap: Gap }[];
  readonly sincePreviousYear: GapChange | null;
  readonly sinceBaseline: GapChange | null;
}

/** Every gap in every area that has a figure for it in some year. England's, which is the same on every basis, comes once. */
export function gapsByArea({ gaps }: Profile): readonly GapOfArea[] {
  const all = gaps.flatMap((gap) => levels.map((level) => ofArea(gap, level))).filter(hasFigure);
  return englandOnce(all, ({ definition, group }) => [definition.code, group.characteristic, group.value].join());
}

/** Gaps of ethnic groups have a sheet of their own, because there are so many of them. */
export const isOfEthnicGroup = ({ group }: Pick<GapProfile, "group">): boolean => group.characteristic === "ethnicity";

function ofArea(gap: GapProfile, level: Level): GapOfArea {
  const history = gap.history.map((year) => ({ period: year.period, gap: year[level] }));
  const sides = history.map((year) => year.gap.group);
  return {
    definition: gap.definition,
    basis: basisOf(level, sides, gap.basis),
    peers: gap.peers,
    group: gap.group,
    level,
    area: sides[0]?.area ?? "",
    history,
    ...changesOf(gap, level),
  };
}

/** The changes of a gap in the partnership, in Kent or in England. */
export function changesOf(gap: GapProfile, level: Level): Pick<GapOfArea, "sincePreviousYear" | "sinceBaseline"> {
  switch (level) {
    case "partnership":
      return { sincePreviousYear: gap.sincePreviousYear, sinceBaseline: gap.sinceBaseline };
    case "kent":
      return { sincePreviousYear: gap.kentSincePreviousYear, sinceBaseline: gap.kentSinceBaseline };
    case "england":
      return { sincePreviousYear: gap.englandSincePreviousYear, sinceBaseline: gap.englandSinceBaseline };
    default:
      return level satisfies never;
  }
}

const hasFigure = ({ history }: GapOfArea): boolean => history.some(({ gap }) => gap.gap.kind !== "none");
