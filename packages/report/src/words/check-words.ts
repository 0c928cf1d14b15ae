import type { LackingTable, UnknownCode } from "@lcsp/indicators";

/** The checks of the sheet Data quality. */
export const checkWords = {
  accountedFor: "Is every row that was read stored, rejected or left out by a named rule?",
  rejected: "How many rows were rejected?",
  placed: "Did every stored row end in exactly one place?",
  unplaced: {
    school:
      "Of the years shown, for how many rows does the school lead to no partnership? Kent's figures alone count them.",
    home: "Of the years shown, for how many rows does the home lead to no partnership? Kent's figures alone count them.",
    placement:
      "Of the years shown, for how many rows does the placement lead to no partnership? Kent's figures alone count them.",
  },
  balanced: "Do the partnerships and the unplaced add up to Kent's figures?",
  agree: "Do the sums of rows agree with the published figures?",
  incomplete: "How many figures are incomplete, because rows behind them are hidden?",
  thin: "Which figures of pupils' rows are out of fewer than half as many as those of the year before?",
  lacking: "Are the reference tables loaded that rows are placed by?",
  unknownCodes:
    "Which codes of published figures, of targets and of plans belong to no indicator? Their rows are in no figure.",
} as const;

const lackingFigures: Readonly<Record<LackingTable, string>> = {
  partnerships: "no table of partnerships: no partnership has figures of rows",
  schools: "no table of schools: no partnership has figures of pupils at its schools",
  postcodes: "no table of postcodes: no partnership has figures of children who live here",
};

/** What the colour of a result says: whether it is few enough to pass over, or for a reader to look at. */
export const resultWords = {
  few: (found: string): string => `${found}: at most 1 in 100`,
  many: (found: string): string => `${found}: more than 1 in 100`,
  toLookAt: (found: string): string => `${found}: look at why`,
  withCare: (found: string): string => `${found}: read with care`,
} as const;

/** What is lacking, and the figures that therefore are. */
export const lackingWords = (tables: readonly LackingTable[]): string =>
  tables.map((table) => lackingFigures[table]).join("; ");

/** Codes, or figures, that are named in a cell. */
const mostNamed = 5;

export const unknownCodeWords = (codes: readonly UnknownCode[]): string =>
  named(
    codes.map(({ code, file, rows }) => `"${code}" in ${file}: ${counted(rows, "row")}`),
    "more code",
  );

/** "NI 87 of Kent, 2006/07: of 3,924 after 103,320". */
export const thinWords = (
  figures: readonly { code: string; areaName: string; period: string; of: number; before: number }[],
): string =>
  named(
    figures.map(
      ({ code, areaName, period, of, before }) =>
        `${code} of ${areaName}, ${period}: of ${of.toLocaleString("en-GB")} after ${before.toLocaleString("en-GB")}`,
    ),
    "more figure",
  );

function named(all: readonly string[], more: string): string {
  const others = all.length > mostNamed ? [`and ${counted(all.length - mostNamed, more)}`] : [];
  return [...all.slice(0, mostNamed), ...others].join("; ");
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
